import type { Day } from '../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import {
  inWords,
  languagesOf,
  type OrganisationEntry,
  type OrganisationSettings,
} from '../../functions/core/organisation.ts';
import { type Ledger, settingsOf } from '../../functions/core/state.ts';
import { startPath } from '../pages/addresses.ts';
import { FrontPage } from '../pages/front.tsx';
import { wantedIn } from '../pages/front-search.ts';
import { NotFoundPage } from '../pages/problem.tsx';
import { type Address, addressOf, pathOf } from './address.ts';
import { type Answer, assetAnswer, detour, pageAnswer, redirect } from './answer.ts';
import { ASSETS, ADDRESSES as assets } from './assets.ts';
import { COMPARISON } from './comparison.ts';
import { renderComparison } from './comparison-pages.tsx';
import { start } from './entries/start.tsx';
import { ENTRIES } from './entries.ts';
import { paths } from './paths.ts';
import type { Site } from './site.ts';
import { SITE_WIDE } from './site-wide.ts';

export type { Site } from './site.ts';

const notFound = (language: InterfaceLanguage, settings: OrganisationSettings | null): Answer =>
  pageAnswer(404, <NotFoundPage language={language} assets={assets} settings={settings} />);

/** The language in which an organisation answers somebody who asks in one: another where it has no pages in that. */
function publishedIn(settings: OrganisationSettings, asked: InterfaceLanguage): InterfaceLanguage {
  const languages = languagesOf(settings);
  return languages.includes(asked) ? asked : (languages[0] ?? asked);
}

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
  const recorded = settingsOf(ledger.state);
  const settings = recorded && inWords(recorded, ledger.texts);
  const entry = ENTRIES.find(
    ({ matches, languages }) => matches(rest) && (languages?.includes(language) ?? true),
  );
  if (!settings || !entry) return notFound(language, settings);
  const pathIn = (lang: InterfaceLanguage) => pathOf(lang, [settings.slug, ...rest]);
  const asked = query.size === 0 ? '' : `?${query}`;
  const published = entry.languages ? language : publishedIn(settings, language);
  if (published !== language) return detour(pathIn(published) + asked);
  if (path !== pathIn(language)) return redirect(pathIn(language) + asked);
  const { organisations } = site;
  const files = () => paths(ledger, day, site);
  const request = { language, ledger, settings, rest, pathIn, query, day, organisations, site, files };
  return entry.answer(request) ?? notFound(language, settings);
}

/** The slug of the organisation whose ledger the path needs; null where it needs none. */
export const organisationIn = (path: string): string | null => addressOf(path).slug;

/** The id of the organisation whose page is the site's first one: the only one that there is; else null. */
export function onlyOrganisation(path: string, organisations: readonly OrganisationEntry[]): string | null {
  const [only, ...others] = organisations;
  const isStart = path === startPath('sv') || path === startPath('en');
  return only && others.length === 0 && isStart ? only.id : null;
}

/** The site's first page: the page of the only organisation, else the way to one of them. */
function renderStart(
  site: Site,
  path: string,
  { language }: Address,
  query: URLSearchParams,
  day: Day,
): Answer {
  const { organisations, ledger } = site;
  const recorded = ledger && settingsOf(ledger.state);
  const settings = recorded && inWords(recorded, ledger.texts);
  if (settings && ledger.state.org === onlyOrganisation(path, organisations)) {
    const published = publishedIn(settings, language);
    if (published !== language) return detour(startPath(published) + (query.size === 0 ? '' : `?${query}`));
    const files = () => paths(ledger, day, site);
    const own = { language, ledger, settings, rest: [], pathIn: startPath, files };
    return start.answer({ ...own, query, day, organisations, site }) ?? notFound(language, settings);
  }
  return pageAnswer(200, <FrontPage {...{ language, assets, organisations, wanted: wantedIn(query) }} />);
}

/**
 * What stands at a path, with a query, on a day. Pure: the same site, path, query and day give the
 * same bytes. A path of no page answers 404 with a page that helps; a date that cannot be used, 400.
 */
export function render(site: Site, path: string, query: URLSearchParams, day: Day): Answer {
  const asset = ASSETS.find((each) => each.path === path);
  if (asset) return assetAnswer(asset.type, asset.body);
  const siteWide = SITE_WIDE.find((each) => each.path === path);
  if (siteWide?.exists(site)) return siteWide.answer(site, day);
  if (siteWide?.otherwise) return siteWide.otherwise();
  const address = addressOf(path);
  const { language, slug, rest } = address;
  if (slug !== null) {
    return site.ledger ? renderOwn(site, site.ledger, path, address, query, day) : notFound(language, null);
  }
  if (rest[0] === COMPARISON)
    return renderComparison(site, path, address, query, day) ?? notFound(language, null);
  if (rest.length > 0) return notFound(language, null);
  if (path !== startPath(language)) return redirect(startPath(language));
  return renderStart(site, path, address, query, day);
}
