import { addDays, Day, type Instant, startOfDay } from './calendar.ts';
import type { State } from './state.ts';

/** The two dates of a view: how it was on a day, as far as the log had come by then. */
export type View = { validOn: Day; known: number };

/** Known up to the newest record, those of the commit being decided included. */
export const ALL_KNOWN = Number.MAX_SAFE_INTEGER;

/** Anything that takes effect on a day and stands at a place in the log. */
export type Dated = { effectiveOn: Day; seq: number; index: number };

/** Order of effect; on the same day the later recorded one comes last, and so wins. */
export const byEffect = (a: Dated, b: Dated): number =>
  a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : a.seq - b.seq || a.index - b.index;

/** Whether the view holds something recorded at `seq` that takes effect on a day. */
export const holds = (view: View, { effectiveOn, seq }: { effectiveOn: Day; seq: number }): boolean =>
  seq <= view.known && effectiveOn <= view.validOn;

/** Seq of the last commit recorded before an instant; 0 when there is none. */
function seqBefore(state: State, instant: Instant, including: boolean): number {
  let low = 0;
  let high = state.commits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = state.commits[middle]?.at ?? '';
    if (at < instant || (including && at === instant)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Seq that was known on a day (at its end in Stockholm) or at an instant; the head's when left out. */
export function knownSeq(state: State, knownOn: Day | Instant | undefined): number {
  if (knownOn === undefined) return state.seq;
  return Day.safeParse(knownOn).success
    ? seqBefore(state, startOfDay(addDays(knownOn, 1)), false)
    : seqBefore(state, knownOn, true);
}
