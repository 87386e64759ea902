import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Uploads } from '../../functions/core/uploads.ts';
import { query } from '../../functions/store/database.ts';
import { allInternal } from '../../functions/store/keys.ts';
import { openUploads } from '../../functions/store/uploads.ts';
import { FIRST_NOW, openTestStore, type TestStore } from './fixture.ts';

let opened: TestStore;
let uploads: Uploads;
beforeAll(async () => {
  opened = await openTestStore();
  const { client, table, store } = opened;
  uploads = openUploads({ client, table }, () => new Date(store.now()));
});
afterAll(() => opened.close());

const ORG = '2281';
const bytesOf = (size: number) => Uint8Array.from({ length: size }, (_, place) => place % 251);
const items = () => query({ client: opened.client, table: opened.table }, allInternal(ORG));

test('an upload is there whole, in items that are small enough, until it is removed', async () => {
  const files = [
    { name: 'stor.xlsx', bytes: bytesOf(900_000) },
    { name: 'tom.csv', bytes: bytesOf(0) },
  ];
  await uploads.keep(ORG, 'a', { files, order: '{}' });
  await uploads.keep(ORG, 'b', { files: files.slice(1), order: '{}' });
  expect(await uploads.read(ORG, 'a')).toEqual({ files, order: '{}' });
  expect((await items()).map(({ bytes }) => bytes?.B?.length ?? 0).filter((size) => size > 0)).toEqual([
    358_400, 358_400, 183_200,
  ]);
  await uploads.remove(ORG, 'a');
  expect([await uploads.read(ORG, 'a'), await uploads.read('0180', 'b')]).toEqual([null, null]);
  expect(await items()).toHaveLength(1);
});

test('what is asked for of it can change as long as it is there: for a day', async () => {
  await uploads.keep(ORG, 'c', { files: [{ name: 'x.csv', bytes: bytesOf(3) }], order: '1' });
  expect([await uploads.change(ORG, 'c', '2'), (await uploads.read(ORG, 'c'))?.order]).toEqual([true, '2']);
  opened.setNow(new Date(Date.parse(FIRST_NOW) + 24 * 3_600_000 + 1000).toISOString());
  expect([await uploads.change(ORG, 'c', '3'), await uploads.read(ORG, 'c')]).toEqual([false, null]);
  expect(await uploads.change(ORG, 'never', '3')).toBe(false);
});
