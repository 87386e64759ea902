import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { itemSize, LARGEST_ITEM } from '../../functions/store/item-size.ts';
import type { Store } from '../../functions/store/store.ts';
import {
  exampleSettings,
  OPERATOR,
  openTestStore,
  register,
  registerExample,
  request,
  type TestStore,
} from './fixture.ts';
import { everyItem, itemsUnder } from './fixture-table.ts';

let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterAll(() => opened.close());

/** Text that hardly compresses, the same at each run. */
function noise(length: number, seed: number): string {
  let state = BigInt(seed + 1);
  return Array.from({ length }, () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return String.fromCodePoint(0x4e00 + Number((state >> 40n) % 20_000n));
  }).join('');
}

async function expectLimitAt(org: string, commands: readonly Command[]): Promise<void> {
  const outcome = await store.save(request(org, commands));
  expect(outcome).toMatchObject({ kind: 'too-large' });
  const fits = outcome.kind === 'too-large' ? outcome.fits : 0;
  expect(fits).toBeGreaterThan(0);
  expect((await opened.another().read(org))?.state.seq).toBe(1);
  expect(await itemsUnder(opened.client, `text#${org}`)).toEqual([]);

  const over = await store.save(request(org, commands.slice(0, fits + 1)));
  expect(over).toEqual({ kind: 'too-large', fits });
  expect(await store.save(request(org, commands.slice(0, fits)))).toMatchObject({ kind: 'saved' });
}

describe('a save too large for one commit', () => {
  test('is refused with the number of commands whose texts fit', async () => {
    await registerExample(store, { org: 'texts' });
    const commands = Array.from({ length: 30 }, (_, index) =>
      register(`tjanst-${index}`, { description: { sv: noise(20_000, index) } }),
    );
    await expectLimitAt('texts', commands);
  });

  test('is refused with the number of commands whose events fit', async () => {
    await registerExample(store, { org: 'events' });
    const commands = Array.from({ length: 900 }, (_, index) =>
      register(`tjanst-${index}`, { name: { sv: noise(300, index) } }),
    );
    await expectLimitAt('events', commands);
  });

  test('is refused for what staff note beside it, too', async () => {
    await registerExample(store, { org: 'notes' });
    const notes = Array.from({ length: 40 }, (_, index) => noise(3900, index));
    const outcome = await store.save(request('notes', [register('bygglov')], { notes }));
    expect(outcome).toEqual({ kind: 'too-large', fits: 0 });
    expect(await itemsUnder(opened.client, 'internal#notes')).toHaveLength(1);
  });

  test('says that none fit when the first alone does not', async () => {
    const categoryAreas = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [noise(200, index), 'businesses']),
    );
    const commands = [
      { type: 'register-organisation', settings: exampleSettings({ categoryAreas }) } as const,
    ];
    const outcome = await store.save(request('giant', commands, { sender: OPERATOR }));
    expect(outcome).toEqual({ kind: 'too-large', fits: 0 });
    expect(await opened.another().read('giant')).toBeNull();
  });
});

test('no item comes near the limit of 400 KB, as the store counts', async () => {
  const sizes = (await everyItem(opened.client)).map(itemSize);
  expect(Math.max(...sizes)).toBeGreaterThan(300 * 1024);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(LARGEST_ITEM);
});

test('an item weighs the bytes of its names and values', () => {
  expect(itemSize({ pk: { S: 'åäö' }, n: { N: '12345' }, b: { B: new Uint8Array(10) } })).toBe(
    2 + 6 + (1 + 6) + (1 + 10),
  );
});
