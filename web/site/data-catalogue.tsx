import type { LedgerStore } from '../../functions/core/ledger-store.ts';
import type { OrganisationEntry } from '../../functions/core/organisation.ts';
import { dcatOf } from '../../functions/exchange/dcat/catalogue.ts';
import { type DescribedOrganisation, describedOf } from '../../functions/exchange/dcat/described.ts';
import { DATA_CATALOGUE_PATH } from '../pages/addresses.ts';
import { DATA_CATALOGUE_WORDS as words } from '../pages/linked-data-words.ts';
import { NoOriginPage } from '../pages/problem.tsx';
import { pageAnswer } from './answer.ts';
import { ADDRESSES as assets } from './assets.ts';
import type { SiteSettings } from './site.ts';
import type { SiteWide } from './site-wide-file.ts';
import { isListed } from './sitemap.ts';

/** The data sets of every organisation that is not invented (DCAT-AP-SE), for the national portal to harvest. */
export const dataCatalogue: SiteWide = {
  path: DATA_CATALOGUE_PATH,
  exists: ({ origin }) => origin !== undefined,
  answer: ({ origin = '', publisher, described = [] }) => ({
    status: 200,
    type: 'application/rdf+xml',
    body: dcatOf({ origin, publisher, organisations: described, words }),
  }),
  otherwise: () => pageAnswer(404, NoOriginPage({ language: 'sv', assets, settings: null })),
};

/**
 * What the data catalogue says of each organisation, read one ledger at a time; undefined where no catalogue
 * is asked for, since nothing else needs every ledger.
 */
export async function describedFor(
  isWanted: boolean,
  { origin }: SiteSettings,
  reader: Pick<LedgerStore, 'read'>,
  organisations: readonly OrganisationEntry[],
): Promise<readonly DescribedOrganisation[] | undefined> {
  if (!isWanted || origin === undefined) return undefined;
  const described: DescribedOrganisation[] = [];
  for (const { id } of organisations.filter(isListed)) {
    const ledger = await reader.read(id);
    const found = ledger && describedOf(ledger);
    if (found) described.push(found);
  }
  return described;
}
