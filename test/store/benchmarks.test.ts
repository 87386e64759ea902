import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BenchmarkFile } from '../../functions/core/benchmark/benchmark-file.ts';
import { benchmarkOf } from '../../functions/core/benchmark/benchmark-of.ts';
import type { Ledger } from '../../functions/core/state.ts';
import { benchmarkKeeper } from '../../infra/local/benchmark-keeper.ts';
import { exampleStory } from '../core/benchmark/example-story.ts';
import {
  assess,
  OPERATOR,
  openTestStore,
  registerExample,
  request,
  savedIn,
  type TestStore,
} from './fixture.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
  await registerExample(opened.store, {
    org: '2281',
    services: ['bygglov'],
    settings: { slug: 'sundsvall' },
  });
});
afterAll(() => opened.close());

const ledgerOf = async (org: string): Promise<Ledger> => {
  const ledger = await opened.store.read(org);
  if (!ledger) throw new Error(`${org} is gone`);
  return ledger;
};
const rowOf = async (id: string) =>
  (await opened.benchmarks.rows('municipality')).find(({ organisation }) => organisation.id === id);

/** A file from elsewhere whose last fact was recorded at an instant. */
function fileOf(id: string, recorded = '2026-01-01T10:00:00.000Z'): BenchmarkFile {
  const file = benchmarkOf(exampleStory(), 'https://elsewhere.example');
  return { ...file, organisation: id, recorded: [...file.recorded.slice(0, -1), recorded] };
}

describe('rows of organisations here', () => {
  test('are kept as their logs tell, and only forward', async () => {
    const before = await ledgerOf('2281');
    await opened.benchmarks.keep(before);
    savedIn(await opened.store.save(request('2281', [assess('bygglov')])));
    const after = await ledgerOf('2281');
    await opened.benchmarks.keep(after);
    await opened.benchmarks.keep(before);
    const row = await rowOf('2281');
    expect(row?.here).toBe(true);
    expect(row?.open()).toEqual(benchmarkOf(after, null));
    expect(await opened.benchmarks.keptSeq('2281', 'municipality')).toBe(after.state.seq);
  });

  test('move with an organisation that becomes of another kind', async () => {
    await registerExample(opened.store, { org: 'bolaget', services: [], settings: { slug: 'bolaget' } });
    await opened.benchmarks.keep(await ledgerOf('bolaget'));
    const settings = { type: 'change-settings', changes: { kind: 'company' } } as const;
    savedIn(await opened.store.save(request('bolaget', [settings], { sender: OPERATOR })));
    await opened.benchmarks.keep(await ledgerOf('bolaget'));
    const kinds = ['municipality', 'company'] as const;
    const found = await Promise.all(kinds.map((kind) => opened.benchmarks.rows(kind)));
    expect(found.map((rows) => rows.some(({ organisation }) => organisation.id === 'bolaget'))).toEqual([
      false,
      true,
    ]);
  });

  test('are kept in the background, what was missed before the start included', async () => {
    savedIn(await opened.store.save(request('2281', [assess('bygglov', { status: 'red' })])));
    const keeper = benchmarkKeeper(opened);
    keeper.onAppended({ org: '2281' });
    expect((await rowOf('2281'))?.source).not.toMatchObject({
      head: { hash: (await ledgerOf('2281')).state.hash },
    });
    await keeper.start();
    expect((await rowOf('2281'))?.source).toMatchObject({
      head: { hash: (await ledgerOf('2281')).state.hash },
    });
    savedIn(await opened.store.save(request('2281', [assess('bygglov', { status: 'green' })])));
    keeper.onAppended({ org: '2281' });
    await keeper.settled();
    expect((await rowOf('2281'))?.source).toMatchObject({
      head: { hash: (await ledgerOf('2281')).state.hash },
    });
  });
});

describe('files from elsewhere', () => {
  test('are added whole, known when they come again, and refused when they are older', async () => {
    const [older, newer] = [fileOf('1480', '2025-12-01T10:00:00.000Z'), fileOf('1480')];
    expect(await opened.benchmarks.add(newer)).toBe('added');
    expect(await opened.benchmarks.add(newer)).toBe('known');
    expect(await opened.benchmarks.add(older)).toBe('older');
    const row = await rowOf('1480');
    expect([row?.here, row?.open()]).toEqual([false, newer]);
  });

  test('the newest counts, and once', async () => {
    const newest = fileOf('1480', '2026-02-01T10:00:00.000Z');
    expect(await opened.benchmarks.add(newest)).toBe('added');
    const rows = await opened.benchmarks.rows('municipality');
    expect(rows.filter(({ organisation }) => organisation.id === '1480').map((row) => row.open())).toEqual([
      newest,
    ]);
  });

  test('do not take the place of an organisation that lives here', async () => {
    expect(await opened.benchmarks.add(fileOf('2281'))).toBe('lives-here');
    await opened.benchmarks.add(fileOf('0180'));
    await registerExample(opened.store, { org: '0180', services: [], settings: { slug: 'stockholm' } });
    await opened.benchmarks.keep(await ledgerOf('0180'));
    expect((await rowOf('0180'))?.here).toBe(true);
  });
});
