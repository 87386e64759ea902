import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { settingsOf } from '../../functions/core/state.ts';
import { firstFill } from '../../infra/local/first-fill.ts';
import { type LocalServer, startServer } from '../../infra/local/server.ts';
import { logPaths } from '../../web/site/log-files.ts';
import { paths, sharedPaths } from '../../web/site/paths.ts';
import { render } from '../../web/site/render.tsx';

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

const linksIn = (html: string): string[] =>
  [...html.matchAll(/ (?:href|src)="(\/[^"#?]*)/g)].map((match) => match[1] ?? '');

it('every page of every organisation is there, is the same twice, and links only to pages that are', async () => {
  const { store } = server;
  const organisations = await store.organisations();
  const known = new Set(sharedPaths());
  const pages: { path: string; links: string[] }[] = [];
  for (const { id } of organisations) {
    const ledger = await store.read(id);
    if (!ledger) throw new Error(`${id} is listed but has no log`);
    for (const path of logPaths(settingsOf(ledger.state)?.slug ?? '')) known.add(path);
    for (const path of paths(ledger, store.today())) {
      const answer = render({ organisations, ledger }, path, new URLSearchParams(), store.today());
      const again = render({ organisations, ledger }, path, new URLSearchParams(), store.today());
      expect(answer.status, path).toBe(200);
      expect(again.body === answer.body, path).toBe(true);
      known.add(path);
      pages.push({ path, links: linksIn(answer.body) });
    }
  }
  expect(pages.length).toBeGreaterThan(5_000);
  const broken = pages.flatMap(({ path, links }) =>
    links.filter((link) => !known.has(link)).map((link) => `${path} → ${link}`),
  );
  expect(broken).toEqual([]);
}, 300_000);
