import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstFill } from '../../infra/local/first-fill.ts';
import { type LocalServer, startServer } from '../../infra/local/server.ts';
import { expectAgreement } from '../core/history-agreement.ts';
import { drawn } from '../web/fixture.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'blomlada-prove-'));
let server: LocalServer;

beforeAll(async () => {
  server = await startServer({ port: 0, dataDir });
  await firstFill(dataDir, {
    store: server.store,
    storeAt: server.storeAt,
    benchmarks: server.benchmarks,
    report: () => {},
  });
}, 180_000);
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true });
});

it('the history file of every organisation tells the same as its log, at 200 pairs of days', async () => {
  const { store } = server;
  const organisations = await store.organisations();
  let compared = 0;
  for (const { id } of organisations) {
    const ledger = await store.read(id);
    if (!ledger) throw new Error(`${id} is listed but has no log`);
    compared += expectAgreement(ledger.state, 200, drawn(17));
  }
  expect(organisations.length).toBeGreaterThan(80);
  expect(compared).toBeGreaterThan(100_000);
}, 600_000);
