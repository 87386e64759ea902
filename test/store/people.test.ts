import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { commandIdOf, internalDigest, lineOf } from '../../functions/core/commit.ts';
import { sha256Hex } from '../../functions/core/digest.ts';
import { pseudonymOf } from '../../functions/store/people.ts';
import type { Store } from '../../functions/store/store.ts';
import { dyingClient, Lost, waitingClient } from './faults.ts';
import {
  assess,
  openTestStore,
  registerExample,
  request,
  STRATEGIST,
  savedIn,
  type TestStore,
} from './fixture.ts';
import { everyItem, itemsUnder } from './fixture-table.ts';

const ANNA = { ...STRATEGIST, subject: 'anna@example.org' };
const BO = { ...STRATEGIST, subject: 'bo@example.org' };

let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterAll(() => opened.close());

const act = async (org: string, sender: typeof ANNA) =>
  savedIn(await opened.another().save(request(org, [assess('bygglov')], { sender })));

const personOf = async (org: string, { subject }: typeof ANNA) =>
  (await itemsUnder(opened.client, `people#${org}`)).find(({ sk }) => sk?.S === sha256Hex(subject))?.[
    'person'
  ]?.S;

describe('a person who acts', () => {
  test('is known by one random id in one organisation, and another one in the next', async () => {
    for (const org of ['here', 'there']) await registerExample(store, { org, services: ['bygglov'] });
    await act('here', ANNA);
    const person = await personOf('here', ANNA);
    await act('here', ANNA);
    await act('there', ANNA);
    expect(person).toMatch(/^[0-9a-f]{32}$/);
    expect(await personOf('here', ANNA)).toBe(person);
    expect(await personOf('there', ANNA)).not.toBe(person);
  });

  test('seen for the first time by two processes at once gets one id from both', async () => {
    const table = opened.table;
    let drawn = 0;
    const random = () => {
      drawn += 1;
      return sha256Hex(`draw ${drawn}`);
    };
    const chance = { random, now: () => new Date(0) };
    const ask = (client: DynamoDBClient) => pseudonymOf({ client, table }, chance, 'first', ANNA.subject);
    let other: Promise<string> | undefined;
    const slow = waitingClient(opened.engine, async ({ command }) => {
      if (command === 'PutItemCommand') other ??= ask(opened.client);
      await other;
    });
    const own = await ask(slow);
    expect(own).toMatch(/^[0-9a-f]{32}$/);
    expect(await other).toBe(own);
    slow.destroy();
  });

  test('stands in the internal part whose salted digest the commit holds, and nowhere in the log', async () => {
    await registerExample(store, { org: 'digest', services: ['bygglov'] });
    const commit = await act('digest', ANNA);
    const person = (await personOf('digest', ANNA)) ?? '';
    const part = (await itemsUnder(opened.client, 'internal#digest')).find(({ sk }) =>
      sk?.S?.endsWith(commit.hash),
    );
    const internal = { salt: part?.['salt']?.S ?? '', actor: part?.['actor']?.S ?? null, notes: [] };
    expect(internal.actor).toBe(person);
    expect(internalDigest(internal)).toBe(commit.internal);
    expect(lineOf(commit)).not.toContain(person);
    expect(JSON.stringify(await everyItem(opened.client))).not.toContain(ANNA.subject);
  });
});

describe('an erased person', () => {
  test('is nowhere in the table; the commits stand and the log verifies', async () => {
    const org = 'erased';
    await registerExample(store, { org, services: ['bygglov'] });
    await act(org, ANNA);
    await act(org, BO);
    await act(org, ANNA);
    await store.writeSnapshot(org);
    const person = (await personOf(org, ANNA)) ?? 'missing';
    const internal = await itemsUnder(opened.client, `internal#${org}`);
    expect(internal.filter(({ actor }) => actor?.S === person)).toHaveLength(2);

    await store.erasePerson(org, ANNA.subject);

    const left = JSON.stringify(await everyItem(opened.client));
    expect(left).not.toContain(person);
    expect(await personOf(org, ANNA)).toBeUndefined();
    expect(await personOf(org, BO)).toBeDefined();
    expect(await itemsUnder(opened.client, `internal#${org}`)).toHaveLength(2);
    expect((await itemsUnder(opened.client, `snapshot#${org}`)).filter(({ body }) => body)).toEqual([]);
    const commits = await store.commits(org, 0, 100);
    expect(commits).toHaveLength(4);
    expect(verifyLog(commits.map(lineOf).join(''), { org })).toMatchObject({ ok: true });
    expect((await opened.another().read(org))?.state.seq).toBe(4);
  });

  test('is erased by a second try when the first was cut short', async () => {
    const org = 'cut-short';
    await registerExample(store, { org, services: ['bygglov'] });
    await act(org, ANNA);
    await act(org, ANNA);
    const person = (await personOf(org, ANNA)) ?? 'missing';
    let deletions = 0;
    const client = dyingClient(opened.engine, ({ command }) => {
      if (command === 'DeleteItemCommand') deletions += 1;
      return deletions === 2 ? 'never-sent' : null;
    });
    await expect(opened.another({ client }).erasePerson(org, ANNA.subject)).rejects.toThrow(Lost);
    expect(JSON.stringify(await everyItem(opened.client))).toContain(person);
    await store.erasePerson(org, ANNA.subject);
    expect(JSON.stringify(await everyItem(opened.client))).not.toContain(person);
    client.destroy();
  });

  test('cannot be told from the log by who guesses the name and the key', async () => {
    await registerExample(store, { org: 'guessed', services: ['bygglov'] });
    const guessable = request('guessed', [assess('bygglov')], { sender: ANNA, key: '1' });
    const { commandId } = savedIn(await store.save(guessable));
    const [key] = commandId.split('-');
    expect(commandIdOf(ANNA.subject, '1', null).split('-')).not.toContain(key);
    expect(commandIdOf((await personOf('guessed', ANNA)) ?? '', '1', null).split('-')).toContain(key);
  });

  test('who acts again is somebody new, in every process', async () => {
    await registerExample(store, { org: 'back', services: ['bygglov'] });
    const elsewhere = opened.another();
    savedIn(await elsewhere.save(request('back', [assess('bygglov')], { sender: ANNA })));
    const before = await personOf('back', ANNA);
    await store.erasePerson('back', ANNA.subject);
    savedIn(await elsewhere.save(request('back', [assess('bygglov')], { sender: ANNA })));
    expect(await personOf('back', ANNA)).not.toBe(before);
    const actors = (await itemsUnder(opened.client, 'internal#back')).map(({ actor }) => actor?.S);
    expect(actors).not.toContain(before);
  });

  test('who never acted is no reason to change anything', async () => {
    await registerExample(store, { org: 'stranger', services: ['bygglov'] });
    const before = await itemsUnder(opened.client, 'internal#stranger');
    await store.erasePerson('stranger', 'nobody@example.org');
    await store.erasePerson('no-such-organisation', ANNA.subject);
    expect(await itemsUnder(opened.client, 'internal#stranger')).toEqual(before);
    expect(await itemsUnder(opened.client, 'snapshot#no-such-organisation')).toEqual([]);
  });
});
