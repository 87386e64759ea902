import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import type { ImportRow, PlanImport } from '../../functions/core/importing.ts';
import type { LedgerStore } from '../../functions/core/ledger-store.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { type ImportRequest, runImport } from '../../functions/http/imports.ts';
import {
  OPERATOR,
  openTestStore,
  register,
  registerExample,
  request,
  STRATEGIST,
  type TestStore,
} from '../store/fixture.ts';

const ORG = '2281';
let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
  await registerExample(opened.store, { org: ORG, services: ['bygglov'] });
});
afterEach(() => opened.close());

const row = (externalId: string, outcome: ImportRow['outcome']): ImportRow => ({
  line: null,
  column: null,
  externalId,
  name: externalId,
  outcome,
  detail: null,
});

/** An invented format: each line is the id of a service that should exist; each becomes a group of its own. */
const planLines: PlanImport = ([file], { ledger, effectiveOn }) => {
  const ids = new TextDecoder().decode(file?.bytes).split('\n');
  const missing = ids.filter((id) => !serviceOf(ledger.state, id));
  const commands = (id: string): Command[] => [register(id, { effectiveOn, externalId: id })];
  const rows = ids.map((id) => row(id, missing.includes(id) ? 'added' : 'unchanged'));
  return { ok: true, source: 'Exempel', rows, groups: missing.map(commands) };
};

const fileOf = (lines: readonly string[]) => ({
  name: 'lines.txt',
  bytes: new TextEncoder().encode(lines.join('\n')),
});
const lines = (count: number) => Array.from({ length: count }, (_, place) => `tjanst-${place}`);
const run = (given: Partial<ImportRequest> & { ids?: readonly string[] } = {}) =>
  runImport(opened.store, {
    org: ORG,
    format: 'lines',
    plan: planLines,
    files: [fileOf(given.ids ?? lines(3))],
    sender: STRATEGIST,
    dryRun: false,
    ...given,
  });
const done = async (given: Parameters<typeof run>[0] = {}) => {
  const outcome = await run(given);
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome).slice(0, 500));
  return outcome;
};
const stateNow = async () => {
  const ledger = await opened.store.read(ORG);
  if (!ledger) throw new Error('no ledger');
  return ledger.state;
};
const servicesNow = async () => Object.keys((await stateNow()).services).length;

