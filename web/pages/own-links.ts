import type { InterfaceLanguage } from '../../functions/core/language.ts';
import type { OwnLink } from '../components/own-nav.tsx';
import type { Words } from '../text/text.ts';
import {
  accessibilityPath,
  agendaPath,
  changesPath,
  editionsPath,
  embedPath,
  historyPath,
  openDataPath,
  organisationPath,
} from './addresses.ts';
import { localeIn, type Viewing } from './viewing.ts';

/** The name of a page of an organisation; its label is the word of the same key. */
export type OwnPage = keyof Words['front']['pages'];

/** The pages that the navigation shows, in order, each where it lies below the organisation's address. */
const OWN_PAGES: readonly { key: OwnPage; path: (language: InterfaceLanguage, slug: string) => string }[] = [
  { key: 'start', path: organisationPath },
  { key: 'history', path: historyPath },
  { key: 'changes', path: changesPath },
  { key: 'agenda', path: agendaPath },
  { key: 'editions', path: editionsPath },
  { key: 'openData', path: openDataPath },
  { key: 'embed', path: embedPath },
  { key: 'accessibility', path: accessibilityPath },
];

/** The links of the navigation on a page; `here` is that page, null on one that the navigation lacks. */
export function ownLinks(viewing: Viewing, here: OwnPage | null): OwnLink[] {
  const { language, slug } = viewing;
  const { pages } = localeIn(viewing).words.front;
  return OWN_PAGES.map(({ key, path }) => ({
    href: path(language, slug),
    label: pages[key],
    here: key === here,
  }));
}
