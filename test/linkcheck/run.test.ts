import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LinkMemory } from '../../functions/core/links/memory.ts';
import type { OrganisationSettings } from '../../functions/core/organisation.ts';
import { type RunParts, visitAll } from '../../functions/linkcheck/run.ts';
import { scheduledVisits } from '../../functions/linkcheck/scheduled.ts';
import { startPagesFrom, userAgentFor } from '../../functions/linkcheck/visitor.ts';
import { openLinkMemory } from '../../functions/store/links.ts';
import { tellVisits } from '../../functions/telemetry/visits.ts';
import {
  openTestStore,
  register,
  registerExample,
  request,
  savedIn,
  type TestStore,
} from '../store/fixture.ts';
import { askingIn, openZoo, says, type Zoo } from './zoo.ts';

let opened: TestStore;
let zoo: Zoo;
let memory: LinkMemory;
let faults: string[];

async function organisation(
  org: string,
  paths: readonly string[],
  settings: Partial<OrganisationSettings> = {},
) {
  await registerExample(opened.store, { org, settings: { example: false, ...settings } });
  const commands = paths.map((path, place) => register(`s${place}`, { link: zoo.at(path) }));
  savedIn(await opened.store.save(request(org, commands)));
}

beforeAll(async () => {
  opened = await openTestStore();
  zoo = await openZoo({
    '/a/1': says(200),
    '/b/1': says(200),
    '/c/1': says(200),
    '/start': says(200, '<a href="/a/1">Ansök</a>'),
  });
  memory = openLinkMemory(opened, () => new Date(opened.store.now()));
  await organisation('a', ['/a/1', '/a/1#igen', '/a/gone']);
  await organisation('b', ['/b/1']);
  await organisation('c', ['/c/1']);
  await organisation('closed', ['/closed'], { closedOn: '2025-12-31' });
  await organisation('invented', ['/invented'], { example: true });
});
afterAll(async () => {
  await zoo.close();
  await opened.close();
});
beforeEach(() => {
  faults = [];
  zoo.seen();
});

const run = (given: Partial<RunParts> = {}) => {
  const { asking, limits } = askingIn(zoo);
  return visitAll({
    source: opened.store,
    memory,
    asking,
    limits,
    now: () => new Date(opened.store.now()),
    nights: 1,
    startPages: {},
    isTimeLeft: () => true,
    onFault: (org) => faults.push(org),
    ...given,
  });
};
const outcomesOf = async (org: string) =>
  Object.fromEntries((await memory.read(org)).results.map(({ address, outcome }) => [address, outcome]));

