import type { Day } from '../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import type { OrganisationEntry, OrganisationSettings } from '../../functions/core/organisation.ts';
import { type Ledger, settingsOf } from '../../functions/core/state.ts';
import { OrganisationsPage } from '../pages/organisations.tsx';
import { NotFoundPage } from '../pages/problem.tsx';
import { type Address, addressOf, pathOf } from './address.ts';
import { type Answer, assetAnswer, pageAnswer, redirect } from './answer.ts';
import { ASSETS, ADDRESSES as assets } from './assets.ts';
import { ENTRIES } from './entries.ts';

/** What pages are made from: the list of organisations, and the ledger of the one that the path names. */
export type Site = { organisations: readonly OrganisationEntry[]; ledger: Ledger | null };

const notFound = (language: InterfaceLanguage, settings: OrganisationSettings | null): Answer =>
  pageAnswer(404, <NotFoundPage language={language} assets={assets} settings={settings} />);

/** The answer of whatever the organisation has at the address; under an old slug, the way to it. */
function renderOwn(
  site: Site,
  ledger: Ledger,
  path: string,
  address: Address,
  query: URLSearchParams,
  day: Day,
) {
  const { language, rest } = address;
  const settings = settingsOf(ledger.state);
  const entry = ENTRIES.find(
    ({ matches, languages }) => matches(rest) && (languages?.includes(language) ?? true),
  );
  if (!settings || !entry) return notFound(language, settings);
  const pathIn = (lang: InterfaceLanguage) => pathOf(lang, [settings.slug, ...rest]);
  if (path !== pathIn(language)) return redirect(pathIn(language) + (query.size === 0 ? '' : `?${query}`));
  const { organisations } = site;
  const request = { language, ledger, settings, rest, pathIn, query, day, organisations };
  return entry.answer(request) ?? notFound(language, settings);
}

/** The slug of the organisation whose ledger the path needs; null where it needs none. */
export const organisationIn = (path: string): string | null => addressOf(path).slug;

/**
 * What stands at a path, with a query, on a day. Pure: the same site, path, query and day give the
 * same bytes. A path of no page answers 404 with a page that helps; a date that cannot be used, 400.
 */
export function render(site: Site, path: string, query: URLSearchParams, day: Day): Answer {
  const asset = ASSETS.find((each) => each.path === path);
  if (asset) return assetAnswer(asset.type, asset.body);
  const address = addressOf(path);
  const { language, slug, rest } = address;
  if (slug !== null) {
    return site.ledger ? renderOwn(site, site.ledger, path, address, query, day) : notFound(language, null);
  }
  if (rest.length > 0) return notFound(language, null);
  const start = pathOf(language, []);
  if (path !== start) return redirect(start);
  const { organisations } = site;
  const sought = query.get('q')?.trim().slice(0, 100) ?? '';
  return pageAnswer(200, <OrganisationsPage {...{ language, assets, organisations, sought }} />);
}
