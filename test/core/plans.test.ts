import { describe, expect, it } from 'vitest';
import { actionsAt, nextTarget, targetsAt } from '../../functions/core/plans.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { register, Story } from './story.ts';

const story = new Story()
  .on('2024-01-10T09:00:00.000Z', register('bygglov', '2024-01-10'))
  .on('2024-02-01T09:00:00.000Z', {
    type: 'set-target',
    service: 'bygglov',
    status: 'green',
    due: '2024-12-31',
  })
  .on('2024-03-01T09:00:00.000Z', {
    type: 'set-target',
    service: 'bygglov',
    status: 'yellow',
    due: '2024-06-30',
  })
  .on('2024-04-01T09:00:00.000Z', {
    type: 'add-action',
    service: 'bygglov',
    target: '4-0',
    title: 'Teckna avtal',
    owner: 'IT-chef',
    due: '2024-05-01',
  })
  .on('2024-06-15T09:00:00.000Z', { type: 'meet-target', service: 'bygglov', target: '4-0' })
  .on('2024-12-01T09:00:00.000Z', {
    type: 'move-target',
    service: 'bygglov',
    target: '3-0',
    due: '2025-06-30',
    reason: 'Upphandlingen överklagades',
  })
  .on('2024-12-10T09:00:00.000Z', {
    type: 'escalate-action',
    service: 'bygglov',
    action: '5-0',
    to: 'Kommundirektör',
    reason: 'Väntar på beslut',
  })
  .on('2025-01-10T09:00:00.000Z', {
    type: 'finish-action',
    service: 'bygglov',
    action: '5-0',
    outcome: 'Avtal tecknat',
  });

const record = serviceOf(story.state, 'bygglov');
if (!record) throw new Error('the story registers bygglov');
const targets = (validOn: string) => targetsAt(record, { validOn, known: 99 });

describe('targets through time', () => {
  it('the one that comes due first is next, until it is met', () => {
    expect(nextTarget(targets('2024-03-01'))).toMatchObject({ id: '4-0', due: '2024-06-30' });
    expect(nextTarget(targets('2024-06-15'))).toMatchObject({ id: '3-0', due: '2024-12-31' });
    expect(nextTarget(targets('2024-01-31'))).toBeNull();
  });

  it('a move is kept as a slip with its reason', () => {
    const [target] = targets('2025-01-01');
    expect(target).toMatchObject({
      due: '2025-06-30',
      state: 'open',
      slips: [{ on: '2024-12-01', from: '2024-12-31', to: '2025-06-30' }],
    });
    expect(wordsOf(story.texts, target?.slips[0]?.reason)).toBe('Upphandlingen överklagades');
  });

  it('before the move was known the old date stands', () => {
    expect(targetsAt(record, { validOn: '2025-01-01', known: 6 })[0]).toMatchObject({
      due: '2024-12-31',
      slips: [],
    });
  });
});

describe('actions through time', () => {
  it('are planned, escalated and finished on their days', () => {
    const on = (validOn: string) => actionsAt(record, { validOn, known: 99 })[0];
    expect(on('2024-04-01')).toMatchObject({ state: 'planned', escalated: null, target: '4-0' });
    expect(on('2024-12-31')).toMatchObject({ state: 'planned', escalated: { on: '2024-12-10' } });
    expect(wordsOf(story.texts, on('2024-12-31')?.escalated?.to)).toBe('Kommundirektör');
    expect(wordsOf(story.texts, on('2024-12-31')?.owner)).toBe('IT-chef');
    expect(on('2025-01-10')).toMatchObject({ state: 'finished', finishedOn: '2025-01-10' });
    expect(on('2024-03-31')).toBeUndefined();
  });
});

describe('the first step of a new target', () => {
  const told = new Story().on('2024-01-10T09:00:00.000Z', register('bygglov', '2024-01-10'));
  const step = { title: 'Teckna avtal', owner: 'IT-chef', due: '2024-05-01' };
  const set = { type: 'set-target', service: 'bygglov', status: 'green', due: '2024-12-31' } as const;

  it('is added in the same commit and leads to it, whichever place the target has there', () => {
    told.on('2024-02-01T09:00:00.000Z', set, { ...set, reason: 'Beslut i KS', action: step });
    const bygglov = serviceOf(told.state, 'bygglov');
    const found = bygglov ? actionsAt(bygglov, { validOn: '2024-02-01', known: 99 }) : [];
    expect(found.map(({ id, target, due }) => [id, target, due])).toEqual([['3-2', '3-1', '2024-05-01']]);
    expect(found.map(({ title, owner }) => [title, owner].map((ref) => wordsOf(told.texts, ref)))).toEqual([
      ['Teckna avtal', 'IT-chef'],
    ]);
  });
});