describe('a run', () => {
  test('visits each address once, and neither invented organisations nor finished data sets', async () => {
    opened.setNow('2026-02-01T02:00:00.000Z');
    expect(await run()).toEqual({ organisations: 3, visits: 4, faults: 0, complete: true });
    expect(zoo.seen().toSorted()).toEqual([
      'GET /a/gone',
      'HEAD /a/1',
      'HEAD /a/gone',
      'HEAD /b/1',
      'HEAD /c/1',
    ]);
    expect(await outcomesOf('a')).toEqual({ [zoo.at('/a/1')]: 'ok', [zoo.at('/a/gone')]: 'dead' });
  });

  test('visits nothing again before a week has gone, and then counts the fault', async () => {
    opened.setNow('2026-02-07T02:00:00.000Z');
    expect((await run()).visits).toBe(0);
    expect(zoo.seen(true)).toEqual([]);
    opened.setNow('2026-02-08T02:00:00.000Z');
    expect((await run()).visits).toBe(4);
    const [gone] = (await memory.read('a')).results.filter(({ outcome }) => outcome === 'dead');
    expect(gone?.trouble).toEqual({ kind: 'broken', since: '2026-02-01', days: 2 });
  });

  test('stops when time runs out, keeps what it saw, and goes on next time where it stopped', async () => {
    opened.setNow('2026-02-15T02:00:00.000Z');
    const visited: string[] = [];
    const onVisit = (org: string) => void visited.push(org);
    const isTimeLeft = () => !visited.includes('b');
    const stopped = await run({ onVisit, isTimeLeft, organisationsAtOnce: 1 });
    expect(stopped).toMatchObject({ visits: 3, complete: false });
    expect(await memory.progress()).toBe('a');
    expect(await run({ onVisit })).toMatchObject({ visits: 1, complete: true });
    expect(visited).toEqual(['a', 'a', 'b', 'c']);
    expect(await memory.progress()).toBe('a');
  });

  test('begins with the organisation after the one it came to', async () => {
    const order: string[] = [];
    const source = {
      organisations: () => opened.store.organisations(),
      read: async (org: string) => {
        order.push(org);
        return opened.store.read(org);
      },
    };
    await run({ source });
    expect(order).toEqual(['b', 'c', 'a']);
  });

  test('leaves a site that has had enough alone for the night', async () => {
    const busy = await openZoo({ '/1': says(429), '/2': says(429) });
    await registerExample(opened.store, { org: 'd', settings: { example: false } });
    const commands = ['/1', '/2'].map((path, place) => register(`s${place}`, { link: busy.at(path) }));
    savedIn(await opened.store.save(request('d', commands)));
    const { asking } = askingIn(busy);
    expect(await run({ asking, only: ['d'] })).toMatchObject({ visits: 1, complete: true });
    expect(busy.seen()).toHaveLength(1);
    expect(await memory.progress()).toBe('a');
    await busy.close();
    savedIn(
      await opened.store.save(
        request(
          'd',
          ['s0', 's1'].map((service) => ({ type: 'retire-service', service, effectiveOn: '2026-02-15' })),
        ),
      ),
    );
  });

  test('without any time visits nobody, and stays where it was', async () => {
    opened.setNow('2026-02-22T02:00:00.000Z');
    expect(await run({ isTimeLeft: () => false })).toMatchObject({ visits: 0, complete: false });
    expect(await memory.progress()).toBe('a');
  });

  test('goes on past an organisation that cannot be read', async () => {
    const read = async (org: string) => {
      if (org === 'b') throw new Error('broken');
      return opened.store.read(org);
    };
    const source = { organisations: () => opened.store.organisations(), read };
    expect(await run({ source })).toEqual({ organisations: 3, visits: 3, faults: 1, complete: true });
    expect(faults).toEqual(['b']);
  });

  test('looks round once a week where a start page is given', async () => {
    opened.setNow('2026-03-10T02:00:00.000Z');
    const startPages = { a: zoo.at('/start') };
    await run({ startPages });
    expect((await memory.read('a')).look?.met).toEqual([{ address: zoo.at('/a/1'), steps: 1 }]);
    zoo.seen();
    opened.setNow('2026-03-16T02:00:00.000Z');
    await run({ startPages });
    expect(zoo.seen()).toEqual([]);
  });
});

describe('the scheduled function', () => {
  const metrics: unknown[] = [];
  const told = tellVisits((values) => void metrics.push(values));
  const parts = () => ({ source: opened.store, memory, now: () => new Date(opened.store.now()), ...told });
  const invoked = (variables: Record<string, string>, left: number) =>
    scheduledVisits(parts(), variables)({}, { getRemainingTimeInMillis: () => left });

  test('begins no visit shortly before its end, and tells the log what it did', async () => {
    const log = vi.spyOn(console, 'info').mockReturnValue();
    const done = await invoked({ LINK_CHECK_CONTACT: 'mailto:it@example.org' }, 60_000);
    expect(done).toEqual({ organisations: 0, visits: 0, faults: 0, complete: false });
    expect(log.mock.calls).toEqual([[JSON.stringify({ level: 'info', linkCheck: done })]]);
    expect(metrics).toEqual([{ LinksVisited: 0, VisitsUnfinished: 1 }]);
  });

  test('visits nobody who could not complain', async () => {
    await expect(invoked({}, 900_000)).rejects.toThrow('LINK_CHECK_CONTACT must be');
  });
});

test('the visitor says whose it is and whom to write to, or does not go', () => {
  expect(userAgentFor('mailto:it@example.org')).toMatch(/^Blomlada\/1\.0 \(.*\+mailto:it@example\.org\)$/);
  for (const contact of [undefined, '', 'it@example.org', 'mailto:åsa@example.org', 'mailto:a\nb'])
    expect(() => userAgentFor(contact)).toThrow('LINK_CHECK_CONTACT must be');
});

test('start pages come as JSON, or not at all', () => {
  expect(startPagesFrom('{"2281":"https://www.e.example/","0114":null}')).toEqual({
    2281: 'https://www.e.example/',
    '0114': null,
  });
  expect(startPagesFrom(undefined)).toEqual({});
  expect(() => startPagesFrom('{"2281":"ftp://e.example/"}')).toThrow();
});
