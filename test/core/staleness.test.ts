import { describe, expect, it } from 'vitest';
import { serviceOf } from '../../functions/core/state.ts';
import { statusAt } from '../../functions/core/timeline.ts';
import { assess, register, Story } from './story.ts';

const confirmed = new Story()
  .on('2024-01-15T09:00:00.000Z', register('skolval', '2024-01-15'), assess('skolval', '2024-01-15', 'green'))
  .on('2024-11-01T09:00:00.000Z', {
    type: 'confirm-assessment',
    service: 'skolval',
    effectiveOn: '2024-10-20',
  });

const staleOn = (story: Story, validOn: string, known = 99) => {
  const record = serviceOf(story.state, 'skolval');
  return record && statusAt(record, { validOn, known }, 12)?.stale;
};

describe('a status grows stale twelve months after somebody last vouched for it', () => {
  it('a confirmation moves the limit, from its own day', () => {
    expect(staleOn(confirmed, '2025-10-19')).toBe(false);
    expect(staleOn(confirmed, '2025-10-20')).toBe(true);
  });

  it('before the confirmation was known, the assessment’s own day counts', () => {
    expect(staleOn(confirmed, '2025-01-14', 2)).toBe(false);
    expect(staleOn(confirmed, '2025-01-15', 2)).toBe(true);
  });

  it('a later confirmation does not refresh an earlier day', () => {
    const late = new Story()
      .on(
        '2023-01-15T09:00:00.000Z',
        register('skolval', '2023-01-15'),
        assess('skolval', '2023-01-15', 'red'),
      )
      .on('2025-01-15T09:00:00.000Z', {
        type: 'confirm-assessment',
        service: 'skolval',
        effectiveOn: '2025-01-15',
      });
    expect(staleOn(late, '2024-06-01')).toBe(true);
    expect(staleOn(late, '2025-01-15')).toBe(false);
  });

  it.each(['not-applicable', 'unknown'] as const)('%s never grows stale', (status) => {
    const story = new Story().on(
      '2020-01-15T09:00:00.000Z',
      register('skolval', '2020-01-15'),
      assess('skolval', '2020-01-15', status),
    );
    expect(staleOn(story, '2025-01-15')).toBe(false);
  });
});
