import type { Status } from '../../functions/core/status.ts';
import type { Counts } from '../../functions/core/tally.ts';

/** The drawing of all bars: each stands in a slot of its own, all on one scale. */
export const BARS = { height: 200, slot: 60, bar: 44, foot: 24 } as const;

/** From the ground up. */
export const STACK: readonly Status[] = ['green', 'yellow', 'red', 'not-applicable', 'unknown'];

export type Block = { status: Status; y: number; height: number };

const rounded = (value: number): number => Math.round(value * 10) / 10;

const countIn = (counts: Counts, status: Status): number =>
  status === 'not-applicable' ? counts.notApplicable : counts[status];

/** How many services there are in all. */
export const totalOf = (counts: Counts): number =>
  STACK.reduce((sum, status) => sum + countIn(counts, status), 0);

/** One bar from the ground up, where `most` services fill the whole height; a status without services is 0 high. */
export function stackOf(counts: Counts, most: number): Block[] {
  let passed = 0;
  return STACK.map((status) => {
    const count = countIn(counts, status);
    passed += count;
    const y = most === 0 ? BARS.height : BARS.height * (1 - passed / most);
    return { status, y: rounded(y), height: most === 0 ? 0 : rounded((BARS.height * count) / most) };
  });
}
