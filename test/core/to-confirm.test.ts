import { describe, expect, it } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { toConfirm } from '../../functions/core/to-confirm.ts';
import { assess, register, Story } from './story.ts';

const TODAY = '2025-06-01';
const judged = (id: string, on: string, status: Parameters<typeof assess>[2] = 'green', area?: string) => [
  register(id, '2024-01-10', area),
  assess(id, on, status),
];

/** What is to be confirmed on 1 June 2025 with twelve months of staleness: group, service and day, in order. */
function listed(...commands: Command[]) {
  const story = new Story().on('2025-05-01T09:00:00.000Z', ...commands);
  const view = { validOn: TODAY, known: story.state.seq };
  return toConfirm(story.state, view).map(({ group, row, since }) => [group, row.id, since]);
}

describe('what is to be confirmed', () => {
  it('is a status that is stale', () => {
    expect(listed(...judged('a', '2024-05-31'))).toEqual([['stale', 'a', '2025-05-31']]);
  });

  it('is a status that becomes stale within sixty days, and not on the day after', () => {
    expect(listed(...judged('a', '2024-07-31'), ...judged('b', '2024-08-01'))).toEqual([
      ['soon', 'a', '2025-07-31'],
    ]);
  });

  it('is an exemption that is due for review, and not one that is not yet', () => {
    const later = { ...assess('b', '2024-02-01', 'not-applicable'), reviewOn: '2026-01-01' };
    expect(
      listed(...judged('a', '2024-06-01', 'not-applicable'), register('b', '2024-01-10'), later),
    ).toEqual([['exemption', 'a', '2025-06-01']]);
  });

  it('is a service of which nothing is known, whether somebody said so or nobody said anything', () => {
    expect(listed(register('a', '2024-01-10'), ...judged('b', '2025-05-01', 'unknown'))).toEqual([
      ['unknown', 'a', '2024-01-10'],
      ['unknown', 'b', '2024-01-10'],
    ]);
  });

  it('is nothing of a service that has ended', () => {
    expect(
      listed(...judged('a', '2024-01-10'), {
        type: 'retire-service',
        service: 'a',
        effectiveOn: '2025-05-01',
      }),
    ).toEqual([]);
  });

  it('stands in the order of groups, areas, and how long it has waited', () => {
    const found = listed(
      register('e', '2024-01-10'),
      ...judged('d', '2024-07-01'),
      ...judged('c', '2024-03-01', 'red', 'general-public'),
      ...judged('b', '2024-02-01', 'green', 'general-public'),
      ...judged('a', '2024-04-01', 'green', 'older-and-care'),
    );
    expect(found.map(([, id]) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('who vouched last', () => {
  const vouched = (...more: Command[]) => {
    const story = new Story().by(
      { role: 'editor' },
      '2024-02-01T09:00:00.000Z',
      ...judged('a', '2024-02-01'),
    );
    if (more.length > 0) story.on('2024-05-01T09:00:00.000Z', ...more);
    return toConfirm(story.state, { validOn: TODAY, known: story.state.seq })[0]?.vouched;
  };

  it('is who assessed', () => {
    expect(vouched()).toEqual({ on: '2024-02-01', seq: 2, role: 'editor', via: 'api' });
  });

  it('is who confirmed the assessment since', () => {
    const confirmation: Command = { type: 'confirm-assessment', service: 'a', effectiveOn: '2024-05-01' };
    expect(vouched(confirmation)).toEqual({ on: '2024-05-01', seq: 3, role: 'strategist', via: 'api' });
  });

  it('is nobody where nobody has assessed the service', () => {
    const story = new Story().on('2024-02-01T09:00:00.000Z', register('a', '2024-02-01'));
    expect(toConfirm(story.state, { validOn: TODAY, known: 2 })[0]).toMatchObject({
      vouched: null,
      assessment: null,
    });
  });
});
