import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Commit } from '../../functions/core/commit.ts';
import { refsOf } from '../../functions/core/decide/redact.ts';
import { fixedPlaces } from '../../functions/core/fixed-words.ts';
import {
  type LogFilter,
  seqsAbout,
  seqsBetween,
  servicesIn,
  wantedEvents,
} from '../../functions/core/log-filter.ts';
import { tellEvent } from '../../functions/core/log-reading.ts';
import { textsOf } from '../../functions/core/log-reading-texts.ts';
import type { Difference } from '../../functions/core/log-reading-values.ts';
import { placeOfText, sameWords, textUses, usesWith } from '../../functions/core/text-uses.ts';
import { assess, register, Story } from './story.ts';

/** A log in which something of every kind happens, told in order. */
const story = new Story('9999', { about: { sv: 'Påhittat.' } })
  .on('2024-01-10T09:00:00.000Z', register('a', '2024-01-01'), register('b', '2024-01-01'))
  .on('2024-02-10T09:00:00.000Z', assess('a', '2024-02-01', 'yellow'), assess('b', '2024-02-01', 'red'))
  .on('2024-03-10T09:00:00.000Z', assess('a', '2024-03-01', 'green', 'Samma ord.'))
  .on(
    '2024-04-10T09:00:00.000Z',
    { type: 'rename-service', service: 'a', effectiveOn: '2024-04-01', name: { sv: 'Nya a' } },
    { type: 'rename-service', service: 'a', effectiveOn: '2024-04-01', name: { sv: 'Nyare a' } },
    { type: 'move-service', service: 'a', effectiveOn: '2024-04-01', area: 'businesses' },
    {
      type: 'revise-service',
      service: 'a',
      effectiveOn: '2024-04-01',
      changes: { unit: 'Byggenheten', description: { sv: 'Samma ord.', en: 'In words.' }, role: 'Chef' },
    },
    { type: 'map-service', service: 'a', effectiveOn: '2024-04-01', indicator: 'building-permit' },
    { type: 'redate-service', service: 'b', effectiveOn: '2023-06-01', reason: 'Fanns tidigare.' },
  )
  .on('2024-05-10T09:00:00.000Z', {
    type: 'withdraw-assessment',
    service: 'a',
    assessment: '4-0',
    reason: 'Fel.',
  })
  .on(
    '2024-06-10T09:00:00.000Z',
    { type: 'set-target', service: 'a', status: 'green', due: '2025-01-01' },
    { type: 'add-action', service: 'a', title: 'Byt system', owner: 'IT-chef', due: '2024-12-01' },
  )
  .on(
    '2024-07-10T09:00:00.000Z',
    { type: 'move-target', service: 'a', target: '7-0', due: '2025-06-01', reason: 'Försenat.' },
    { type: 'change-action', service: 'a', action: '7-1', state: 'under-way' },
    { type: 'escalate-action', service: 'a', action: '7-1', to: 'Nämnden', reason: 'Står still.' },
  )
  .on('2024-08-10T09:00:00.000Z', {
    type: 'change-settings',
    changes: { staleAfterMonths: 6, categoryAreas: { Skola: 'businesses' }, name: 'Provkommun' },
  })
  .on(
    '2024-09-10T21:30:00.000Z',
    { type: 'publish-edition', id: 'host', label: 'Hösten', validOn: '2024-09-01' },
    { type: 'confirm-assessment', service: 'b', effectiveOn: '2024-09-01' },
    { type: 'retire-service', service: 'b', effectiveOn: '2024-09-10', reason: 'Läggs ner.' },
  );
const { state } = story;

/** What an event of the log is told as: its differences, shortly. */
function told(seq: number, index = 0): string[] {
  const event = story.commits[seq - 1]?.events[index];
  if (!event) throw new Error(`there is no event ${index} in commit ${seq}`);
  return tellEvent(state, event, { seq, index }).differences.map(shortly);
}

