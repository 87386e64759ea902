import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { lineOf } from '../../functions/core/commit.ts';
import type { SaveRequest } from '../../functions/core/ledger-store.ts';
import { openClient } from '../../functions/store/client.ts';
import type { Store } from '../../functions/store/store.ts';
import { dyingClient, type Fate, Lost, retryingClient } from './faults.ts';
import { assess, openTestStore, registerExample, request, savedIn, type TestStore } from './fixture.ts';
import { itemsUnder } from './fixture-table.ts';

const BURST = process.env['PROVE'] === '1' ? 200 : 80;
const WRITERS = 4;
const SAVES = process.env['PROVE'] === '1' ? 25 : 12;

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

/** Every so many requests one never leaves, and one is done without its answer coming back. */
function fates(writer: number): () => Fate {
  let count = writer;
  return () => {
    count += 1;
    if (count % 13 === 0) return 'never-sent';
    return count % 17 === 0 ? 'answer-lost' : null;
  };
}

type Acknowledged = { writer: number; seq: number; seen: number; reason: string };
type Tally = { acknowledged: Acknowledged[]; deaths: number };

/** Sends a request again, each time to the next process, until it is acknowledged. */
async function insist(processes: readonly Store[], once: SaveRequest, tally: Tally): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    const store = processes[attempt % processes.length];
    try {
      if (store) return savedIn(await store.save(once)).seq;
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      tally.deaths += 1;
    }
  }
}

test('many writers, dying between request and answer: every acknowledged change is there exactly once', async () => {
  const org = 'crowded';
  await registerExample(opened.store, { org, services: ['delad'] });
  const clients = Array.from({ length: WRITERS }, (_, writer) => dyingClient(opened.engine, fates(writer)));
  const processes = clients.map((client) => opened.another({ client }));
  const reader = opened.another();
  const tally: Tally = { acknowledged: [], deaths: 0 };

  async function write(writer: number): Promise<void> {
    const own = processes.map((_, index) => processes[(writer + index) % WRITERS]).filter((each) => !!each);
    for (let count = 0; count < SAVES; count += 1) {
      const seen = (await reader.read(org))?.state.seq ?? 0;
      const reason = `Exempel ${writer}-${count}`;
      const seq = await insist(own, request(org, [assess('delad', { reason })]), tally);
      tally.acknowledged.push({ writer, seq, seen, reason });
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));

  expect(tally.deaths).toBeGreaterThan(20);
  const commits = await opened.store.commits(org, 0, 1000);
  const ledger = await opened.another().read(org);
  const head = { seq: 1 + WRITERS * SAVES, hash: ledger?.state.hash };
  expect(verifyLog(commits.map(lineOf).join(''), { org, head: head.hash ?? '' })).toMatchObject({
    ok: true,
    head,
  });

  const reasons = new Map(
    commits.flatMap(({ seq, events }) =>
      events.flatMap((event) =>
        event.type === 'service-assessed' ? [[seq, ledger?.texts[event.reason]] as const] : [],
      ),
    ),
  );
  expect(tally.acknowledged.map(({ seq, reason }) => reasons.get(seq) === reason)).not.toContain(false);
  expect(new Set(reasons.values()).size).toBe(WRITERS * SAVES);
  expect(tally.acknowledged.filter(({ seq, seen }) => seq <= seen)).toEqual([]);
  for (let writer = 0; writer < WRITERS; writer += 1) {
    const seqs = tally.acknowledged.filter((each) => each.writer === writer).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  }
  for (const client of clients) client.destroy();
});

test(`${BURST} saves at once, on a connection that loses answers, are as many commits`, async () => {
  const org = 'burst';
  await registerExample(opened.store, { org, services: ['delad'] });
  let count = 0;
  const lossy = retryingClient(opened.engine, () => {
    count += 1;
    return count % 50 === 0;
  });
  const sound = openClient(opened.engine.config);
  const processes = [lossy, sound].map((client) => opened.another({ client }));
  const saves = Array.from({ length: BURST }, (_, index) =>
    processes[index % 2]?.save(request(org, [assess('delad', { reason: `Exempel ${index}` })])),
  );
  const seqs = (await Promise.all(saves)).map((outcome) => outcome && savedIn(outcome).seq);

  expect(new Set(seqs).size).toBe(BURST);
  expect((await opened.another().read(org))?.state.seq).toBe(BURST + 1);
  expect(await itemsUnder(opened.client, `text#${org}`)).toHaveLength(BURST);
  lossy.destroy();
  sound.destroy();
});
