import { rankOf } from '../status.ts';
import type { IndicatorRow } from './indicator-row.ts';

/** How far an organisation is from its group on an indicator: index of its status minus the group's. */
export type Distance = { row: IndicatorRow; distance: number };

/** So many are named; those that are as far away as the last one as well. */
const MOST_NAMED = 5;

function distanceOf(row: IndicatorRow): Distance[] {
  const rank = row.own && rankOf(row.own.best.status);
  const group = row.figures?.index;
  if (rank === null || !group || group.denominator === 0 || !row.isAssessed) return [];
  // A single division keeps equal distances equal, so that ties are seen.
  return [{ row, distance: ((rank / 2) * group.denominator - group.numerator) / group.denominator }];
}

/** The first ones of a sorted list, and all that tie with the last of them. */
export function firstWithTies<Each>(
  sorted: readonly Each[],
  most: number,
  isTie: (a: Each, b: Each) => boolean,
): Each[] {
  const last = sorted[most - 1];
  if (last === undefined) return [...sorted];
  return sorted.filter((each, place) => place < most || isTie(each, last));
}

/** Indicators on which an organisation is furthest ahead of its group and furthest behind it. */
export function standingOut(rows: readonly IndicatorRow[]): { ahead: Distance[]; behind: Distance[] } {
  const distances = rows.flatMap(distanceOf);
  const isTie = (a: Distance, b: Distance) => a.distance === b.distance;
  const ahead = distances.filter(({ distance }) => distance > 0).sort((a, b) => b.distance - a.distance);
  const behind = distances.filter(({ distance }) => distance < 0).sort((a, b) => a.distance - b.distance);
  return {
    ahead: firstWithTies(ahead, MOST_NAMED, isTie),
    behind: firstWithTies(behind, MOST_NAMED, isTie),
  };
}
