import type { Day } from './calendar.ts';
import type { Edition, State } from './state.ts';

type Placed = Pick<Edition, 'validOn' | 'seq' | 'index'>;

/** By the day that editions show; of two for one day the later published comes last. */
const byDay = (a: Placed, b: Placed): number =>
  a.validOn < b.validOn ? -1 : a.validOn > b.validOn ? 1 : a.seq - b.seq || a.index - b.index;

/** Editions that hold, in the order of the days that they show. */
export const standingEditions = (state: State): Edition[] =>
  Object.values(state.editions)
    .filter(({ withdrawn }) => withdrawn === null)
    .sort(byDay);

/** Every edition, withdrawn ones too, the last published first. */
export const newestFirst = (state: State): Edition[] =>
  Object.values(state.editions).sort((a, b) => b.seq - a.seq || b.index - a.index);

/** The edition that one is held against: the nearest that holds and shows the same day or an earlier one. */
export const editionBefore = (state: State, placed: Placed): Edition | null =>
  standingEditions(state).findLast((each) => byDay(each, placed) < 0) ?? null;

/** An id for an edition that shows a day: the year at its end, else the day; with a number where that is taken. */
export function suggestedId({ editions }: State, validOn: Day): string {
  const plain = validOn.endsWith('-12-31') ? validOn.slice(0, 4) : validOn;
  let id = plain;
  for (let count = 2; Object.hasOwn(editions, id); count += 1) id = `${plain}-${count}`;
  return id;
}
