import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../functions/store/store.ts';
import { countingClient, type Units } from './counting-client.ts';
import { assess, openTestStore, registerExample, request, savedIn, type TestStore } from './fixture.ts';

const ORG = 'units';
const SERVICES = Array.from({ length: 161 }, (_, index) => `tjanst-${index}`);
const reason = (index: number) =>
  `Exempel ${index}: ansökan finns på nätet, men handläggningen sker på papper.`;

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
  await registerExample(opened.store, { org: ORG, services: SERVICES });
  for (const [index, service] of SERVICES.slice(0, 60).entries()) {
    savedIn(await opened.store.save(request(ORG, [assess(service, { reason: reason(index) })])));
  }
});
afterAll(() => opened.close());

/** What an act costs in a process that has just started, or (`warm`) that has read before. */
async function costOf(act: (store: Store) => Promise<unknown>, warm = true): Promise<Units> {
  const { client, units } = countingClient(opened.engine);
  const store = opened.another({ client });
  if (warm) await store.read(ORG);
  Object.assign(units, { read: 0, write: 0 });
  await act(store);
  client.destroy();
  return { ...units };
}

const saveOf = (count: number) => (store: Store) => {
  const commands = SERVICES.slice(0, count).map((id, index) => assess(id, { reason: reason(index) }));
  return store.save(request(ORG, commands)).then(savedIn);
};

describe('in an organisation of 161 services and 61 commits', () => {
  test('a warm read costs nothing beyond the look at the end of the log', async () => {
    expect(await costOf((store) => store.read(ORG))).toEqual({ read: 0, write: 0 });
  });

  test('saving one assessment writes commit, text and internal part: three units', async () => {
    await costOf(saveOf(1));
    expect(await costOf(saveOf(1))).toEqual({ read: 1, write: 3 });
  });

  test('saving a hundred at once costs a twentieth of saving them one by one, or less', async () => {
    const { read, write } = await costOf(saveOf(100));
    expect(read).toBe(1);
    expect(write).toBeGreaterThan(3);
    expect(write).toBeLessThanOrEqual(15);
  });

  test('a snapshot makes the cold read cheap, and costs what it weighs', async () => {
    const fromLog = await costOf((store) => store.read(ORG), false);
    const snapshot = await costOf((store) => store.writeSnapshot(ORG));
    const fromSnapshot = await costOf((store) => store.read(ORG), false);
    expect(fromLog.write + fromSnapshot.write).toBe(0);
    expect(fromSnapshot.read).toBeLessThanOrEqual(fromLog.read / 2);
    expect(snapshot.write).toBeGreaterThan(2);
    expect(snapshot.write).toBeLessThanOrEqual(30);
  });
});