describe('an import', () => {
  test('becomes one commit, which begins with what was imported, and from which day', async () => {
    const { commits, import: id, rows } = await done({ effectiveOn: '2025-05-01' });
    expect([commits.length, rows.map(({ outcome }) => outcome)]).toEqual([1, ['added', 'added', 'added']]);
    const [commit] = await opened.store.commits(ORG, 1, 10);
    expect(commit).toMatchObject({
      via: 'import',
      role: 'strategist',
      ...commits[0],
      events: [
        { type: 'import-applied', import: id, format: 'lines', part: 1, source: 'Exempel' },
        { type: 'service-registered', service: 'tjanst-0', effectiveOn: '2025-05-01' },
        { service: 'tjanst-1' },
        { service: 'tjanst-2' },
      ],
    });
  });

  test('a second time changes nothing', async () => {
    const first = await done();
    const head = (await stateNow()).hash;
    const second = await done();
    expect([second.commits, second.import]).toEqual([[], first.import]);
    expect(second.rows.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
    expect((await stateNow()).hash).toBe(head);
  });

  test('that is large becomes several commits, numbered, none with more than 400 changes', async () => {
    const progress: string[] = [];
    const onProgress = (saved: number, all: number) => progress.push(`${saved}/${all}`);
    const { commits } = await done({ ids: lines(1000), onProgress });
    expect(progress).toEqual(['400/1000', '800/1000', '1000/1000']);
    const saved = await opened.store.commits(ORG, 1, 10);
    expect(saved.map(({ hash }) => hash)).toEqual(commits.map(({ hash }) => hash));
    expect(saved.map(({ events }) => events[0])).toMatchObject([{ part: 1 }, { part: 2 }, { part: 3 }]);
    expect(await servicesNow()).toBe(1001);
  });

  test('whose texts do not fit one commit is halved until they do; a group stays whole', async () => {
    const noise = () =>
      Array.from({ length: 600 }, () => crypto.randomUUID())
        .join('')
        .slice(0, 19_000);
    const plan: PlanImport = (files, context) => {
      const planned = planLines(files, context);
      if (!planned.ok) return planned;
      const groups = planned.groups.map((group) =>
        group.map((command) => ({ ...command, description: { sv: noise() } }) as Command),
      );
      return { ...planned, groups };
    };
    const { commits } = await done({ ids: lines(64), plan });
    expect(commits.length).toBeGreaterThanOrEqual(2);
    expect(await servicesNow()).toBe(65);
  });

  test('of which a single group does not fit stops there, and says what stands', async () => {
    const large = (id: string) =>
      register(id, {
        description: {
          sv: Array.from({ length: 600 }, () => crypto.randomUUID())
            .join('')
            .slice(0, 19_000),
        },
      });
    const plan: PlanImport = () => ({
      ok: true,
      source: 'Exempel',
      rows: [],
      groups: [[register('liten')], lines(64).map(large)],
    });
    const outcome = await run({ plan });
    expect(outcome).toMatchObject({ kind: 'stopped', outcome: { kind: 'too-large' } });
    expect(await servicesNow()).toBe(2);
    expect(outcome).toMatchObject({ commits: [{ seq: 2 }] });
  });
});

describe('a dry run', () => {
  test('tells the same and changes nothing', async () => {
    const head = (await stateNow()).hash;
    const dry = await done({ dryRun: true });
    expect((await stateNow()).hash).toBe(head);
    const real = await done();
    expect([dry.rows, dry.import, dry.commits]).toEqual([real.rows, real.import, []]);
  });
});

describe('somebody else writes meanwhile', () => {
  type Save = TestStore['store']['save'];
  const elsewhere = (...ids: string[]) =>
    opened.another().save(
      request(
        ORG,
        ids.map((id) => register(id)),
      ),
    );
  /** The store with something that happens before each save of the import; `nth` counts them from 1. */
  const disturbed = (disturb: (nth: number) => Promise<unknown>): LedgerStore => {
    let nth = 0;
    const save: Save = async (asked) => {
      nth += 1;
      await disturb(nth);
      return opened.store.save(asked);
    };
    return { ...opened.store, save };
  };
  const asked = (count: number) => ({
    org: ORG,
    format: 'lines',
    plan: planLines,
    files: [fileOf(lines(count))],
    sender: STRATEGIST,
    dryRun: false,
  });

  test('the import plans anew from there, makes nothing twice, and still tells what it did', async () => {
    const store = disturbed(async (nth) => nth === 2 && elsewhere('tjanst-700', 'annan'));
    const outcome = await runImport(store, asked(1000));
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect(outcome.commits.map(({ seq }) => seq)).toEqual([2, 4, 5]);
    expect(outcome.rows.every((each) => each.outcome === 'added')).toBe(true);
    expect(await servicesNow()).toBe(1002);
  });

  test('so often that it cannot go on: it stops, and can be sent again', async () => {
    let others = 0;
    const store = disturbed((nth) => {
      others = nth;
      return elsewhere(`annan-${nth}`);
    });
    expect(await runImport(store, asked(2))).toMatchObject({
      kind: 'stopped',
      outcome: { kind: 'moved' },
      commits: [],
    });
    expect(others).toBe(10);
    expect((await done({ ids: lines(2) })).commits).toHaveLength(1);
  });
});

describe('an import is not begun', () => {
  test('in an organisation that does not exist', async () => {
    expect(await run({ org: '9999' })).toEqual({ kind: 'unknown-organisation' });
  });

  test('from a day that has not come', async () => {
    expect(await run({ effectiveOn: '2026-01-16' })).toEqual({ kind: 'future-date', today: '2026-01-15' });
  });

  test('when its file cannot be read', async () => {
    const failure = {
      ok: false,
      type: 'missing-column',
      detail: 'Exempel',
      line: 1,
      column: 'org_id',
    } as const;
    expect(await run({ plan: () => failure })).toEqual({ kind: 'unreadable', failure, commits: [] });
  });

  test('by somebody who may not', async () => {
    const outcome = await run({ sender: { ...OPERATOR, role: 'reader' } });
    expect(outcome).toMatchObject({ kind: 'stopped', outcome: { refusal: { type: 'missing-permission' } } });
    expect(await servicesNow()).toBe(1);
  });
});

describe('the id of an import', () => {
  test('is that of its content: the names of files and their order do not matter, everything else does', async () => {
    const [a, b] = [fileOf(['tjanst-a']), fileOf(['tjanst-b'])];
    const idOf = async (given: Partial<ImportRequest>) => (await done({ dryRun: true, ...given })).import;
    const id = await idOf({ files: [a, b] });
    expect(await idOf({ files: [{ ...b, name: 'other.txt' }, a] })).toBe(id);
    expect(await idOf({ files: [a] })).not.toBe(id);
    expect(await idOf({ files: [a, b], format: 'other' })).not.toBe(id);
  });
});
