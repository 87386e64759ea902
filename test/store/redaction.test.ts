import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { lineOf } from '../../functions/core/commit.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { findTexts } from '../../functions/store/companions.ts';
import type { Store } from '../../functions/store/store.ts';
import {
  type Asked,
  dyingClient,
  isCommit,
  Lost,
  notingClient,
  outrunClient,
  waitingClient,
} from './faults.ts';
import { assess, openTestStore, registerExample, request, savedIn, type TestStore } from './fixture.ts';
import { itemsUnder } from './fixture-table.ts';

const SECRET = 'Exempel: Anna Andersson på Storgatan 1 klagade.';
const HARMLESS = 'Exempel: blanketten finns bara på papper.';

let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterAll(() => opened.close());

/** An organisation whose second commit holds the secret and a harmless text; gives the secret's reference. */
async function withSecret(org: string): Promise<string> {
  await registerExample(store, { org, services: ['bygglov', 'parkering'] });
  const commands = [assess('bygglov', { reason: SECRET }), assess('parkering', { reason: HARMLESS })];
  savedIn(await store.save(request(org, commands)));
  const ledger = await store.read(org);
  const ref = ledger && serviceOf(ledger.state, 'bygglov')?.assessments[0]?.reason;
  if (!ref) throw new Error('there is no such text');
  return ref;
}

const redaction = (org: string, text: string) =>
  request(org, [{ type: 'redact-text', text, reason: 'Innehåller en persons namn.' }]);

const wordsIn = async (from: Store, org: string) => Object.values((await from.read(org))?.texts ?? {});
const storedTexts = async (org: string) =>
  (await opened.another().texts(org, 0, 100)).flatMap(({ texts }) => texts.map(({ text }) => text));
const textItems = async (org: string) =>
  (await itemsUnder(opened.client, `text#${org}`)).filter(({ sk }) => sk?.S !== 'redacted');

async function expectSound(org: string): Promise<void> {
  const commits = await store.commits(org, 0, 100);
  expect(verifyLog(commits.map(lineOf).join(''), { org })).toMatchObject({ ok: true });
}

describe('a redacted text', () => {
  test('is gone from the table, from every answer and from the snapshot; the log verifies', async () => {
    const ref = await withSecret('gone');
    await store.writeSnapshot('gone');
    const before = (await textItems('gone'))[0]?.['body']?.B;
    const elsewhere = opened.another();
    expect(await wordsIn(elsewhere, 'gone')).toContain(SECRET);

    savedIn(await store.save(redaction('gone', ref)));

    for (const process of [store, elsewhere, opened.another()]) {
      expect(await wordsIn(process, 'gone')).not.toContain(SECRET);
      expect(await wordsIn(process, 'gone')).toContain(HARMLESS);
    }
    expect(await storedTexts('gone')).not.toContain(SECRET);
    expect((await textItems('gone'))[0]?.['body']?.B).not.toEqual(before);
    const chunks = (await itemsUnder(opened.client, 'snapshot#gone')).filter(({ body }) => body);
    expect(chunks).toEqual([]);
    await expectSound('gone');
  });

  test('takes the item with it when it was the only text there', async () => {
    await registerExample(store, { org: 'only', services: ['bygglov'] });
    savedIn(await store.save(request('only', [assess('bygglov', { reason: SECRET })])));
    const ref = Object.keys((await store.read('only'))?.texts ?? {})[0] ?? '';
    savedIn(await store.save(redaction('only', ref)));
    expect((await textItems('only')).map(({ sk }) => sk?.S?.slice(0, 10))).toEqual(['0000000003']);
  });

  test('is gone as well from what attempts that lost left behind', async () => {
    const org = 'orphans';
    await registerExample(store, { org, services: ['bygglov', 'parkering'] });
    const once = request(org, [assess('bygglov', { reason: SECRET })]);
    const client = dyingClient(opened.engine, (asked) => (isCommit(asked) ? 'never-sent' : null));
    await expect(opened.another({ client }).save(once)).rejects.toThrow(Lost);
    savedIn(await store.save(once));
    expect(await textItems(org)).toHaveLength(2);

    const ref = Object.keys((await store.read(org))?.texts ?? {})[0] ?? '';
    savedIn(await store.save(redaction(org, ref)));
    expect((await textItems(org)).map(({ sk }) => sk?.S?.slice(0, 10))).toEqual(['0000000003']);
    client.destroy();
  });

  test('spares the texts of a save that is still under way', async () => {
    const org = 'under-way';
    const ref = await withSecret(org);
    const written = Promise.withResolvers<void>();
    const redacted = Promise.withResolvers<void>();
    // The save has written its texts, and waits with its commit until the redaction has swept.
    const saver = outrunClient(opened.engine, () => {
      written.resolve();
      return redacted.promise;
    });
    const save = () =>
      opened.another({ client: saver }).save(request(org, [assess('bygglov', { reason: 'Ny orsak.' })]));
    let saved: ReturnType<typeof save> | undefined;
    let committed = false;
    const redactor = waitingClient(opened.engine, async (asked) => {
      const isSweep = committed && asked.command === 'QueryCommand' && asked.pk === `text#${org}`;
      if (isSweep) saved ??= save();
      if (isSweep) await written.promise;
      committed ||= isCommit(asked);
    });
    savedIn(await opened.another({ client: redactor }).save(redaction(org, ref)));
    redacted.resolve();

    expect(await saved).toMatchObject({ kind: 'saved', commit: { seq: 4 } });
    expect(await wordsIn(opened.another(), org)).toContain('Ny orsak.');
    saver.destroy();
    redactor.destroy();
  });
});

