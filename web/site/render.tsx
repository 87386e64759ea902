import type { Day } from '../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import type { OrganisationEntry, OrganisationSettings } from '../../functions/core/organisation.ts';
import { type Ledger, serviceOf, settingsOf } from '../../functions/core/state.ts';
import { organisationPath, servicePath, startPath } from '../pages/addresses.ts';
import { OrganisationPage } from '../pages/organisation.tsx';
import { OrganisationsPage } from '../pages/organisations.tsx';
import { BadDatePage, NotFoundPage } from '../pages/problem.tsx';
import { ServicePage } from '../pages/service.tsx';
import { viewingOf } from '../pages/viewing.ts';
import { type Address, addressOf } from './address.ts';
import { type Answer, assetAnswer, pageAnswer, redirect } from './answer.ts';
import { ASSETS, ADDRESSES as assets } from './assets.ts';
import { viewIn } from './query.ts';

/** What pages are made from: the list of organisations, and the ledger of the one that the path names. */
export type Site = { organisations: readonly OrganisationEntry[]; ledger: Ledger | null };

type OwnAddress = Extract<Address, { slug: string; canonical: boolean }>;

function notFound(language: InterfaceLanguage, settings: OrganisationSettings | null): Answer {
  return pageAnswer(404, <NotFoundPage language={language} assets={assets} settings={settings} />);
}

/** The one address of a page, under the organisation's slug of now. */
function addressIn(language: InterfaceLanguage, address: OwnAddress, slug: string): string {
  return address.page === 'service'
    ? servicePath(language, slug, address.service)
    : organisationPath(language, slug);
}

function renderOwn(address: OwnAddress, ledger: Ledger, query: URLSearchParams, day: Day): Answer {
  const { language } = address;
  const settings = settingsOf(ledger.state);
  if (!settings) return notFound(language, null);
  const pathIn = (lang: InterfaceLanguage) => addressIn(lang, address, settings.slug);
  if (!address.canonical || address.slug !== settings.slug) {
    return redirect(pathIn(language) + (query.size === 0 ? '' : `?${query}`));
  }
  const asked = viewIn(query, ledger.state, day);
  if (!asked.ok) {
    const { problem } = asked;
    return pageAnswer(400, <BadDatePage {...{ language, assets, settings, problem, pathIn }} />);
  }
  const viewing = viewingOf({ language, assets, day, ledger, view: asked.view, asked: asked.asked });
  const record = address.page === 'service' ? serviceOf(ledger.state, address.service) : undefined;
  if (viewing && record) return pageAnswer(200, <ServicePage viewing={viewing} record={record} />);
  return viewing && address.page === 'organisation'
    ? pageAnswer(200, <OrganisationPage viewing={viewing} />)
    : notFound(language, settings);
}

/** The slug of the organisation whose ledger the path needs; null where it needs none. */
export function organisationIn(path: string): string | null {
  const address = addressOf(path);
  return address.page === 'organisations' ? null : address.slug;
}

/**
 * What stands at a path, with a query, on a day. Pure: the same site, path, query and day give the
 * same bytes. A path of no page answers 404 with a page that helps; a date that cannot be used, 400.
 */
export function render(site: Site, path: string, query: URLSearchParams, day: Day): Answer {
  const asset = ASSETS.find((each) => each.path === path);
  if (asset) return assetAnswer(asset.type, asset.body);
  const address = addressOf(path);
  const { language } = address;
  if (address.page === 'organisations') {
    if (path !== startPath(language)) return redirect(startPath(language));
    const { organisations } = site;
    const sought = query.get('q')?.trim().slice(0, 100) ?? '';
    return pageAnswer(200, <OrganisationsPage {...{ language, assets, organisations, sought }} />);
  }
  if (address.page === 'unknown' || site.ledger === null) {
    return notFound(language, site.ledger && settingsOf(site.ledger.state));
  }
  return renderOwn(address, site.ledger, query, day);
}
