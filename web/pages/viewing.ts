import { type Day, dayOf } from '../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { inWords, languagesOf, type OrganisationSettings } from '../../functions/core/organisation.ts';
import { headAt, type Ledger, settingsAt, settingsOf } from '../../functions/core/state.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import type { View } from '../../functions/core/view.ts';
import type { Owner, Surroundings } from '../components/page.tsx';
import { type Locale, localeOf } from '../text/text.ts';
import {
  type Asked,
  accessibilityPath,
  colourPath,
  logoPath,
  organisationPath,
  privacyPath,
  queryOf,
  servicePath,
  startPath,
} from './addresses.ts';

/** Addresses of the files that pages refer to; the script only where a page uses it. */
export type Assets = { styles: string; icon: string; script: string };

/** An organisation seen in a view: what its pages are made from. */
export type Viewing = {
  language: InterfaceLanguage;
  assets: Assets;
  day: Day;
  ledger: Ledger;
  /** As known in the view. */
  settings: OrganisationSettings;
  /** Its address of now. */
  slug: string;
  view: View;
  asked: Asked;
};

/** The viewing of a ledger; null when its organisation was never registered. */
export function viewingOf(given: Omit<Viewing, 'settings' | 'slug'>): Viewing | null {
  const { state, texts } = given.ledger;
  const recorded = settingsAt(state, given.view.known);
  const settings = recorded && inWords(recorded, texts);
  const now = settingsOf(state);
  return settings && now && { ...given, settings, slug: now.slug };
}

export const localeIn = ({ language }: Viewing): Locale => localeOf(language);

/** The address of the organisation's first page in the same view. */
export const organisationHref = ({ language, slug, asked }: Viewing): string =>
  organisationPath(language, slug) + queryOf(asked);

/** The address of a service's page in the same view. */
export const serviceHref = ({ language, slug, asked }: Viewing, service: string): string =>
  servicePath(language, slug, service) + queryOf(asked);

/** What surrounds a page whose address is made by `pathIn`. */
export function surroundingsOf(
  language: InterfaceLanguage,
  assets: Assets,
  pathIn: (language: InterfaceLanguage) => string,
): Surroundings {
  const other = language === 'sv' ? 'en' : 'sv';
  return {
    locale: localeOf(language),
    home: startPath(language),
    otherLanguage: pathIn(other),
    styles: assets.styles,
    icon: assets.icon,
  };
}

/** The languages that the organisation's pages are in now, whatever day they show. */
export const languagesIn = ({ ledger, settings }: Viewing): readonly InterfaceLanguage[] =>
  languagesOf(settingsOf(ledger.state) ?? settings);

/** Whose page it is. */
export function ownerOf(viewing: Viewing): Owner {
  const { settings, ledger, view } = viewing;
  const { name, language, example, licence } = settings;
  const head = headAt(ledger.state, view.known);
  const { colour, logo } = settingsOf(ledger.state) ?? {};
  return {
    ...{ name, language, example, licence, head },
    href: organisationHref(viewing),
    languages: languagesIn(viewing),
    validOn: view.validOn,
    colours: colour ? colourPath(viewing.slug, colour) : null,
    logo: logo && wordsOf(ledger.texts, logo) ? logoPath(viewing.slug, logo) : null,
    accessibility: accessibilityPath(viewing.language, viewing.slug),
    privacy: privacyPath(viewing.language, viewing.slug),
  };
}

/** The day of the first commit; null for an empty log. */
export function loggedFrom({ ledger }: Viewing): Day | null {
  const [first] = ledger.state.commits;
  return first ? dayOf(first.at) : null;
}
