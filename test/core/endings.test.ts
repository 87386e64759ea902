import { describe, expect, it } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { firstDay, matrixRows } from '../../functions/core/matrix.ts';
import { serviceAt } from '../../functions/core/service-at.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { register, Story } from './story.ts';

const NOW = '2025-06-01T09:00:00.000Z';
const retire = (effectiveOn: string): Command => ({
  type: 'retire-service',
  service: 'eldning',
  effectiveOn,
});
const given = () =>
  new Story().on(
    '2024-01-10T09:00:00.000Z',
    register('eldning', '2020-01-10'),
    register('brandskydd', '2020-01-10'),
  );
const refusal = (story: Story, command: Command) => {
  const outcome = story.when(NOW, [command]);
  return outcome.ok ? 'accepted' : outcome.refusal.type;
};

describe('a service that has ended', () => {
  it('ended on the earlier day when that is found out later', () => {
    const story = given()
      .on('2025-01-01T09:00:00.000Z', retire('2025-01-01'))
      .on('2025-02-01T09:00:00.000Z', {
        type: 'merge-service',
        service: 'eldning',
        into: 'brandskydd',
        effectiveOn: '2024-06-01',
      });
    const record = serviceOf(story.state, 'eldning');
    const endedBy = (known: number) => record && serviceAt(record, { validOn: '2025-03-01', known })?.endedBy;
    expect(endedBy(3)).toMatchObject({ on: '2025-01-01', kind: 'retired' });
    expect(endedBy(ALL_KNOWN)).toMatchObject({ on: '2024-06-01', kind: 'merged', into: ['brandskydd'] });
  });

  it('cannot begin only after its end', () => {
    const story = given().on('2025-01-01T09:00:00.000Z', retire('2024-06-01'));
    const redate = (effectiveOn: string): Command => ({
      type: 'redate-service',
      service: 'eldning',
      effectiveOn,
      reason: 'Fel år.',
    });
    expect(refusal(story, redate('2024-06-01'))).toBe('service-ended');
    expect(refusal(story, redate('2024-05-31'))).toBe('accepted');
  });

  it('gets no new plans, whether or not they name a day; those it has can be closed', () => {
    const on = { service: 'eldning' };
    const story = given()
      .on('2024-02-01T09:00:00.000Z', { type: 'set-target', ...on, status: 'green', due: '2025-12-31' })
      .on('2025-01-01T09:00:00.000Z', retire('2025-01-01'));
    const set: Command = { type: 'set-target', ...on, status: 'green', due: '2026-12-31' };
    expect(refusal(story, set)).toBe('service-ended');
    expect(refusal(story, { ...set, effectiveOn: '2025-06-01' })).toBe('service-ended');
    const drop: Command = { type: 'drop-target', ...on, target: '3-0', reason: 'Tjänsten är nedlagd.' };
    expect(refusal(story, drop)).toBe('accepted');
    expect(refusal(story, { ...drop, effectiveOn: '2025-06-01' })).toBe('accepted');
    expect(refusal(story, { ...drop, effectiveOn: '2025-06-02' })).toBe('future-date');
  });
});

describe('services', () => {
  it('stand in the order they were registered, also where ids look like numbers', () => {
    const story = given().on('2024-02-01T09:00:00.000Z', register('7', '2020-01-10'));
    const ids = matrixRows(story.state, { validOn: '2024-02-01', known: ALL_KNOWN }).map(({ id }) => id);
    expect(ids).toEqual(['eldning', 'brandskydd', '7']);
  });

  it('begin on the day that was corrected, not on the one that was wrong', () => {
    const story = new Story()
      .on('2024-01-10T09:00:00.000Z', register('eldning', '2010-01-10'))
      .on('2024-02-10T09:00:00.000Z', {
        type: 'redate-service',
        service: 'eldning',
        effectiveOn: '2020-03-01',
        reason: 'Fel år.',
      });
    expect(firstDay(story.state)).toBe('2020-03-01');
  });
});
