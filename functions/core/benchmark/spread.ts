/** How numbers lie. Unweighted: an organisation counts once, however large it is. */
export type Spread = {
  n: number;
  mean: number;
  median: number;
  min: number;
  q1: number;
  q3: number;
  max: number;
};

/** Fewer than so many members are not shown as a group: single ones could be read off. */
export const SMALLEST_GROUP = 5;

/** Fewer than so many deserve a warning: one member more or less moves the figures visibly. */
export const SMALL_GROUP = 10;

/**
 * A quantile of numbers in ascending order by linear interpolation, as QUARTILE.INC of spreadsheets
 * (Hyndman and Fan 1996, type 7).
 */
export function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const [low, high] = [ascending[Math.floor(place)] ?? Number.NaN, ascending[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}

/** The spread of numbers; null where there are none. */
export function spreadOf(numbers: readonly number[]): Spread | null {
  if (numbers.length === 0) return null;
  const ascending = [...numbers].sort((a, b) => a - b);
  return {
    n: numbers.length,
    mean: ascending.reduce((sum, each) => sum + each, 0) / numbers.length,
    median: quantile(ascending, 0.5),
    min: quantile(ascending, 0),
    q1: quantile(ascending, 0.25),
    q3: quantile(ascending, 0.75),
    max: quantile(ascending, 1),
  };
}
