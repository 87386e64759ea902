import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../functions/store/store.ts';
import { startEngine } from '../../infra/local/engine.ts';
import { firstFill } from '../../infra/local/first-fill.ts';
import { startServer } from '../../infra/local/server.ts';
import { LOCAL_TABLE } from '../../infra/local/settings.ts';
import { countingClient } from '../store/counting-client.ts';

const ORGANISATIONS = ['2281', 'exempelkommun', 'ca-128'];
const RUNS = 30;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const megabytes = () => `${Math.round(process.memoryUsage.rss() / 1e6)} MB`;

/** Fills an empty folder as the first start does, and tells how long each part took. */
async function benchFirstFill(dataDir: string) {
  const server = await startServer({ port: 0, dataDir });
  let since = performance.now();
  const report = (line: string) => {
    console.log(`  ${seconds(since).padStart(7)}  ${line}`);
    since = performance.now();
  };
  console.log('First fill, on the embedded engine');
  await firstFill(dataDir, {
    store: server.store,
    storeAt: server.storeAt,
    benchmarks: server.benchmarks,
    report,
  });
  console.log(`  memory of the whole process afterwards: ${megabytes()}`);
  return server;
}

async function millisecondsOf(act: () => Promise<unknown>): Promise<number> {
  await act();
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const since = performance.now();
    await act();
    taken.push(performance.now() - since);
  }
  return median(taken);
}

/** How long answers take against the one that does nothing, over a real connection. */
async function benchAnswers(address: string): Promise<void> {
  const time = (path: string, headers = {}) =>
    millisecondsOf(async () => (await fetch(`${address}${path}`, { headers })).arrayBuffer());
  const base = await time('/healthz');
  console.log(`\nAnswers, median of ${RUNS}, as a ratio to /healthz (${base.toFixed(2)} ms)`);
  for (const org of ORGANISATIONS) {
    const path = `/api/v1/organisations/${org}/matrix`;
    const etag = (await fetch(`${address}${path}`)).headers.get('ETag') ?? '';
    const slug = org === '2281' ? 'sundsvall' : org;
    const times = [await time(path), await time(path, { 'If-None-Match': etag }), await time(`/${slug}/`)];
    const [matrix, unchanged, page] = times.map((each) => (each / base).toFixed(1));
    console.log(`  ${org.padEnd(14)} matrix ${matrix}   unchanged (304) ${unchanged}   page ${page}`);
  }
}

/** What reading an organisation costs a process that has just started, in read units of 4 KB. */
async function benchUnits(dataDir: string): Promise<void> {
  const engine = await startEngine({ path: dataDir });
  console.log('\nRead units of a cold and a warm read (AWS charges at least 1 a query)');
  for (const org of ORGANISATIONS) {
    const { client, units } = countingClient(engine);
    const store = openStore({
      client,
      table: LOCAL_TABLE,
      now: () => new Date(),
      random: () => '0'.repeat(64),
    });
    await store.read(org);
    const cold = units.read;
    await store.read(org);
    console.log(`  ${org.padEnd(14)} ${cold} cold, ${units.read - cold} warm`);
    client.destroy();
  }
  await engine.stop();
}

const dataDir = mkdtempSync(join(tmpdir(), 'blomlada-bench-'));
const server = await benchFirstFill(dataDir);
await benchAnswers(server.address.replace('localhost', '127.0.0.1'));
await server.stop();
await benchUnits(dataDir);
rmSync(dataDir, { recursive: true });
console.log(
  '\nWhat each command costs in units is asserted in test/store/units.test.ts; bundle sizes: npm run build',
);
