import { addMonths, type Day, yearEnds } from '../calendar.ts';
import { firstDay } from '../matrix.ts';
import type { BenchmarkRow } from './benchmark-store.ts';
import { participantOf } from './participant.ts';

/** The first day on which an organisation has a service; null where it never had one. */
export const firstDayOf = (row: BenchmarkRow): Day | null =>
  firstDay(participantOf(row.open(), row.here).state);

/** The first day on which any of some organisations has a service. */
export const firstDayIn = (rows: readonly BenchmarkRow[]): Day | null =>
  rows.flatMap((row) => firstDayOf(row) ?? []).sort()[0] ?? null;

/** The day that finished data sets end on, the latest of theirs; null where one of them goes on. */
export function closingDayOf(rows: readonly BenchmarkRow[]): Day | null {
  const closed = rows.flatMap(({ organisation }) => organisation.closedOn ?? []);
  return rows.length > 0 && closed.length === rows.length ? (closed.sort().at(-1) ?? null) : null;
}

/** Once a year backwards from a day as long as there are services, oldest first. */
function anniversaries(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = last; day >= first; day = addMonths(last, -12 * days.length)) days.unshift(day);
  return days;
}

/**
 * The days on which organisations are looked at from a first day on: the closing day of finished data sets and
 * its anniversaries; else the ends of the years, and today.
 */
export function daysThrough(first: Day, closed: Day | null, today: Day): Day[] {
  const last = closed !== null && closed < today ? closed : today;
  if (first > last) return [];
  return closed === last ? anniversaries(first, last) : [...yearEnds(first, today), today];
}

/** Those days for some organisations; none where they have no service. */
export function countingDays(rows: readonly BenchmarkRow[], today: Day): Day[] {
  const first = firstDayIn(rows);
  return first === null ? [] : daysThrough(first, closingDayOf(rows), today);
}
