import { SERVICE_CATALOGUE_FILE } from '../../pages/addresses.ts';
import { type Entry, inView } from '../entry.ts';
import { JSON_LD, serviceCatalogue as written } from '../service-catalogue.ts';

/** The services for machines, as CPSV-AP in JSON-LD. */
export const serviceCatalogue: Entry = {
  matches: ([file, ...more]) => file === SERVICE_CATALOGUE_FILE && more.length === 0,
  files: () => [SERVICE_CATALOGUE_FILE],
  languages: ['sv'],
  answer: (request) =>
    inView(request, ({ ledger, view, asked }) => {
      const knownOn = asked.knownOn ?? ledger.state.at;
      const body = written(ledger, view, knownOn, request.site.origin);
      return body === null ? null : { status: 200, type: JSON_LD, body };
    }),
};
