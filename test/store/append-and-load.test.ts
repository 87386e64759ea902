import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { lineOf } from '../../functions/core/commit.ts';
import { canonicalJson } from '../../functions/core/digest.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { knownSeq } from '../../functions/core/view.ts';
import { packed } from '../../functions/store/packing.ts';
import type { Store } from '../../functions/store/store.ts';
import { notingClient } from './faults.ts';
import {
  assess,
  FIRST_NOW,
  OPERATOR,
  openTestStore,
  register,
  registerExample,
  request,
  savedIn,
  type TestStore,
} from './fixture.ts';
import { itemsUnder, plant, type StoredItem, uproot } from './fixture-table.ts';

let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterAll(() => opened.close());

const logOf = async (org: string) => (await store.commits(org, 0, 1000)).map(lineOf).join('');

describe('a save', () => {
  test('is read again by another process, texts and all', async () => {
    await registerExample(store, { org: 'roundtrip', services: ['bygglov'] });
    const commit = savedIn(
      await store.save(request('roundtrip', [assess('bygglov', { reason: 'Därför.' })])),
    );

    const own = await store.read('roundtrip');
    const theirs = await opened.another().read('roundtrip');

    expect(theirs).toStrictEqual(own);
    expect(theirs?.state).toMatchObject({ seq: 2, hash: commit.hash });
    const assessment = theirs && serviceOf(theirs.state, 'bygglov')?.assessments[0];
    expect(wordsOf(theirs?.texts ?? {}, assessment?.reason)).toBe('Därför.');
    expect(await store.texts('roundtrip', 0, 9)).toMatchObject([{ seq: 2, texts: [{ text: 'Därför.' }] }]);
    expect(verifyLog(await logOf('roundtrip'), { org: 'roundtrip', head: commit.hash })).toMatchObject({
      ok: true,
    });
  });

  test('that is refused leaves no trace in the log, and says which command is to blame', async () => {
    await registerExample(store, { org: 'refused', services: ['bygglov'] });
    const outcome = await store.save(request('refused', [assess('bygglov'), assess('okand')]));

    expect(outcome).toMatchObject({
      kind: 'refused',
      refusal: { type: 'unknown-service', path: [1, 'service'] },
    });
    expect((await opened.another().read('refused'))?.state.seq).toBe(1);
    expect(await itemsUnder(opened.client, 'text#refused')).toEqual([]);
  });

  test.each([
    ['of nothing', [], 'api'],
    ['by an unknown way', [assess('bygglov')], 'telepathy' as 'api'],
  ] as const)('%s, whose commit could not be read again, is not kept', async (_what, commands, via) => {
    const org = `unreadable-${commands.length}`;
    await registerExample(store, { org, services: ['bygglov'] });
    await expect(store.save(request(org, commands, { via }))).rejects.toThrow();
    expect((await opened.another().read(org))?.state.seq).toBe(1);
  });

  test('by someone without the right is refused, with the place of the command', async () => {
    await registerExample(store, { org: 'rights', services: ['bygglov'] });
    const reader = { role: 'reader', areas: [], units: [], subject: 'example-reader' } as const;
    const outcome = await store.save(request('rights', [assess('bygglov')], { sender: reader }));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { type: 'missing-permission', path: [0] } });
  });

  test('is dated later than the commit ahead of it, even when the clock goes back or stands still', async () => {
    await registerExample(store, { org: 'clock', services: ['bygglov'] });
    opened.setNow('2026-01-10T00:00:00.000Z');
    const commit = savedIn(await store.save(request('clock', [assess('bygglov')])));
    opened.setNow(FIRST_NOW);
    const next = savedIn(await store.save(request('clock', [assess('bygglov', { status: 'red' })])));
    expect([commit.at, next.at]).toEqual(['2026-01-15T09:00:00.001Z', '2026-01-15T09:00:00.002Z']);
    // So the instant of a commit names what was known then, and never takes in a later one.
    const { state } = (await store.read('clock')) ?? {};
    expect(state && knownSeq(state, commit.at)).toBe(commit.seq);
  });

  test('keeps what it was given even where white space surrounds it', async () => {
    await registerExample(store, { org: 'spaces' });
    savedIn(await store.save(request('spaces', [register('ansokan', { name: { sv: '  Ansökan ' } })])));
    expect(await opened.another().read('spaces')).toStrictEqual(await store.read('spaces'));
  });

  test('takes ids that JavaScript objects have of their own for what they are', async () => {
    const ids = ['constructor', 'prototype', 'valueof'];
    await registerExample(store, { org: 'constructor', services: ids });
    savedIn(
      await store.save(
        request(
          'constructor',
          ids.map((id) => assess(id)),
        ),
      ),
    );
    const ledger = await opened.another().read('constructor');
    expect(canonicalJson(ledger)).toBe(canonicalJson(await store.read('constructor')));
    expect(Object.keys(ledger?.state.services ?? {}).sort()).toEqual(ids.sort());
  });

  test('tells of each commit once, and of no repetition', async () => {
    const told: string[] = [];
    const telling = opened.another({ onAppended: ({ org, seq }) => told.push(`${org} ${seq}`) });
    await registerExample(telling, { org: 'told', services: ['bygglov'] });
    const twice = request('told', [assess('bygglov')]);
    await telling.save(twice);
    await telling.save(twice);
    expect(told).toEqual(['told 1', 'told 2']);
  });
});

