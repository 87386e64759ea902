import { OrganisationPage } from '../../pages/organisation.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, inView } from '../entry.ts';

/** An organisation's first page. */
export const start: Entry = {
  matches: (rest) => rest.length === 0,
  files: () => [''],
  answer: (request) => inView(request, (viewing) => pageAnswer(200, <OrganisationPage viewing={viewing} />)),
};
