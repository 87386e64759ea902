import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceOf } from '../../functions/core/state.ts';
import type { Store } from '../../functions/store/store.ts';
import { isCommit, notingClient, outrunClient } from './faults.ts';
import { assess, openTestStore, registerExample, request, savedIn, type TestStore } from './fixture.ts';
import { itemsUnder } from './fixture-table.ts';

let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterAll(() => opened.close());

/** A store that lets a rival write just before its own first commit leaves. */
function outrun(rival: () => Promise<unknown>) {
  let rivalry: Promise<unknown> | undefined;
  const client = outrunClient(opened.engine, () => {
    rivalry ??= rival();
    return rivalry;
  });
  return { store: opened.another({ client, sleep: async () => {} }), close: () => client.destroy() };
}

describe('two writers of one log', () => {
  test('at once both get through, one after the other', async () => {
    await registerExample(store, { org: 'both', services: ['bygglov', 'parkering'] });
    const outcomes = await Promise.all([
      store.save(request('both', [assess('bygglov')])),
      opened.another().save(request('both', [assess('parkering')])),
    ]);
    expect(outcomes.map((outcome) => savedIn(outcome).seq).sort()).toEqual([2, 3]);
  });

  test('the one who comes second decides again on what the first one wrote', async () => {
    await registerExample(store, { org: 'second', services: ['bygglov'] });
    const retire = { type: 'retire-service', service: 'bygglov', effectiveOn: '2025-01-01' } as const;
    const late = outrun(() => store.save(request('second', [retire])));
    const outcome = await late.store.save(request('second', [assess('bygglov')]));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { type: 'service-ended' } });
    late.close();
  });

  test('the one who saw an older version is told, with the ledger that shows what changed', async () => {
    await registerExample(store, { org: 'version', services: ['bygglov'] });
    const late = outrun(() => store.save(request('version', [assess('bygglov', { status: 'green' })])));
    const outcome = await late.store.save(request('version', [assess('bygglov', { version: 1 })]));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { type: 'changed-meanwhile' } });
    const state = outcome.kind === 'refused' ? outcome.ledger.state : undefined;
    expect(state && serviceOf(state, 'bygglov')?.version).toBe(2);
    late.close();
  });

  test('the one who planned on an older log is told where it ends now', async () => {
    await registerExample(store, { org: 'planned', services: ['bygglov'] });
    const late = outrun(() => store.save(request('planned', [assess('bygglov')])));
    const outcome = await late.store.save(request('planned', [assess('bygglov')], { expectedSeq: 1 }));
    expect(outcome).toMatchObject({ kind: 'moved', head: { seq: 2 } });
    late.close();
  });

  test('the one who lost takes its companions away', async () => {
    await registerExample(store, { org: 'tidy', services: ['bygglov'] });
    const late = outrun(() => store.save(request('tidy', [assess('bygglov')])));
    expect(savedIn(await late.store.save(request('tidy', [assess('bygglov')]))).seq).toBe(3);
    expect(await itemsUnder(opened.client, 'text#tidy')).toHaveLength(2);
    expect(await itemsUnder(opened.client, 'internal#tidy')).toHaveLength(3);
    late.close();
  });

  test('with one and the same request give one commit', async () => {
    await registerExample(store, { org: 'same', services: ['bygglov'] });
    const once = request('same', [assess('bygglov')]);
    const late = outrun(() => store.save(once));
    expect(await late.store.save(once)).toMatchObject({ commit: { seq: 2 }, repeated: true });
    expect((await opened.another().read('same'))?.state.seq).toBe(2);
    late.close();
  });
});

test('saves of one process do not race each other', async () => {
  await registerExample(store, { org: 'queue', services: ['bygglov'] });
  const { client, asked } = notingClient(opened.engine);
  const one = opened.another({ client });
  const saves = Array.from({ length: 20 }, () => one.save(request('queue', [assess('bygglov')])));
  expect((await Promise.all(saves)).map((outcome) => savedIn(outcome).seq)).toHaveLength(20);
  expect(asked.filter(isCommit)).toHaveLength(20);
  client.destroy();
});

test('who loses a hundred races in a row is asked to try again later', async () => {
  await registerExample(store, { org: 'crowd', services: ['bygglov'] });
  const pauses: number[] = [];
  const client = outrunClient(opened.engine, () => store.save(request('crowd', [assess('bygglov')])));
  const sleep = async (milliseconds: number) => {
    pauses.push(milliseconds);
  };
  const save = opened.another({ client, sleep }).save(request('crowd', [assess('bygglov')]));
  await expect(save).rejects.toMatchObject({ name: 'StoreProblem', kind: 'contended' });
  expect(pauses).toHaveLength(100);
  expect(Math.max(...pauses.slice(0, 3))).toBeLessThanOrEqual(40);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(500);
  client.destroy();
});
