import * as z from 'zod';
import type * as tally from './tally.ts';

export { type Counted, figuresOf } from './tally.ts';

const count = z.int().min(0);

/** How many services have each status, stale ones included; `stale` says how many of the first three are. */
export const Counts = z.strictObject({
  green: count,
  yellow: count,
  red: count,
  notApplicable: count,
  unknown: count,
  stale: count,
});
export type Counts = tally.Counts;

/** A share with what it was made from; null where the denominator is 0. */
export const Share = z.strictObject({
  numerator: z.number().min(0),
  denominator: count,
  value: z.number().min(0).max(1).nullable(),
});
export type Share = tally.Share;

/** The three figures of a set of services. */
export const Figures = z.strictObject({ counts: Counts, greenShare: Share, index: Share });
export type Figures = tally.Figures;
