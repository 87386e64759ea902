import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween, restatementsOf } from '../../functions/core/edition-difference.ts';
import { matrixOf, matrixRows } from '../../functions/core/matrix.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { day, logs } from './grown-logs.ts';
import { assess, register, Story } from './story.ts';

const story = () =>
  new Story().on(
    '2024-01-10T09:00:00.000Z',
    register('a', '2024-01-01'),
    register('b', '2024-01-01'),
    assess('a', '2024-01-05', 'yellow'),
  );
const differing = (told: Story, from: string, to: string, known = told.state.seq) =>
  differencesBetween(told.state, { validOn: from, known }, { validOn: to, known }).map(({ id, aspects }) => [
    id,
    aspects,
  ]);

describe('what two views show differently', () => {
  it('is existence, status, freshness or area', () => {
    const told = story()
      .on('2024-06-01T09:00:00.000Z', assess('b', '2024-06-01', 'green'), register('c', '2024-06-01'))
      .on('2024-07-01T09:00:00.000Z', {
        type: 'move-service',
        service: 'a',
        effectiveOn: '2024-07-01',
        area: 'businesses',
      });
    expect(differing(told, '2024-02-01', '2025-03-01')).toEqual([
      ['a', ['stale', 'area']],
      ['b', ['status']],
      ['c', ['existence']],
    ]);
  });

  it('is nothing between a view and itself, whatever the log', () => {
    fc.assert(
      fc.property(logs, day, ({ state }, validOn) => {
        const view = { validOn, known: state.seq };
        expect(differencesBetween(state, view, view)).toEqual([]);
      }),
    );
  });

  it('is all that figures can differ by: what is not in the list stands alike in both', () => {
    fc.assert(
      fc.property(logs, day, day, fc.nat(20), ({ state }, from, to, seq) => {
        const [before, after] = [
          { validOn: from, known: Math.min(seq, state.seq) },
          { validOn: to, known: state.seq },
        ];
        const ids = new Set(differencesBetween(state, before, after).map(({ id }) => id));
        const alike = (view: typeof before) =>
          matrixRows(state, view)
            .filter(({ id }) => !ids.has(id))
            .map(({ id, status, stale, profile }) => [id, status, stale, profile.area]);
        expect(alike(before)).toEqual(alike(after));
        if (ids.size === 0)
          expect(matrixOf(state, after).areas.map(({ counts }) => counts)).toEqual(
            matrixOf(state, before).areas.map(({ counts }) => counts),
          );
      }),
    );
  });
});

describe('a day seen again with later knowledge', () => {
  it('tells what was recorded of it since, when and why, and nothing of later days', () => {
    const told = story()
      .on('2024-03-01T09:00:00.000Z', assess('a', '2024-03-01', 'green', 'Efter dagen'))
      .on('2024-04-01T09:00:00.000Z', assess('a', '2024-01-20', 'red', 'Stängd i januari'));
    const found = restatementsOf(told.state, '2024-02-01', 2, 4);
    expect(found.map(({ id, recordedAt, reason }) => [id, recordedAt, wordsOf(told.texts, reason)])).toEqual([
      ['a', '2024-04-01T09:00:00.000Z', 'Stängd i januari'],
    ]);
  });

  it('is restated when an assessment is withdrawn, with the reason of the withdrawal', () => {
    const told = story().on('2024-05-01T09:00:00.000Z', {
      type: 'withdraw-assessment',
      service: 'a',
      assessment: '2-2',
      reason: 'Gällde en annan e-tjänst',
    });
    const found = restatementsOf(told.state, '2024-02-01', 2, 3);
    expect(found.map(({ id, to, recordedAt }) => [id, to?.status.status, recordedAt])).toEqual([
      ['a', 'unknown', '2024-05-01T09:00:00.000Z'],
    ]);
    expect(wordsOf(told.texts, found[0]?.reason)).toBe('Gällde en annan e-tjänst');
  });

  it('names no reason that says nothing of the day', () => {
    const told = story()
      .on('2024-04-01T09:00:00.000Z', register('c', '2024-01-15'))
      .on('2024-05-01T09:00:00.000Z', assess('c', '2024-05-01', 'green', 'Gäller senare'));
    expect(restatementsOf(told.state, '2024-02-01', 2, 4)).toMatchObject([
      { id: 'c', from: null, recordedAt: '2024-04-01T09:00:00.000Z', reason: null },
    ]);
  });
});
