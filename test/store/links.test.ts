import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LinkResult, resultAfter } from '../../functions/core/links/result.ts';
import { openLinkMemory } from '../../functions/store/links.ts';
import { dropSnapshots } from '../../functions/store/snapshot.ts';
import { openTestStore, registerExample, type TestStore } from './fixture.ts';
import { itemsUnder, plant } from './fixture-table.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

const ADDRESS = 'https://e.example/tjanst';
const memory = (now = '2026-01-15T02:00:00.000Z') => openLinkMemory(opened, () => new Date(now));
const seen = (at: string, address = ADDRESS): LinkResult =>
  resultAfter(null, address, { outcome: 'dead', status: 404, endedAt: null }, at);
const look = (lookedAt: string) => ({ v: 1, startPage: ADDRESS, lookedAt, pages: 1, met: [] }) as const;

describe('what visits told', () => {
  test('is read as it was kept, each organisation for itself', async () => {
    const [first, second] = [
      seen('2026-01-14T02:00:00.000Z'),
      seen('2026-01-13T02:00:00.000Z', `${ADDRESS}/2`),
    ];
    await memory().keep('a', first);
    await memory().keep('a', second);
    await memory().keepLook('a', { ...look('2026-01-14T02:00:00.000Z'), met: [] });
    const facts = await memory().read('a');
    expect(facts.results).toHaveLength(2);
    expect(facts.results).toEqual(expect.arrayContaining([first, second]));
    expect(facts.look).toEqual(look('2026-01-14T02:00:00.000Z'));
    expect(await opened.store.linkFacts('a')).toEqual(facts);
    expect(await memory().read('b')).toEqual({ results: [], look: null });
  });

  test('is replaced by a later visit, and by no earlier one', async () => {
    const [early, late] = [seen('2026-01-10T02:00:00.000Z'), seen('2026-01-12T02:00:00.000Z')];
    for (const result of [early, late, early]) await memory().keep('late', result);
    for (const result of [early, late, early])
      await memory().keepLook('late', { ...look(result.visitedAt), met: [] });
    const { results, look: kept } = await memory().read('late');
    expect([results, kept?.lookedAt]).toEqual([[late], late.visitedAt]);
  });

  test('is forgotten when nobody has visited for two months', async () => {
    await memory().keep('old', seen('2026-01-10T02:00:00.000Z'));
    expect((await memory('2026-03-10T00:00:00.000Z').read('old')).results).toHaveLength(1);
    expect((await memory('2026-03-12T00:00:00.000Z').read('old')).results).toEqual([]);
  });

  test('by other code is left aside', async () => {
    await memory().keep('code', seen('2026-01-10T02:00:00.000Z'));
    const [item] = await itemsUnder(opened.client, 'snapshot#links#code');
    await plant(opened.client, { ...item, kept: { S: '{"v":2}' } });
    expect(await memory().read('code')).toEqual({ results: [], look: null });
  });

  test('of what is no organisation is nothing', async () => {
    expect(await opened.store.linkFacts('')).toEqual({ results: [], look: null });
    expect(await opened.store.linkFacts('links#a')).toEqual({ results: [], look: null });
  });
});

test('snapshots and results stay out of each other’s way', async () => {
  const org = 'beside';
  await registerExample(opened.store, { org, services: ['bygglov'] });
  await opened.store.writeSnapshot(org);
  await memory().keep(org, seen('2026-01-14T02:00:00.000Z'));
  expect(await opened.another().read(org)).toStrictEqual(await opened.store.read(org));
  await dropSnapshots(opened, org, 1);
  expect((await memory().read(org)).results).toHaveLength(1);
});

test('how far visiting has come is remembered, and is no organisation’s', async () => {
  expect(await memory().progress()).toBeNull();
  await memory().keepProgress('2281');
  await memory().keepProgress('0114');
  expect(await memory().progress()).toBe('0114');
});

test('nothing is put anywhere but under snapshot#', async () => {
  const before = await itemsUnder(opened.client, '');
  await memory().keep('only', seen('2026-01-14T02:00:00.000Z'));
  await memory().keepLook('only', { ...look('2026-01-14T02:00:00.000Z'), met: [] });
  const after = await itemsUnder(opened.client, '');
  expect(after.length).toBe(before.length + 2);
  expect(await itemsUnder(opened.client, 'snapshot#links#only')).toHaveLength(2);
});
