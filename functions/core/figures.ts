import * as z from 'zod';
import type { Status } from './status.ts';

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
export type Counts = z.infer<typeof Counts>;

/** A share with what it was made from; null where the denominator is 0. */
export const Share = z.strictObject({
  numerator: z.number().min(0),
  denominator: count,
  value: z.number().min(0).max(1).nullable(),
});
export type Share = z.infer<typeof Share>;

/** The three figures of a set of services. */
export const Figures = z.strictObject({ counts: Counts, greenShare: Share, index: Share });
export type Figures = z.infer<typeof Figures>;

/** What figures are counted from. */
export type Counted = { status: Status; stale: boolean };

const share = (numerator: number, denominator: number): Share => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

/**
 * Counts, green share = fresh green ÷ fresh (green + yellow + red), and
 * index = (fresh green + ½ fresh yellow) ÷ the same (design, section 2).
 */
export function figuresOf(services: readonly Counted[]): Figures {
  const having = (status: Status) => services.filter((each) => each.status === status);
  const fresh = (status: Status) => having(status).filter(({ stale }) => !stale).length;
  const [green, yellow, red] = [fresh('green'), fresh('yellow'), fresh('red')];
  const denominator = green + yellow + red;
  return {
    counts: {
      green: having('green').length,
      yellow: having('yellow').length,
      red: having('red').length,
      notApplicable: having('not-applicable').length,
      unknown: having('unknown').length,
      stale: services.filter(({ stale }) => stale).length,
    },
    greenShare: share(green, denominator),
    index: share(green + yellow / 2, denominator),
  };
}
