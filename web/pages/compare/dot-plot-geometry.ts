import type { Spread } from '../../../functions/core/benchmark/spread.ts';

/** The size of a plot in its own units, and where its scale from nothing to everything lies. */
export const PLOT = { width: 320, height: 84, left: 12, right: 308, line: 62, dot: 5 };

const STEP = 5.5;
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Where a share stands across the plot. */
export const xOf = (share: number): number => rounded(PLOT.left + share * (PLOT.right - PLOT.left));

/** How far apart dots of a pile lie, so that the highest pile still fits. */
const stepFor = (highest: number): number => Math.min(STEP, (PLOT.line - 26) / Math.max(1, highest - 1));

/**
 * Members as one path: each a line without length, which a round cap draws as a dot. Those that would
 * cover each other are piled up.
 */
export function dotsPath(shares: readonly number[]): string {
  const piles = Map.groupBy(
    shares.toSorted((a, b) => a - b),
    (share) => Math.round(xOf(share) / PLOT.dot),
  );
  const step = stepFor(Math.max(0, ...[...piles.values()].map((pile) => pile.length)));
  return [...piles.values()]
    .flatMap((pile) =>
      pile.map((share, place) => `M${xOf(share)} ${rounded(PLOT.line - 5 - place * step)}h0`),
    )
    .join('');
}

/** The box between the quartiles, and the median across it. */
export const boxPath = ({ q1, q3 }: Spread): string =>
  `M${xOf(q1)} ${PLOT.line + 1}V${PLOT.line + 7}H${xOf(q3)}V${PLOT.line + 1}Z`;
export const medianPath = ({ median }: Spread): string =>
  `M${xOf(median)} ${PLOT.line - 2}V${PLOT.line + 10}`;

/** The organisation itself: a diamond, with a line down to the scale. */
export function ownPath(share: number): string {
  const [x, y] = [xOf(share), 18];
  return `M${x} ${y - 6}l6 6l-6 6l-6 -6ZM${x} ${y + 6}V${PLOT.line}`;
}

/** Where the words beside the diamond begin or end, so that they stay inside the picture. */
export function labelPlace(share: number): { x: number; anchor: 'start' | 'end' } {
  return share < 0.5 ? { x: xOf(share) + 10, anchor: 'start' } : { x: xOf(share) - 10, anchor: 'end' };
}
