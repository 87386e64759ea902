import type { Day } from '../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { languagesOf } from '../../functions/core/organisation.ts';
import { type Ledger, settingsOf } from '../../functions/core/state.ts';
import { organisationPath, startPath } from '../pages/addresses.ts';
import { ASSETS } from './assets.ts';
import { COMPARISON_PATHS } from './comparison-pages.tsx';
import { ENTRIES } from './entries.ts';
import type { SiteSettings } from './site.ts';
import { SITE_WIDE } from './site-wide.ts';

const LANGUAGES = ['sv', 'en'] as const;

/** Every path of an organisation that is a file on a day, with its pages in some languages. */
export function pathsIn(
  ledger: Ledger,
  day: Day,
  settings: SiteSettings,
  shown: readonly InterfaceLanguage[],
): string[] {
  const slug = settingsOf(ledger.state)?.slug;
  if (slug === undefined) return [];
  return ENTRIES.flatMap(({ files, languages = shown }) => {
    const own = files(ledger, day, settings);
    return languages.flatMap((language) => own.map((file) => organisationPath(language, slug) + file));
  });
}

/** Every path of an organisation that is a file on a day; what was once linked stays among them. */
export const paths = (ledger: Ledger, day: Day, settings: SiteSettings = {}): string[] =>
  pathsIn(ledger, day, settings, languagesOf(settingsOf(ledger.state) ?? {}));

/** Every path that belongs to no organisation: the assets first, since pages need them, then files and start pages. */
export const sharedPaths = (settings: SiteSettings = {}): string[] => [
  ...ASSETS.map(({ path }) => path),
  ...SITE_WIDE.filter(({ exists }) => exists(settings)).map(({ path }) => path),
  ...COMPARISON_PATHS,
  ...LANGUAGES.map((language) => startPath(language)),
];
