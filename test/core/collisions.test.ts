import { describe, expect, test } from 'vitest';
import { collisionsOf } from '../../functions/core/collisions.ts';
import type { Command } from '../../functions/core/commands.ts';
import { noteOn, notesOn } from '../../functions/core/internal-notes.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { assess, register, Story } from './story.ts';

const TODAY = '2026-05-01';

/** Two services registered by commit 2; commit 3 assesses both. */
const story = () =>
  new Story()
    .on('2026-01-10T09:00:00.000Z', register('bygglov', '2020-01-01'), register('parkering', '2020-01-01'))
    .on(
      '2026-02-01T09:00:00.000Z',
      assess('bygglov', '2026-02-01', 'red'),
      assess('parkering', '2026-02-01', 'red'),
    );

const mine = (service: string, version?: number): Command => ({
  ...assess(service, TODAY, 'green'),
  ...(version !== undefined && { version }),
});

describe('given commands on services that nobody has touched since', () => {
  test('nothing collides', () => {
    expect(collisionsOf(story().state, [mine('bygglov', 3), mine('parkering', 3)], TODAY)).toEqual([]);
  });

  test('a command without a version collides with nothing, nor does one on a service that is none', () => {
    expect(collisionsOf(story().state, [mine('bygglov'), mine('ingen', 1)], TODAY)).toEqual([]);
  });
});

describe('given that others changed some of the services meanwhile', () => {
  const changed = story()
    .by(
      { role: 'editor' },
      '2026-03-01T09:00:00.000Z',
      assess('parkering', '2026-03-01', 'yellow', 'Ny blankett.'),
    )
    .on('2026-04-01T09:00:00.000Z', {
      type: 'confirm-assessment',
      service: 'parkering',
      effectiveOn: '2026-04-01',
    });
  const found = collisionsOf(changed.state, [mine('bygglov', 3), mine('parkering', 3)], TODAY);

  test('all of them are told, and no other', () => {
    expect(found.map(({ service, version }) => [service, version])).toEqual([['parkering', 5]]);
  });

  test('with everything that happened since, by which role', () => {
    expect(found[0]?.happened.map(({ seq, type, role }) => [seq, type, role])).toEqual([
      [4, 'service-assessed', 'editor'],
      [5, 'assessment-confirmed', 'strategist'],
    ]);
  });

  test('with the status it has now, and why', () => {
    expect(found[0]?.current).toMatchObject({
      status: 'yellow',
      since: '2026-03-01',
      confirmedOn: '2026-04-01',
    });
    expect(wordsOf(changed.texts, found[0]?.reason)).toBe('Ny blankett.');
  });

  test('of several commands on one service the oldest view counts, and it is told once', () => {
    const both = collisionsOf(changed.state, [mine('parkering', 4), mine('parkering', 3)], TODAY);
    expect(both).toHaveLength(1);
    expect(both[0]?.happened).toHaveLength(2);
  });
});

test('given a service that was retired meanwhile, there is no status to choose', () => {
  const { state } = story().on('2026-03-01T09:00:00.000Z', {
    type: 'retire-service',
    service: 'bygglov',
    effectiveOn: '2026-03-01',
  });
  const [found] = collisionsOf(state, [mine('bygglov', 3)], TODAY);
  expect(found).toMatchObject({ version: 4, current: null, reason: null });
});

test('internal notes are told for the services they are about', () => {
  const services = ['bygglov', 'parkering'];
  const notes = ['Efter mötet.', noteOn('bygglov', 'Ring arkivarien.')];
  expect(notesOn('bygglov', services, notes)).toEqual(['Efter mötet.', 'Ring arkivarien.']);
  expect(notesOn('parkering', services, notes)).toEqual(['Efter mötet.']);
});
