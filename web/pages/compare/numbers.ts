import type { Share } from '../../../functions/core/figures.ts';
import type { Locale } from '../../text/text.ts';

const written = (value: number): Share => ({ numerator: value, denominator: 1, value });

/** A mean or median of shares, in per cent. */
export const percentOf = (value: number | null, { format }: Locale): string =>
  value === null ? '–' : format.percent(written(value));

/** A mean or median of indices, from 0 to 100. */
export const indexOf = (value: number | null, { format }: Locale): string =>
  value === null ? '–' : format.index(written(value));

/** An index to one decimal, where two that would look alike have different ranks. */
export const preciseIndexOf = (value: number, { format }: Locale): string => format.number(value * 100);

/** A difference of two indices in points, with its sign: `+12`, `−3,5`, `0`. */
export function pointsOf(difference: number, { format }: Locale): string {
  const points = Math.round(difference * 1000) / 10;
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return sign + format.number(Math.abs(points));
}

/** A green share with what it was made from. */
export function greenIn(share: Share, { words, format }: Locale): string {
  if (share.value === null) return words.compare.side.notAssessed;
  const [numerator, denominator] = [format.number(share.numerator), format.number(share.denominator)];
  return words.compare.figures.of(format.percent(share), numerator, denominator);
}

/** An index with what it was made from. */
export function indexIn(share: Share, { words, format }: Locale): string {
  if (share.value === null) return words.compare.side.notAssessed;
  const [numerator, denominator] = [format.number(share.numerator), format.number(share.denominator)];
  return words.compare.figures.of(format.index(share), numerator, denominator);
}
