import { describe, expect, it } from 'vitest';
import { type Cause, causeOf } from '../../functions/core/change-cause.ts';
import { changesBetween } from '../../functions/core/changes.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { assess, register, Story } from './story.ts';

const story = () =>
  new Story()
    .on(
      '2024-01-10T09:00:00.000Z',
      register('a', '2024-01-10'),
      assess('a', '2024-01-10', 'green', 'Allt finns'),
    )
    .on('2025-01-10T09:00:00.000Z', assess('a', '2025-01-10', 'red', 'Leverantören slutade'))
    .on('2025-02-10T09:00:00.000Z', assess('a', '2025-02-10', 'red', 'Fortfarande stängd'));

function causesIn(
  { state, texts }: Story,
  knownFrom = 99,
  knownTo = 99,
  from = '2024-06-01',
  to = '2025-06-01',
) {
  const period = { from, to, knownFrom, knownTo };
  return changesBetween(state, period).map((change) => {
    const { reason, ...cause }: Cause = causeOf(state, change, period);
    return { ...cause, id: change.id, reason: wordsOf(texts, reason) };
  });
}

describe('why a service differs between two days', () => {
  it('is the reason of the day it fell, not of the latest look at it', () => {
    expect(causesIn(story())).toMatchObject([
      { on: '2025-01-10', reason: 'Leverantören slutade', ending: null, corrected: false },
    ]);
  });

  it('for a service that ended is how it ended, and what came instead', () => {
    const told = story()
      .on('2025-03-01T09:00:00.000Z', register('b', '2025-03-01'))
      .on('2025-03-02T09:00:00.000Z', {
        type: 'merge-service',
        service: 'a',
        effectiveOn: '2025-03-02',
        into: 'b',
        reason: 'Slogs ihop',
      });
    expect(causesIn(told)).toMatchObject([
      { id: 'a', on: '2025-03-02', reason: 'Slogs ihop', ending: { kind: 'merged', into: ['b'] } },
      { id: 'b', on: '2025-03-01', reason: null, ending: null },
    ]);
  });

  it('for a service that came back is why it came back', () => {
    const told = new Story()
      .on('2024-01-10T09:00:00.000Z', register('a', '2024-01-10'))
      .on('2024-02-10T09:00:00.000Z', { type: 'retire-service', service: 'a', effectiveOn: '2024-02-10' })
      .on('2025-02-10T09:00:00.000Z', {
        type: 'reinstate-service',
        service: 'a',
        effectiveOn: '2025-02-10',
        reason: 'Öppnad igen',
      });
    expect(causesIn(told)).toMatchObject([{ on: '2025-02-10', reason: 'Öppnad igen', corrected: false }]);
  });

  it('says where only the knowledge of the earlier day changed', () => {
    const told = story().on('2025-07-01T09:00:00.000Z', assess('a', '2024-03-01', 'yellow', 'Sågs över'));
    expect(causesIn(told, 4, 5, '2024-06-01', '2024-06-01')).toMatchObject([
      { on: '2024-03-01', reason: 'Sågs över', corrected: true },
    ]);
  });
});