const heldIn = (value: Difference['to']): string => {
  if (value === null) return '–';
  const { kind: _kind, ...rest } = value;
  const [held] = Object.values(rest);
  return typeof held === 'object' ? JSON.stringify(held) : String(held);
};
const shortly = ({ field, of, from, to }: Difference): string =>
  `${field}${of ? `(${of})` : ''}: ${from === undefined ? '' : `${heldIn(from)} → `}${heldIn(to)}`;

describe('an event is told with what it replaced', () => {
  it.each([
    ['a first assessment', 3, 0, ['status: unknown → yellow']],
    ['a later assessment', 4, 0, ['status: yellow → green']],
    ['a name', 5, 0, ['name: {"sv":"Tjänst a","en":"Service a"} → {"sv":"Nya a"}']],
    ['a name after another in the same commit', 5, 1, ['name: {"sv":"Nya a"} → {"sv":"Nyare a"}']],
    ['an area', 5, 2, ['area: general-public → businesses']],
    ['a unit', 5, 3, ['unit: – → Byggenheten']],
    ['an indicator', 5, 4, ['indicator: – → building-permit']],
    ['a first day', 5, 5, ['start: 2024-01-01 → 2023-06-01']],
    ['a withdrawal', 6, 0, ['assessmentOf: 2024-03-01', 'status: green → yellow']],
    ['a target', 7, 0, ['status: green', 'due: 2025-01-01']],
    ['an action', 7, 1, ['due: 2024-12-01']],
    ['a moved target', 8, 0, ['status: green', 'due: 2025-01-01 → 2025-06-01']],
    ['settings', 9, 0, ['staleAfterMonths: 12 → 6', 'category(Skola): – → businesses']],
    ['an edition', 10, 0, ['label: Hösten', 'validOn: 2024-09-01', 'knownUpTo: 10']],
    ['a confirmation', 10, 1, ['status: red']],
  ])('%s', (_what, seq, index, differences) => {
    expect(told(seq, index)).toEqual(differences);
  });

  it('an action by its title, and its state', () => {
    expect(told(8, 1).map((each) => each.replace(/[0-9a-f]{64}/, 'ref'))).toEqual([
      'action: ref',
      'state: planned → under-way',
    ]);
  });

  it('a registration with what was given, and nothing of what was not', () => {
    expect(told(2, 0)).toEqual(['name: {"sv":"Tjänst a","en":"Service a"}', 'area: general-public']);
  });

  it('criteria only where they are not what they were', () => {
    const judged = new Story().on('2024-01-10T09:00:00.000Z', register('a', '2024-01-01'));
    const judge = (criteria: Record<string, 'met' | 'not-met'>) => {
      const { seq } = judged.state;
      judged.on('2024-02-10T09:00:00.000Z', {
        type: 'assess-service',
        service: 'a',
        effectiveOn: `2024-02-0${seq}`,
        criteria,
        reason: 'Genomgång.',
      });
      const event = judged.commits.at(-1)?.events[0];
      return event ? tellEvent(judged.state, event, { seq: seq + 1, index: 0 }).differences.map(shortly) : [];
    };
    const known = { 'apply-online': 'not-met', 'information-online': 'met' } as const;
    expect(judge(known)).toEqual([
      'status: unknown → yellow',
      'criterion(information-online): met',
      'criterion(apply-online): not-met',
    ]);
    expect(judge({ ...known, 'apply-online': 'met' })).toEqual([
      'status: yellow → yellow',
      'criterion(apply-online): not-met → met',
    ]);
  });
});

