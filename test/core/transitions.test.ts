import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../functions/core/changes.ts';
import { matrixOf } from '../../functions/core/matrix.ts';
import { STATUSES } from '../../functions/core/status.ts';
import { PLACES, transitionsBetween } from '../../functions/core/transitions.ts';
import { day, logs } from './grown-logs.ts';
import { assess, register, Story } from './story.ts';

const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);
const countIn = (counts: ReturnType<typeof matrixOf>['counts'], status: (typeof STATUSES)[number]) =>
  status === 'not-applicable' ? counts.notApplicable : counts[status];

describe('the table of all services by their status on two days', () => {
  it('counts each service where it came from and where it came to', () => {
    const { state } = new Story()
      .on('2024-01-10T09:00:00.000Z', register('a', '2024-01-10'), assess('a', '2024-01-10', 'red'))
      .on('2024-01-11T09:00:00.000Z', register('b', '2024-01-10'), assess('b', '2024-01-10', 'green'))
      .on('2025-01-10T09:00:00.000Z', assess('a', '2025-01-10', 'yellow'), register('c', '2025-01-10'))
      .on('2025-01-11T09:00:00.000Z', { type: 'retire-service', service: 'b', effectiveOn: '2025-01-11' });
    const found = transitionsBetween(state, {
      from: '2024-06-01',
      to: '2025-06-01',
      knownFrom: 9,
      knownTo: 9,
    });
    const moves = found.rows.flatMap(({ from, counts }) =>
      PLACES.flatMap((to) => (counts[to] > 0 ? [[from, to, counts[to]]] : [])),
    );
    expect(moves).toEqual([
      ['green', 'absent', 1],
      ['red', 'yellow', 1],
      ['absent', 'unknown', 1],
    ]);
    expect(found).toMatchObject({ before: 2, after: 2, either: 3, unchanged: 0 });
  });

  it('adds up on both sides, whatever the log holds and whatever each side knows', () => {
    fc.assert(
      fc.property(logs, day, day, fc.nat(22), ({ state }, one, other, cut) => {
        const [from = one, to = other] = [one, other].sort();
        const [knownFrom, knownTo] = [Math.min(cut, state.seq), state.seq];
        const found = transitionsBetween(state, { from, to, knownFrom, knownTo });
        const before = matrixOf(state, { validOn: from, known: knownFrom }).counts;
        const after = matrixOf(state, { validOn: to, known: knownTo }).counts;
        for (const status of STATUSES) {
          const row = found.rows.find((each) => each.from === status);
          expect(row?.total).toBe(countIn(before, status));
          expect(sum(PLACES.map((place) => row?.counts[place] ?? -1))).toBe(row?.total);
          expect(found.totals[status]).toBe(countIn(after, status));
        }
        expect(sum(STATUSES.map((status) => countIn(before, status)))).toBe(found.before);
        expect(sum(STATUSES.map((status) => found.totals[status]))).toBe(found.after);
        expect(sum(found.rows.map(({ total }) => total))).toBe(found.either);
        expect(sum(PLACES.map((place) => found.totals[place]))).toBe(found.either);
        const moved = changesBetween(state, { from, to, knownFrom, knownTo });
        expect(found.either - found.unchanged).toBe(moved.length);
      }),
    );
  });
});
