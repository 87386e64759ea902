import type { Locale } from '../../text/text.ts';

const shareOf = (value: number | null) => ({ numerator: 0, denominator: 0, value });

/** A share of one, in whole per cent; a dash where there is none. */
export const shareText = (value: number | null, { format }: Locale): string => format.percent(shareOf(value));

/** A share of one on the scale from 0 to 100; a dash where there is none. */
export const indexText = (value: number | null, { format }: Locale): string => format.index(shareOf(value));

/** A change in parts of one as points with a sign: `+3,5`, `−2`, `0`. */
export function signedPoints(value: number, { format }: Locale): string {
  const points = Math.round(value * 1000) / 10;
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return sign + format.number(Math.abs(points));
}