describe('the texts of an event', () => {
  const old = readFileSync(join(import.meta.dirname, 'fixtures/log-v1.ndjson'), 'utf8')
    .trimEnd()
    .split('\n');
  const events = [...story.commits, ...old.map((line) => Commit.parse(JSON.parse(line)))].flatMap(
    (commit) => commit.events,
  );

  it('are all those that can be redacted, and no others', () => {
    expect(events.flatMap(refsOf).length).toBeGreaterThan(20);
    for (const event of events)
      expect(
        textsOf(event)
          .map(({ ref }) => ref)
          .sort(),
      ).toEqual(refsOf(event).sort());
  });

  it('are all found again in the state, beside the commit that holds them', () => {
    const uses = textUses(state).map(({ seq, ref }) => `${seq} ${ref}`);
    const held = story.commits.flatMap(({ seq, events: own }) =>
      own.flatMap((event) => refsOf(event).map((ref) => `${seq} ${ref}`)),
    );
    expect([...new Set(uses)].sort()).toEqual([...new Set(held)].sort());
  });

  it('are found by their words, however they are written, and where else the same ones stand', () => {
    const places = (sought: string) =>
      usesWith(story.ledger, sought).map(({ seq, place, service }) => [seq, place, service]);
    expect(places('samma ORD')).toEqual([
      [5, 'description', 'a'],
      [4, 'reason', 'a'],
    ]);
    expect(places('  ')).toEqual([]);
    const [description, reason] = usesWith(story.ledger, 'samma ord');
    expect(sameWords(story.ledger, description?.ref ?? '').map(({ seq }) => seq)).toEqual([4]);
    expect(placeOfText(state, reason?.ref ?? '')?.seq).toBe(4);
  });

  it('are not all that holds a name: what the log itself keeps is found too', () => {
    expect(fixedPlaces(state, 'byggenheten')).toEqual([{ seq: 5, service: 'a' }]);
    expect(fixedPlaces(state, 'hösten')).toEqual([{ seq: 10, service: null }]);
    expect(fixedPlaces(state, 'samma ord')).toEqual([]);
    expect(fixedPlaces(state, '')).toEqual([]);
  });
});

describe('a filter', () => {
  const found = (filter: LogFilter, beside?: { actor: string | null; notes: string[] }) => {
    const { first, last } = seqsBetween(state, filter);
    const services = servicesIn(state, filter);
    const about = seqsAbout(state, services);
    return story.commits
      .filter(({ seq }) => seq >= first && seq <= last && (about === null || about.has(seq)))
      .flatMap((commit) => {
        const wanted = wantedEvents(story.ledger, filter, services, commit, beside);
        return wanted.length > 0 ? [`${commit.seq}: ${wanted.join()}`] : [];
      });
  };

  it.each<[string, LogFilter, string[]]>([
    ['by service', { service: 'b' }, ['2: 1', '3: 1', '5: 5', '10: 1,2']],
    ['by kind', { kind: 'service-assessed' }, ['3: 0,1', '4: 0']],
    ['by kind and service', { kind: 'service-assessed', service: 'b' }, ['3: 1']],
    [
      'by an area where a service lies or has lain',
      { area: 'businesses', kind: 'service-assessed' },
      ['3: 0', '4: 0'],
    ],
    ['by an area without services', { area: 'foundations' }, []],
    ['by the days in Stockholm', { from: '2024-07-10', to: '2024-08-10' }, ['8: 0,1,2', '9: 0']],
    ['by a day', { from: '2024-09-10', to: '2024-09-10' }, ['10: 0,1,2']],
    ['by days without commits', { from: '2024-09-11' }, []],
    ['by words of a text', { text: 'försenat' }, ['8: 0']],
    [
      'by words of the log itself',
      { text: 'nyare' },
      ['2: 0', '3: 0', '4: 0', '5: 0,1,2,3,4', '6: 0', '7: 0,1', '8: 0,1,2'],
    ],
    ['by role', { role: 'editor' }, []],
    ['by an unknown service', { service: 'constructor' }, []],
  ])('%s', (_what, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it('by person, by nobody, and by an internal note', () => {
    const beside = { actor: 'p1', notes: ['Ring Bo'] };
    expect(found({ person: 'p1', kind: 'import-applied' }, beside)).toEqual([]);
    expect(found({ person: 'p1' }, beside)).toHaveLength(10);
    expect(found({ person: 'none' }, beside)).toEqual([]);
    expect(found({ person: 'none' })).toHaveLength(10);
    expect(found({ text: 'ring bo' }, beside)).toHaveLength(10);
  });
});
