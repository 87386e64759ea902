import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../functions/store/store.ts';
import { dyingClient, isCommit, Lost, retryingClient, throttledClient } from './faults.ts';
import {
  assess,
  FIRST_NOW,
  OPERATOR,
  openTestStore,
  registerExample,
  request,
  savedIn,
  type TestStore,
} from './fixture.ts';
import { itemsUnder } from './fixture-table.ts';

let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterAll(() => opened.close());

const headOf = async (org: string) => (await opened.another().read(org))?.state.seq;

describe('a request sent again with its key', () => {
  test('gets the first answer again, in any process, and changes nothing', async () => {
    await registerExample(store, { org: 'again', services: ['bygglov'] });
    const once = request('again', [assess('bygglov')]);
    const commit = savedIn(await store.save(once));
    savedIn(await store.save(request('again', [assess('bygglov', { effectiveOn: '2025-07-01' })])));

    expect(await store.save(once)).toEqual({ kind: 'saved', commit, repeated: true });
    expect(await opened.another().save(once)).toEqual({ kind: 'saved', commit, repeated: true });
    expect(await headOf('again')).toBe(3);
  });

  test('gets it even when the log has moved from where it expected it', async () => {
    await registerExample(store, { org: 'expected', services: ['bygglov'] });
    const once = request('expected', [assess('bygglov')], { expectedSeq: 1 });
    savedIn(await store.save(once));
    expect(await store.save(once)).toMatchObject({ kind: 'saved', repeated: true });
  });

  test('but with another body is told that the key was used', async () => {
    await registerExample(store, { org: 'reused', services: ['bygglov'] });
    const once = request('reused', [assess('bygglov')]);
    const { seq } = savedIn(await store.save(once));
    const other = { ...once, commands: [assess('bygglov', { status: 'green' })] };
    expect(await store.save(other)).toEqual({ kind: 'key-reused', seq });
    expect(await headOf('reused')).toBe(2);
  });

  test('is compared by what was requested, when that is given, not by the commands made of it', async () => {
    await registerExample(store, { org: 'body', services: ['bygglov', 'parkering'] });
    const once = request('body', [assess('bygglov')], { request: { file: 'digest' } });
    savedIn(await store.save(once));
    const replanned = { ...once, commands: [assess('parkering')] };
    expect(await store.save(replanned)).toMatchObject({ kind: 'saved', repeated: true });
  });

  test('by somebody else is another request', async () => {
    await registerExample(store, { org: 'others', services: ['bygglov'] });
    const once = request('others', [assess('bygglov')]);
    savedIn(await store.save(once));
    expect(await store.save({ ...once, sender: OPERATOR })).toMatchObject({ kind: 'saved', repeated: false });
  });

  test('is remembered for 30 days', async () => {
    await registerExample(store, { org: 'days', services: ['bygglov'] });
    const once = request('days', [assess('bygglov')]);
    savedIn(await store.save(once));
    const later = async (now: string) => {
      opened.setNow(now);
      savedIn(await store.save(request('days', [assess('bygglov')])));
      return store.save(once);
    };
    expect(await later('2026-02-13T09:00:00.000Z')).toMatchObject({ repeated: true });
    expect(await later('2026-02-16T09:00:00.000Z')).toMatchObject({ repeated: false });
    opened.setNow(FIRST_NOW);
  });
});

describe('a process that dies around the commit', () => {
  test('after it: the request sent again gets that commit', async () => {
    await registerExample(store, { org: 'after', services: ['bygglov'] });
    const client = dyingClient(opened.engine, (asked) => (isCommit(asked) ? 'answer-lost' : null));
    const once = request('after', [assess('bygglov')]);
    await expect(opened.another({ client }).save(once)).rejects.toThrow(Lost);
    expect(await opened.another().save(once)).toMatchObject({ commit: { seq: 2 }, repeated: true });
    client.destroy();
  });

  test('before it: only orphans are left, and the request sent again is saved', async () => {
    await registerExample(store, { org: 'before', services: ['bygglov'] });
    const client = dyingClient(opened.engine, (asked) => (isCommit(asked) ? 'never-sent' : null));
    const once = request('before', [assess('bygglov', { reason: 'En orsak.' })]);
    await expect(opened.another({ client }).save(once)).rejects.toThrow(Lost);
    expect(await headOf('before')).toBe(1);

    expect(await opened.another().save(once)).toMatchObject({ commit: { seq: 2 }, repeated: false });
    expect(await itemsUnder(opened.client, 'text#before')).toHaveLength(2);
    const ledger = await opened.another().read('before');
    expect(Object.values(ledger?.texts ?? {})).toEqual(['En orsak.']);
    client.destroy();
  });
});

test('a database that is too busy is asked again until it answers', async () => {
  await registerExample(store, { org: 'busy', services: ['bygglov'] });
  const { client, turnedAway } = throttledClient(opened.engine, 2);
  savedIn(await opened.another({ client }).save(request('busy', [assess('bygglov')])));
  expect(turnedAway()).toBe(2);
  client.destroy();
});

describe('an answer lost inside the SDK, whose retry then finds the place taken', () => {
  test('is a success, known by its own commit', async () => {
    await registerExample(store, { org: 'retry', services: ['bygglov'] });
    let lost = 0;
    const client = retryingClient(opened.engine, (asked) => {
      if (isCommit(asked)) lost += 1;
      return isCommit(asked);
    });
    const outcome = await opened.another({ client }).save(request('retry', [assess('bygglov')]));

    expect(lost).toBe(1);
    expect(outcome).toMatchObject({ kind: 'saved', repeated: false, commit: { seq: 2 } });
    expect(await headOf('retry')).toBe(2);
    expect(await itemsUnder(opened.client, 'text#retry')).toHaveLength(1);
    expect(await itemsUnder(opened.client, 'internal#retry')).toHaveLength(2);
    client.destroy();
  });

  test('is a success even when others have written since', async () => {
    await registerExample(store, { org: 'overtaken', services: ['bygglov'] });
    const others = [assess('bygglov', { effectiveOn: '2025-09-01' })];
    let overtaking: Promise<unknown> | undefined;
    const client = retryingClient(opened.engine, (asked) => {
      if (!isCommit(asked) || overtaking) return false;
      overtaking = store.save(request('overtaken', others));
      return true;
    });
    const once = request('overtaken', [assess('bygglov')], { expectedSeq: 1 });
    const outcome = await opened.another({ client }).save(once);
    await overtaking;

    expect(outcome).toMatchObject({ kind: 'saved', repeated: false, commit: { seq: 2 } });
    expect(await headOf('overtaken')).toBe(3);
    client.destroy();
  });
});
