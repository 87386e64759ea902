import { DeleteItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { append } from '../../functions/store/append.ts';
import { createTable } from '../../functions/store/create-table.ts';
import type { Attributes, Database } from '../../functions/store/database.ts';
import { openStore } from '../../functions/store/store.ts';
import { exported, imported } from '../../infra/operations/move-organisation.ts';
import { rehearse } from '../../infra/operations/rehearse-restore.ts';
import { verifyTable } from '../../infra/operations/verify-table.ts';
import { openTestStore, registerExample, STRATEGIST, type TestStore } from '../store/fixture.ts';

let opened: TestStore;
let live: Database;
beforeAll(async () => {
  opened = await openTestStore();
  live = { client: opened.client, table: opened.table };
  for (const [org, slug] of [
    ['2281', 'sundsvall'],
    ['9999', 'provkommun'],
  ] as const)
    await registerExample(opened.store, { org, services: ['bygglov'], settings: { slug } });
  const commands = [
    {
      type: 'assess-service',
      service: 'bygglov',
      effectiveOn: '2025-06-01',
      status: 'green',
      reason: 'Exempel',
    },
  ] as const;
  for (const org of ['2281', '9999'])
    await opened.store.save({ org, commands, sender: STRATEGIST, via: 'api', key: 'a', notes: ['Internt'] });
  await opened.store.rememberName('2281', STRATEGIST.subject, 'Exempel Person');
});
afterAll(() => opened.close());

async function emptyTable(table: string): Promise<Database> {
  await createTable(opened.client, table);
  return { client: opened.client, table };
}

const allItems = async ({ client, table }: Database): Promise<Attributes[]> =>
  (await client.send(new ScanCommand({ TableName: table }))).Items ?? [];

/** What restoring a backup gives: another table with the same items. */
async function restored(table: string): Promise<Database> {
  const copy = await emptyTable(table);
  for (const item of await allItems(live)) await append(copy, item);
  return copy;
}

const key = (org: string, seq: number) => ({
  pk: { S: `log#${org}` },
  sk: { S: String(seq).padStart(10, '0') },
});

test('a restored table is sound, log for log and text for text', async () => {
  const found = await rehearse(await restored('restored'), live);
  expect(found).toMatchObject([
    { org: '2281', ok: true, seq: 2, texts: 1 },
    { org: '9999', ok: true, seq: 2, texts: 1 },
  ]);
});

test('a backup from before the newest commits is sound too', async () => {
  const older = await restored('older');
  await older.client.send(new DeleteItemCommand({ TableName: older.table, Key: key('2281', 2) }));
  expect(await rehearse(older, live)).toMatchObject([{ org: '2281', ok: true, seq: 1 }, { ok: true }]);
  expect(await verifyTable(older, new Map([['2281', 'f'.repeat(64)]]))).toMatchObject([
    { org: '2281', ok: false, why: expect.stringMatching(/not at the given head/) },
    { ok: true },
  ]);
});

test('a commit that was changed, or lost from the middle, is found and named', async () => {
  const damaged = await restored('damaged');
  const [item] = (await allItems(damaged)).filter(
    ({ pk, sk }) => pk?.S === 'log#9999' && sk?.S?.endsWith('2'),
  );
  const body = Uint8Array.from(item?.['body']?.B ?? []).map((byte, place) =>
    place === 20 ? byte ^ 1 : byte,
  );
  await damaged.client.send(
    new PutItemCommand({ TableName: damaged.table, Item: { ...item, body: { B: body } } }),
  );
  await damaged.client.send(new DeleteItemCommand({ TableName: damaged.table, Key: key('2281', 1) }));
  const found = await rehearse(damaged, live);
  expect(found.map(({ org, ok }) => [org, ok])).toEqual([
    ['2281', false],
    ['9999', false],
  ]);
});

test('an organisation moves with its internal part, and only it', async () => {
  const text = await exported(live, '2281');
  const elsewhere = await emptyTable('elsewhere');
  expect(await imported(elsewhere, '2281', text)).toMatch(
    /^2281: sound, 2 commits, 1 texts, .*, 0 stood there already\)$/,
  );

  const there = openStore({ ...elsewhere, now: () => new Date(), random: () => '0'.repeat(64) });
  expect(await there.read('2281')).toEqual(await opened.store.read('2281'));
  expect(await there.internals('2281', 0, 2)).toEqual(await opened.store.internals('2281', 0, 2));
  expect([...(await there.names('2281')).values()]).toEqual(['Exempel Person']);
  expect(await there.organisationBySlug('sundsvall')).toBe('2281');
  expect((await there.organisations()).map(({ id }) => id)).toEqual(['2281']);

  // Again, as after a run that was cut off: nothing is put twice, nothing replaced.
  expect(await imported(elsewhere, '2281', text)).toMatch(/\(0 items put/);
});

test('a file with somebody else’s items is refused, and so is an address that is taken', async () => {
  const taken = await emptyTable('taken');
  await expect(imported(taken, '2281', await exported(live, '9999'))).rejects.toThrow('not of 2281');
  expect(await allItems(taken)).toEqual([]);
  await openStore({ ...taken, now: () => new Date(), random: () => '0'.repeat(64) }).claimSlug(
    'sundsvall',
    '9999',
  );
  await expect(imported(taken, '2281', await exported(live, '2281'))).rejects.toThrow(
    'belongs to another organisation',
  );
});
