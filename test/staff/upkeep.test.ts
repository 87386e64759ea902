import { afterAll, beforeAll, expect, test } from 'vitest';
import { isUpkeep, upkeep } from '../../functions/staff/upkeep.ts';
import { openTestStore, registerExample, type TestStore } from '../store/fixture.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
  for (const org of ['a', 'b', 'c']) await registerExample(opened.store, { org, services: ['bygglov'] });
});
afterAll(() => opened.close());

test('redactions are finished in every organisation, also past one where it fails, which is told', async () => {
  const faults: string[] = [];
  const finished: string[] = [];
  const store = {
    organisations: () => opened.store.organisations(),
    async finishRedactions(org: string) {
      if (org === 'b') throw new Error('broken');
      finished.push(org);
      await opened.store.finishRedactions(org);
    },
  };
  const onFault = ({ path }: { path: string }) => void faults.push(path);
  expect(await upkeep({ store, onFault })).toEqual({ faults: 1 });
  expect([finished.toSorted(), faults]).toEqual([['a', 'c'], ['b']]);
});

test('no request of the HTTP API is taken for it', () => {
  const request = {
    version: '2.0',
    rawPath: '/',
    queryStringParameters: { run: 'upkeep' },
    body: '{"run":"upkeep"}',
  };
  expect(isUpkeep(request)).toBe(false);
  expect(isUpkeep({ run: 'upkeep', part: 1, of: 1 })).toBe(true);
});
