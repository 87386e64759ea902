import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../functions/core/changes.ts';
import { assess, register, Story } from './story.ts';

const moved = (from: Parameters<typeof assess>[2], to: Parameters<typeof assess>[2]) =>
  new Story()
    .on('2024-01-10T09:00:00.000Z', register('a', '2024-01-10'), assess('a', '2024-01-10', from))
    .on('2025-01-10T09:00:00.000Z', assess('a', '2025-01-10', to));
const kinds = (story: Story, from = '2024-06-01', to = '2025-06-01', knownFrom = 99, knownTo = 99) =>
  changesBetween(story.state, { from, to, knownFrom, knownTo }).map(({ id, kind }) => [id, kind]);

describe('what changed between two days', () => {
  it.each([
    ['red', 'yellow', 'improved'],
    ['red', 'green', 'improved'],
    ['green', 'yellow', 'fell'],
    ['yellow', 'not-applicable', 'toNotApplicable'],
    ['unknown', 'not-applicable', 'toNotApplicable'],
    ['not-applicable', 'red', 'fromNotApplicable'],
    ['green', 'unknown', 'toUnknown'],
    ['not-applicable', 'unknown', 'toUnknown'],
    ['unknown', 'green', 'fromUnknown'],
  ] as const)('from %s to %s is %s', (from, to, kind) => {
    expect(kinds(moved(from, to))).toEqual([['a', kind]]);
  });

  it('the same status twice is no change', () => {
    expect(kinds(moved('red', 'red'))).toEqual([]);
  });

  it('a service registered or retired in between is new or retired', () => {
    const story = moved('red', 'red')
      .on('2025-02-01T09:00:00.000Z', register('b', '2025-02-01'))
      .on('2025-03-01T09:00:00.000Z', { type: 'retire-service', service: 'a', effectiveOn: '2025-03-01' });
    expect(kinds(story)).toEqual([
      ['a', 'retired'],
      ['b', 'new'],
    ]);
  });

  it('two editions compare what each knew', () => {
    const story = moved('red', 'red').on('2025-02-01T09:00:00.000Z', assess('a', '2024-03-01', 'green'));
    expect(kinds(story, '2024-06-01', '2024-06-01', 3, 4)).toEqual([['a', 'improved']]);
  });
});
