import type { Day } from '../../functions/core/calendar.ts';
import { type Ledger, settingsOf } from '../../functions/core/state.ts';
import { organisationPath, startPath } from '../pages/addresses.ts';
import { ASSETS } from './assets.ts';
import { ENTRIES } from './entries.ts';

const LANGUAGES = ['sv', 'en'] as const;

/** Every path of an organisation that is a file on a day; what was once linked stays among them. */
export function paths(ledger: Ledger, day: Day): string[] {
  const slug = settingsOf(ledger.state)?.slug;
  if (slug === undefined) return [];
  return ENTRIES.flatMap(({ files, languages = LANGUAGES }) => {
    const own = files(ledger, day);
    return languages.flatMap((language) => own.map((file) => organisationPath(language, slug) + file));
  });
}

/** Every path that belongs to no organisation: the assets first, since pages need them, and the start pages. */
export const sharedPaths = (): string[] => [
  ...ASSETS.map(({ path }) => path),
  ...LANGUAGES.map((language) => startPath(language)),
];
