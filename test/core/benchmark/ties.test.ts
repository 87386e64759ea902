import { expect, test } from 'vitest';
import { benchmarkOf } from '../../../functions/core/benchmark/benchmark-of.ts';
import { participantOf } from '../../../functions/core/benchmark/participant.ts';
import { progressBetween } from '../../../functions/core/benchmark/progress.ts';
import { seenAt } from '../../../functions/core/benchmark/seen.ts';
import type { Status } from '../../../functions/core/status.ts';
import { catalogue, told } from './told.ts';

const FIVE = catalogue.indicators.slice(0, 5).map(({ id }) => id);

/** The change of an organisation with so many of five green before and after. */
function changeOf(before: number, after: number): number | null {
  const at = (green: number) => {
    const statusOf = (place: number): Status => (place < green ? 'green' : 'red');
    const statuses = Object.fromEntries(FIVE.map((id, place) => [id, statusOf(place)]));
    const file = benchmarkOf(told('a', statuses), null);
    const seen = seenAt(participantOf(file, true), { validOn: '2026-11-01' });
    if (!seen) throw new Error('not seen');
    return seen;
  };
  return progressBetween(at(before), at(after), catalogue).change;
}

test('equal changes are equal wherever they start: 3/5 − 2/5 is 1/5 − 0, though floating point says otherwise', () => {
  expect(3 / 5 - 2 / 5).not.toBe(1 / 5);
  for (const start of [0, 1, 2, 3, 4]) expect(changeOf(start, start + 1)).toBe(1 / 5);
});
