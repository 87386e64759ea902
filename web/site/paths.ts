import type { Day } from '../../functions/core/calendar.ts';
import { type Ledger, settingsOf } from '../../functions/core/state.ts';
import { organisationPath, servicePath, startPath } from '../pages/addresses.ts';
import { ASSETS } from './assets.ts';

const LANGUAGES = ['sv', 'en'] as const;

/** Every path of an organisation that is a file, in both languages; ended services keep their page. */
export function paths({ state }: Ledger, _day: Day): string[] {
  const slug = settingsOf(state)?.slug;
  if (slug === undefined) return [];
  return LANGUAGES.flatMap((language) => [
    organisationPath(language, slug),
    ...Object.keys(state.services).map((service) => servicePath(language, slug, service)),
  ]);
}

/** Every path that belongs to no organisation: the assets first, since pages need them, and the start pages. */
export const sharedPaths = (): string[] => [
  ...ASSETS.map(({ path }) => path),
  ...LANGUAGES.map((language) => startPath(language)),
];
