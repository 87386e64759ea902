import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../functions/core/digest.ts';
import { FOLD_VERSION, type Ledger } from '../../functions/core/state.ts';
import { packed } from '../../functions/store/packing.ts';
import { dropSnapshots, writeSnapshot } from '../../functions/store/snapshot.ts';
import type { Store } from '../../functions/store/store.ts';
import { notingClient } from './faults.ts';
import {
  assess,
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

const reassess = async (org: string, reason = 'Exempel.') =>
  savedIn(await store.save(request(org, [assess('bygglov', { reason })])));

const database = () => ({ client: opened.client, table: opened.table });
const chunksOf = async (org: string) =>
  (await itemsUnder(opened.client, `snapshot#${org}`)).filter(({ sk }) => sk?.S?.startsWith('chunk#'));

async function ledgerOf(org: string): Promise<Ledger> {
  const ledger = await store.read(org);
  if (!ledger) throw new Error(`there is no ${org}`);
  return ledger;
}

/** What a process without memory reads, and from which seq of the log on it had to read. */
async function coldRead(org: string): Promise<{ ledger: Ledger | null; from: string }> {
  const { client, asked } = notingClient(opened.engine);
  const ledger = await opened.another({ client }).read(org);
  const onLog = asked.find(({ command, pk }) => command === 'QueryCommand' && pk === `log#${org}`);
  const values = onLog?.input['ExpressionAttributeValues'] as Record<string, { S: string }> | undefined;
  client.destroy();
  return { ledger, from: values?.[':from']?.S ?? '' };
}

/** A snapshot that lies: whoever believes it finds no services. */
async function plantLie(org: string): Promise<void> {
  const { state } = await ledgerOf(org);
  await writeSnapshot(database(), { state: { ...state, services: {} }, texts: {} });
}

describe('a cold start', () => {
  test('begins at the snapshot and reads only what came after it', async () => {
    await registerExample(store, { org: 'tail', services: ['bygglov'] });
    await reassess('tail', 'Före.');
    await store.writeSnapshot('tail');
    await reassess('tail', 'Efter.');

    const { ledger, from } = await coldRead('tail');
    expect(from).toBe('0000000003');
    expect(ledger).toStrictEqual(await store.read('tail'));
    expect(Object.values(ledger?.texts ?? {})).toEqual(expect.arrayContaining(['Före.', 'Efter.']));
  });

  test('puts many chunks together again', async () => {
    await registerExample(store, { org: 'chunks', services: ['bygglov'] });
    await reassess('chunks');
    await opened.another({ chunkSize: 50 }).writeSnapshot('chunks');
    expect((await chunksOf('chunks')).length).toBeGreaterThan(10);

    const { ledger, from } = await coldRead('chunks');
    expect(from).toBe('0000000003');
    expect(ledger).toStrictEqual(await store.read('chunks'));
  });

  const faults: [what: string, org: string, spoil: (chunk: StoredItem) => Promise<unknown>][] = [
    ['is missing', 'missing', (chunk) => uproot(opened.client, chunk)],
    ['is damaged', 'damaged', (chunk) => plant(opened.client, { ...chunk, body: { B: new Uint8Array(50) } })],
    [
      'is exchanged',
      'exchanged',
      async (chunk) => {
        const lie = packed(canonicalJson({ ...(await ledgerOf('exchanged')), texts: {} }));
        return plant(opened.client, { ...chunk, body: { B: lie } });
      },
    ],
  ];

  test.each(faults)('whose chunk %s folds the log instead', async (_what, org, spoil) => {
    await registerExample(store, { org, services: ['bygglov'] });
    await reassess(org);
    await store.writeSnapshot(org);
    expect((await coldRead(org)).from).toBe('0000000003');
    await spoil((await chunksOf(org))[0] ?? {});

    const { ledger, from } = await coldRead(org);
    expect(from).toBe('0000000001');
    expect(ledger).toStrictEqual(await store.read(org));
  });

  test('is not confused by chunks that a writer who died left over', async () => {
    const org = 'left-over';
    await registerExample(store, { org, services: ['bygglov'] });
    await store.writeSnapshot(org);
    const [chunk] = await chunksOf(org);
    const sk = chunk?.['sk']?.S?.replace(/#00000$/, '#00001') ?? '';
    await plant(opened.client, { ...chunk, sk: { S: sk } });
    expect(await chunksOf(org)).toHaveLength(2);
    expect((await coldRead(org)).from).toBe('0000000002');
  });

  test('believes the snapshot of this version of the code, and none of another', async () => {
    const org = 'versions';
    await registerExample(store, { org, services: ['bygglov'] });
    await plantLie(org);
    expect(Object.keys((await coldRead(org)).ledger?.state.services ?? {})).toEqual([]);

    const [own, older] = [FOLD_VERSION, FOLD_VERSION - 1].map((version) => String(version).padStart(5, '0'));
    for (const item of await itemsUnder(opened.client, `snapshot#${org}`)) {
      const sk = item['sk']?.S?.replace(`#${own}`, `#${older}`) ?? '';
      await plant(opened.client, { ...item, sk: { S: sk } });
      await uproot(opened.client, item);
    }
    expect((await coldRead(org)).ledger).toStrictEqual(await store.read(org));

    await store.writeSnapshot(org);
    expect((await coldRead(org)).from).toBe('0000000002');
    expect(await chunksOf(org)).toHaveLength(1);
  });

  test('leaves a snapshot aside whose last commit the log does not have', async () => {
    const org = 'ahead';
    await registerExample(store, { org, services: ['bygglov'] });
    await reassess(org);
    await store.writeSnapshot(org);
    const [, last] = await itemsUnder(opened.client, `log#${org}`);
    await uproot(opened.client, last ?? {});
    expect((await coldRead(org)).ledger?.state.seq).toBe(1);
  });
});

describe('writing a snapshot', () => {
  test('takes the older ones away', async () => {
    await registerExample(store, { org: 'older', services: ['bygglov'] });
    const small = opened.another({ chunkSize: 50 });
    await small.writeSnapshot('older');
    await reassess('older');
    await store.writeSnapshot('older');
    expect(await chunksOf('older')).toHaveLength(1);
  });

  test('again, with nothing new, writes nothing', async () => {
    await registerExample(store, { org: 'idle', services: ['bygglov'] });
    await store.writeSnapshot('idle');
    const { client, asked } = notingClient(opened.engine);
    await opened.another({ client }).writeSnapshot('idle');
    expect(asked.filter(({ command }) => command === 'PutItemCommand')).toEqual([]);
    client.destroy();
  });

  test('late, behind a newer one, changes nothing and leaves nothing behind', async () => {
    await registerExample(store, { org: 'late', services: ['bygglov'] });
    const old = await ledgerOf('late');
    await reassess('late');
    await store.writeSnapshot('late');
    await writeSnapshot(database(), old);
    expect((await coldRead('late')).from).toBe('0000000003');
    expect(await chunksOf('late')).toHaveLength(1);
  });

  test('late, when all up to a later seq were dropped, brings nothing back', async () => {
    await registerExample(store, { org: 'dropped', services: ['bygglov'] });
    const old = await ledgerOf('dropped');
    await reassess('dropped');
    await dropSnapshots(database(), 'dropped', 2);
    await writeSnapshot(database(), old);
    expect(await chunksOf('dropped')).toEqual([]);
    expect((await coldRead('dropped')).from).toBe('0000000001');

    await store.writeSnapshot('dropped');
    expect((await coldRead('dropped')).from).toBe('0000000003');
  });

  test('of an organisation that is not there writes nothing', async () => {
    await store.writeSnapshot('nobody');
    expect(await itemsUnder(opened.client, 'snapshot#nobody')).toEqual([]);
  });
});

test('law: from whichever snapshots a ledger is read, it is what the log folds to', async () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2025-02-${String(date).padStart(2, '0')}`);
  const step = fc.record({
    service: fc.constantFrom('bygglov', 'parkering', 'constructor'),
    status: fc.constantFrom('green', 'yellow', 'red', 'unknown'),
    effectiveOn: day,
    reason: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).map((text) => `Exempel ${text}`),
    snapshot: fc.boolean(),
    chunkSize: fc.integer({ min: 40, max: 2000 }),
  });
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      runs += 1;
      const org = `law-${runs}`;
      await registerExample(store, { org, services: ['bygglov', 'parkering'] });
      savedIn(await store.save(request(org, [register('constructor')])));
      for (const { service, status, effectiveOn, reason, snapshot, chunkSize } of steps) {
        savedIn(await store.save(request(org, [assess(service, { status, effectiveOn, reason })])));
        if (snapshot) await opened.another({ chunkSize }).writeSnapshot(org);
      }
      const fromSnapshot = await opened.another().read(org);
      await dropSnapshots(database(), org, steps.length + 2);
      const fromLog = await opened.another().read(org);
      expect(canonicalJson(fromSnapshot)).toBe(canonicalJson(fromLog));
      expect(canonicalJson(await store.read(org))).toBe(canonicalJson(fromLog));
    }),
    { numRuns: process.env['PROVE'] === '1' ? 25 : 8 },
  );
});
