import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryOf } from '../../functions/core/organisation.ts';
import { putEntry } from '../../functions/store/directory.ts';
import type { Store } from '../../functions/store/store.ts';
import {
  exampleSettings,
  openTestStore,
  registerExample,
  request,
  savedIn,
  type TestStore,
} from './fixture.ts';

let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterAll(() => opened.close());

const rename = (org: string, changes: { name?: string; slug?: string }) =>
  store.save(request(org, [{ type: 'change-settings', changes }]));
const entry = async (org: string) => (await store.organisations()).find(({ id }) => id === org);

describe('the directory', () => {
  test('lists organisations by id, as their logs say', async () => {
    await registerExample(store, { org: 'b-kommun' });
    await registerExample(store, { org: 'a-kommun', settings: { name: 'A kommun', slug: 'a' } });
    const listed = await opened.another().organisations();
    expect(listed.map(({ id }) => id)).toEqual(['a-kommun', 'b-kommun']);
    expect(listed[0]).toEqual(entryOf('a-kommun', exampleSettings({ name: 'A kommun', slug: 'a' })));
  });

  test('follows a change when it is refreshed, and again without harm', async () => {
    await registerExample(store, { org: 'renamed' });
    savedIn(await rename('renamed', { name: 'Nya namnet' }));
    await store.refreshDirectory('renamed');
    await store.refreshDirectory('renamed');
    expect(await entry('renamed')).toMatchObject({ name: 'Nya namnet' });
  });

  test('is not taken back by a refresh that comes late', async () => {
    await registerExample(store, { org: 'late' });
    savedIn(await rename('late', { name: 'Nyast' }));
    await store.refreshDirectory('late');
    const database = { client: opened.client, table: opened.table };
    await putEntry(database, entryOf('late', exampleSettings({ name: 'Gammalt' })), 1);
    expect(await entry('late')).toMatchObject({ name: 'Nyast' });
  });

  test('has no entry for an organisation that was never registered', async () => {
    await store.refreshDirectory('okand');
    expect(await entry('okand')).toBeUndefined();
  });
});

describe('a slug', () => {
  test('belongs for ever to the first organisation that claims it', async () => {
    expect(await store.claimSlug('sundsvall', '2281')).toBe(true);
    expect(await store.claimSlug('sundsvall', '2281')).toBe(true);
    expect(await store.claimSlug('sundsvall', '0180')).toBe(false);
    expect(await opened.another().organisationBySlug('sundsvall')).toBe('2281');
  });

  test('still leads there when the organisation has taken another', async () => {
    await registerExample(store, { org: 'flyttad', settings: { slug: 'gammal' } });
    expect(await store.claimSlug('ny', 'flyttad')).toBe(true);
    savedIn(await rename('flyttad', { slug: 'ny' }));
    await store.refreshDirectory('flyttad');
    expect(await store.organisationBySlug('gammal')).toBe('flyttad');
    expect(await store.organisationBySlug('ny')).toBe('flyttad');
    expect(await entry('flyttad')).toMatchObject({ slug: 'ny' });
  });

  test('claimed by two at once goes to one', async () => {
    const claims = await Promise.all(
      ['a', 'b', 'c'].map((org) => opened.another().claimSlug('eftertraktad', org)),
    );
    expect(claims.filter((claimed) => claimed)).toHaveLength(1);
  });

  test.each(['okand', '', 'Inte En Slug', 'a'.repeat(3000)])(
    'that nobody has leads nowhere: %.12s',
    async (slug) => {
      expect(await store.organisationBySlug(slug)).toBeNull();
    },
  );
});

test('today is the day in Stockholm', () => {
  opened.setNow('2026-06-30T22:30:00.000Z');
  expect(store.today()).toBe('2026-07-01');
});
