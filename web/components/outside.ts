import type { Counts } from '../../functions/core/figures.ts';
import type { Locale } from '../text/text.ts';

/** What no share counts, in words: not applicable, unknown and stale, those that there are any of. */
export function outsideParts({ notApplicable, unknown, stale }: Counts, { words }: Locale): string[] {
  const { overview } = words;
  return [
    ...(notApplicable > 0 ? [overview.notApplicable(notApplicable)] : []),
    ...(unknown > 0 ? [overview.unknown(unknown)] : []),
    ...(stale > 0 ? [overview.stale(stale)] : []),
  ];
}

/** How many services there are in all, and how many stand outside the shares. */
export function sumsOf(counts: Counts): { total: number; outside: number } {
  const { green, yellow, red, notApplicable, unknown, stale } = counts;
  return {
    total: green + yellow + red + notApplicable + unknown,
    outside: notApplicable + unknown + stale,
  };
}
