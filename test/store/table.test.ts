import { DeleteTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTable } from '../../functions/store/create-table.ts';
import { assess, openTestStore, registerExample, request, type TestStore } from './fixture.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

test('a missing table is named, with what to do, whatever is asked', async () => {
  const store = opened.another({ table: 'forgotten' });
  const problem = {
    name: 'StoreProblem',
    kind: 'table-missing',
    message: expect.stringMatching(/There is no table “forgotten”.*npm start.*deploy/),
  };
  await expect(store.read('2281')).rejects.toMatchObject(problem);
  await expect(store.save(request('2281', [assess('bygglov')]))).rejects.toMatchObject(problem);
  await expect(store.organisations()).rejects.toMatchObject(problem);
  await expect(store.claimSlug('sundsvall', '2281')).rejects.toMatchObject(problem);
});

test('a missing table found in the middle of a save is named as well', async () => {
  const own = await openTestStore();
  await registerExample(own.store, { org: '2281', services: ['bygglov'] });
  await own.client.send(new DeleteTableCommand({ TableName: own.table }));
  await expect(own.store.save(request('2281', [assess('bygglov')]))).rejects.toMatchObject({
    kind: 'table-missing',
  });
  await own.close();
});

test('a table that exists is left as it is', async () => {
  await registerExample(opened.store, { org: 'kept' });
  await createTable(opened.client, opened.table);
  expect((await opened.another().read('kept'))?.state.seq).toBe(1);
});

test('the table has the keys that the deployment gives it', async () => {
  const { Table } = await opened.client.send(new DescribeTableCommand({ TableName: opened.table }));
  expect(Table?.KeySchema).toEqual([
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ]);
});
