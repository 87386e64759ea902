import { describe, expect, test } from 'vitest';
import {
  hasAssessed,
  observationsIn,
  sameIndicator,
} from '../../../functions/core/benchmark/observations.ts';
import { seenAt } from '../../../functions/core/benchmark/seen.ts';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { Status } from '../../../functions/core/status.ts';
import { A, B, catalogue, participantIn, seen, TODAY, told } from './told.ts';

/** An organisation with several services on one indicator. */
function withServices(statuses: readonly Status[], on = '2026-06-01') {
  const story = told('a', {}, on);
  for (const [place, status] of statuses.entries())
    story
      .on('2026-01-02T08:00:00.000Z', {
        type: 'register-service',
        id: `tjanst-${place}`,
        name: { sv: `Exempel ${place}` },
        area: 'general-public',
        indicator: A,
        effectiveOn: '2020-01-01',
      })
      .on('2026-06-02T08:00:00.000Z', {
        type: 'assess-service',
        service: `tjanst-${place}`,
        status,
        effectiveOn: on,
        reason: 'Exempel.',
      });
  return participantIn(story);
}

describe('several services on one indicator', () => {
  test.each([
    [['red', 'green', 'yellow'], 'tjanst-1', 'green'],
    [['red', 'yellow'], 'tjanst-1', 'yellow'],
    [['not-applicable', 'red'], 'tjanst-1', 'red'],
    [['not-applicable', 'unknown'], 'tjanst-1', 'unknown'],
    [['green', 'green'], 'tjanst-0', 'green'],
  ] as const)('of %j the best counts', (statuses, best, status) => {
    const found = seenAt(withServices(statuses), { validOn: TODAY });
    const observation = found && observationsIn(found, catalogue).get(A);
    expect(observation?.best).toMatchObject({ id: best, status });
    expect(observation?.others).toHaveLength(statuses.length - 1);
  });

  test('a fresh red counts before a green that nobody has vouched for in a year', () => {
    const story = withServices(['green'], '2025-01-01');
    const fresh = seenAt(story, { validOn: '2025-06-01' });
    const stale = seenAt(story, { validOn: TODAY });
    expect(fresh && hasAssessed(observationsIn(fresh, catalogue), A)).toBe(true);
    expect(stale && hasAssessed(observationsIn(stale, catalogue), A)).toBe(false);
  });
});

describe('two versions of a catalogue', () => {
  const later: Catalogue = {
    ...catalogue,
    id: 'later',
    indicators: catalogue.indicators.map((each) => (each.id === A ? { ...each, id: 'renamed' } : each)),
    comparable: { [catalogue.id]: { renamed: A } },
  };

  test('only what is declared to be the same is, from either side', () => {
    expect(sameIndicator(later, 'renamed', catalogue)).toBe(A);
    expect(sameIndicator(catalogue, A, later)).toBe('renamed');
    expect(sameIndicator(catalogue, B, later)).toBeNull();
  });

  test('what is not declared stays outside although its id is the same', () => {
    const found = observationsIn(seen('a', { [A]: 'green', [B]: 'green' }), later);
    expect([...found.keys()]).toEqual(['renamed']);
  });
});