describe('a process that dies between the redaction and the deletion', () => {
  const isDeletion = ({ command, pk }: Asked) => command === 'PutItemCommand' && pk.startsWith('text#');

  /** The redaction is committed, and then nothing more is done; gives the request. */
  async function cutShort(org: string) {
    const ref = await withSecret(org);
    await store.writeSnapshot(org);
    let committed = false;
    const client = dyingClient(opened.engine, (asked) => {
      if (isCommit(asked)) committed = true;
      return committed && isDeletion(asked) ? 'never-sent' : null;
    });
    const once = redaction(org, ref);
    await expect(opened.another({ client }).save(once)).rejects.toThrow(Lost);
    client.destroy();
    return once;
  }

  test('leaves a text that nobody is served', async () => {
    await cutShort('unserved');
    for (const process of [store, opened.another()]) {
      expect(await wordsIn(process, 'unserved')).not.toContain(SECRET);
    }
    expect(await storedTexts('unserved')).not.toContain(SECRET);
  });

  type Finish = (org: string, once: ReturnType<typeof redaction>) => Promise<unknown>;
  const ways: [who: string, org: string, finish: Finish][] = [
    ['the same request again', 'repeat', (_org, once) => opened.another().save(once)],
    ['any later save', 'later', (org) => opened.another().save(request(org, [assess('parkering')]))],
    ['whoever is asked to finish', 'asked', (org) => opened.another().finishRedactions(org)],
  ];

  test.each(ways)('is made good by %s', async (_who, org, finish) => {
    const once = await cutShort(org);
    const before = (await textItems(org))[0]?.['body']?.B;
    await finish(org, once);
    expect((await textItems(org))[0]?.['body']?.B).not.toEqual(before);
    expect((await itemsUnder(opened.client, `snapshot#${org}`)).filter(({ body }) => body)).toEqual([]);
    await expectSound(org);
  });

  test('costs later saves no second look at all texts', async () => {
    const org = 'once';
    await cutShort(org);
    await store.finishRedactions(org);
    const { client, asked } = notingClient(opened.engine);
    const later = opened.another({ client });
    await later.read(org);
    asked.length = 0;
    savedIn(await later.save(request(org, [assess('parkering')])));
    expect(asked.filter(({ command, pk }) => command === 'QueryCommand' && pk.startsWith('text#'))).toEqual(
      [],
    );
    client.destroy();
  });
});

test('a process that redacts in an item that others redact in meanwhile brings nothing back', async () => {
  const org = 'meanwhile';
  await registerExample(store, { org, services: ['bygglov'] });
  const commands = [SECRET, `${SECRET} Igen.`, HARMLESS].map((reason) => assess('bygglov', { reason }));
  savedIn(await store.save(request(org, commands)));
  const texts = (await store.read(org))?.texts ?? {};
  const [first = '', second = ''] = Object.keys(texts).filter((ref) => texts[ref] !== HARMLESS);

  let other: Promise<unknown> | undefined;
  const slow = waitingClient(opened.engine, async ({ input }) => {
    const isRewrite = String(input['ConditionExpression']).includes('revision');
    if (isRewrite) other ??= store.save(redaction(org, second));
    if (isRewrite) await other;
  });
  savedIn(await opened.another({ client: slow }).save(redaction(org, first)));

  expect(other).toBeDefined();
  const found = await findTexts({ client: opened.client, table: opened.table }, org, 2, 2);
  expect(found[0]?.texts.map(({ text }) => text)).toEqual([HARMLESS]);
  slow.destroy();
});