describe('reading', () => {
  test.each(['okand', 'NOT-AN-ID', '', 'a'.repeat(3000)])(
    'an organisation that is not there: %.10s',
    async (org) => {
      expect(await store.read(org)).toBeNull();
    },
  );

  test('answers the same object while nothing is new, and asks for the end of the log alone', async () => {
    await registerExample(store, { org: 'warm', services: ['bygglov'] });
    const { client, asked } = notingClient(opened.engine);
    const reader = opened.another({ client });
    const first = await reader.read('warm');
    asked.length = 0;
    expect(await reader.read('warm')).toBe(first);
    expect(asked.map(({ command, pk }) => [command, pk])).toEqual([['QueryCommand', 'log#warm']]);
    client.destroy();
  });

  test('asks for what holds now, never for what held a moment ago', async () => {
    await registerExample(store, { org: 'consistent', services: ['bygglov'] });
    await store.writeSnapshot('consistent');
    const { client, asked } = notingClient(opened.engine);
    const reader = opened.another({ client });
    savedIn(await reader.save(request('consistent', [assess('bygglov')])));
    await reader.texts('consistent', 0, 2);
    await reader.organisations();
    await reader.organisationBySlug('consistent');
    const reads = asked.filter(({ command }) => ['GetItemCommand', 'QueryCommand'].includes(command));
    expect(reads.length).toBeGreaterThan(5);
    expect(reads.filter(({ input }) => input['ConsistentRead'] !== true)).toEqual([]);
    client.destroy();
  });

  test('shares looks among those who ask together', async () => {
    await registerExample(store, { org: 'shared', services: ['bygglov'] });
    const { client, asked } = notingClient(opened.engine);
    const reader = opened.another({ client });
    await reader.read('shared');
    asked.length = 0;

    const ledgers = await Promise.all(Array.from({ length: 9 }, () => reader.read('shared')));

    expect(new Set(ledgers).size).toBe(1);
    // The first one's, and one more for all who came while it was under way.
    expect(asked).toHaveLength(2);
    client.destroy();
  });

  test('goes on where an answer of the database ends', async () => {
    const org = 'pages';
    const services = Array.from({ length: 20 }, (_, index) => `tjanst-${index}`);
    await registerExample(store, { org, services });
    // Text that does not compress: 20 commits of about 80 KB make two pages of one megabyte.
    let digits = 1n;
    const noise = () => {
      digits = (digits * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
      return String.fromCodePoint(0x4e00 + Number((digits >> 40n) % 20_000n));
    };
    for (const service of services) {
      const sv = Array.from({ length: 20_000 }, noise).join('');
      const en = Array.from({ length: 20_000 }, noise).join('');
      const commands = [
        { type: 'revise-service', service, effectiveOn: '2025-01-01', changes: { description: { sv, en } } },
      ] as const;
      savedIn(await store.save(request(org, commands)));
    }
    const { client, asked } = notingClient(opened.engine);
    const ledger = await opened.another({ client }).read(org);

    expect(asked.filter(({ pk }) => pk === 'text#pages').length).toBeGreaterThan(1);
    expect(Object.keys(ledger?.texts ?? {})).toHaveLength(40);
    expect(ledger).toStrictEqual(await store.read(org));
    client.destroy();
  });

  test('gives commits after a seq, at most so many', async () => {
    await registerExample(store, { org: 'part', services: ['bygglov'] });
    for (let count = 0; count < 4; count += 1) {
      const effectiveOn = `2025-0${count + 1}-01`;
      savedIn(await store.save(request('part', [assess('bygglov', { effectiveOn })])));
    }
    const seqs = async (after: number, limit: number) =>
      (await store.commits('part', after, limit)).map(({ seq }) => seq);
    expect(await seqs(0, 2)).toEqual([1, 2]);
    expect(await seqs(2, 2)).toEqual([3, 4]);
    expect(await seqs(4, 2)).toEqual([5]);
    expect(await seqs(5, 2)).toEqual([]);
    expect((await store.texts('part', 2, 4)).map(({ seq }) => seq)).toEqual([3, 4]);
  });
});

describe('a broken log', () => {
  async function logItems(org: string): Promise<StoredItem[]> {
    await registerExample(store, { org, services: ['bygglov', 'parkering'] });
    savedIn(await store.save(request(org, [assess('bygglov')])));
    savedIn(await store.save(request(org, [assess('parkering')])));
    return itemsUnder(opened.client, `log#${org}`);
  }
  const problem = (org: string, seq: number) => ({
    name: 'StoreProblem',
    kind: 'broken-log',
    message: expect.stringContaining(`The log of ${org} is broken at commit ${seq}`),
  });

  test('with a damaged commit is named by organisation and seq', async () => {
    const [, second] = await logItems('damaged');
    await plant(opened.client, { ...second, body: { B: new Uint8Array([1, 2, 3]) } });
    await expect(opened.another().read('damaged')).rejects.toMatchObject(problem('damaged', 2));
    await expect(store.commits('damaged', 0, 10)).rejects.toMatchObject(problem('damaged', 2));
  });

  test('with a commit that was changed without its hash is named', async () => {
    const [, second] = await logItems('changed');
    const commit = (await store.commits('changed', 1, 1))[0];
    if (!commit || !second) throw new Error('there is no second commit');
    await plant(opened.client, { ...second, body: { B: packed(lineOf({ ...commit, role: 'operator' })) } });
    await expect(opened.another().read('changed')).rejects.toMatchObject(problem('changed', 2));
  });

  test('with another commit in its place is named', async () => {
    const [, second, third] = await logItems('swapped');
    await plant(opened.client, { ...second, body: third?.['body'] ?? { NULL: true } });
    await expect(opened.another().read('swapped')).rejects.toMatchObject(problem('swapped', 2));
  });

  test('with a commit taken out is named', async () => {
    const [, second] = await logItems('gap');
    await uproot(opened.client, second ?? {});
    await expect(opened.another().read('gap')).rejects.toMatchObject(problem('gap', 2));
    const save = opened.another().save(request('gap', [assess('bygglov')], { sender: OPERATOR }));
    await expect(save).rejects.toMatchObject(problem('gap', 2));
  });
});
