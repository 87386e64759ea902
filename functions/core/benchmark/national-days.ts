import type { Day } from '../calendar.ts';
import { standingEditions } from '../edition-order.ts';
import { firstDay } from '../matrix.ts';
import type { BenchmarkRow } from './benchmark-store.ts';
import { closingDayOf, daysThrough } from './counting-days.ts';
import { type Participant, participantOf } from './participant.ts';
import type { Point } from './point.ts';

/** When an organisation first had a service, and the days that its editions show. */
export type Life = { first: Day | null; editions: readonly Day[] };

export const lifeOf = ({ state }: Participant): Life => ({
  first: firstDay(state),
  editions: standingEditions(state).map(({ validOn }) => validOn),
});

/** The points at which all of a kind are exported as files: year ends as known now, and days with editions. */
export function nationalPoints(rows: readonly BenchmarkRow[], lives: readonly Life[], today: Day): Point[] {
  const first = lives.flatMap((life) => life.first ?? []).sort()[0] ?? null;
  const closed = closingDayOf(rows);
  const ends = first === null ? [] : daysThrough(first, closed, today).filter((day) => day < today);
  const editions = [...new Set(lives.flatMap((life) => life.editions))].sort();
  return [
    ...ends.map((validOn) => ({ validOn })),
    ...editions.map((validOn) => ({ validOn, editions: true })),
  ];
}

/** The same, from the rows alone; each is opened once. What is invented has no national files. */
export function nationalPointsOf(rows: readonly BenchmarkRow[], today: Day): Point[] {
  const real = rows.filter(({ organisation }) => !organisation.example);
  const lives = real.map((row) => lifeOf(participantOf(row.open(), row.here)));
  return nationalPoints(real, lives, today);
}
