import type { Period } from './changes.ts';
import { matrixRows } from './matrix.ts';
import type { State } from './state.ts';
import { STATUSES, type Status } from './status.ts';

/** Where a service stood on one of two days: its status, or that it did not exist. */
export type Place = Status | 'absent';
export const PLACES: readonly Place[] = [...STATUSES, 'absent'];

/** How many services went from one place; `total` is all of them. */
export type TransitionRow = { from: Place; counts: Readonly<Record<Place, number>>; total: number };

/**
 * Every service of either day, counted by where it came from and where it came to. The rows of the five
 * statuses add up to the services of the first day, the columns of the five to those of the second.
 */
export type Transitions = {
  rows: readonly TransitionRow[];
  totals: TransitionRow['counts'];
  /** Services on the first day, on the second, on either, and those with the same status on both. */
  before: number;
  after: number;
  either: number;
  unchanged: number;
};

const placesIn = (state: State, validOn: string, known: number): ReadonlyMap<string, Place> =>
  new Map(matrixRows(state, { validOn, known }).map(({ id, status }) => [id, status]));

const sum = (counts: readonly number[]): number => counts.reduce((total, each) => total + each, 0);

const perPlace = (count: (place: Place) => number) =>
  Object.fromEntries(PLACES.map((place) => [place, count(place)])) as Record<Place, number>;

/** The table of all services by their status on two days, new and gone ones included. */
export function transitionsBetween(state: State, { from, to, knownFrom, knownTo }: Period): Transitions {
  const before = placesIn(state, from, knownFrom);
  const after = placesIn(state, to, knownTo);
  const either = [...new Set([...before.keys(), ...after.keys()])];
  const moves = either.map((id) => [before.get(id) ?? 'absent', after.get(id) ?? 'absent'] as const);
  const rows = PLACES.map((place) => {
    const own = moves.filter(([start]) => start === place);
    return {
      from: place,
      counts: perPlace((end) => own.filter(([, to]) => to === end).length),
      total: own.length,
    };
  });
  return {
    rows,
    totals: perPlace((end) => sum(rows.map(({ counts }) => counts[end]))),
    before: before.size,
    after: after.size,
    either: either.length,
    unchanged: moves.filter(([start, end]) => start === end).length,
  };
}
