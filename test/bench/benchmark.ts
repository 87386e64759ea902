import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import type { Command } from '../../functions/core/commands.ts';
import { evolveCommit } from '../../functions/core/evolve.ts';
import { emptyState } from '../../functions/core/state.ts';
import { openBenchmarks } from '../../functions/store/benchmarks.ts';
import { openClient } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { startEngine } from '../../infra/local/engine.ts';
import { LOCAL_TABLE } from '../../infra/local/settings.ts';
import { Story } from '../core/story.ts';
import { TASKS, type TaskName } from './benchmark-tasks.ts';
import { syntheticFile } from './synthetic.ts';

const SIZES = (process.argv[2] ?? '29,290,2900').split(',').map(Number);
const RUNS = 3;
/** From so many on once is enough: it takes long, and the ratios are steady. */
const ONCE_FROM = 1000;
const NAMES = Object.keys(TASKS) as TaskName[];
const run = promisify(execFile);

type Taken = { milliseconds: number; megabytes: number };
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function inChild(endpoint: string, name: TaskName): Promise<Taken> {
  const file = join(import.meta.dirname, 'benchmark-child.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', file, endpoint, name]);
  return JSON.parse(stdout) as Taken;
}

async function measured(endpoint: string, name: TaskName, runs: number): Promise<Taken> {
  const all: Taken[] = [];
  for (let at = 0; at < runs; at += 1) all.push(await inChild(endpoint, name));
  return {
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
  };
}

const packedBytes = (value: unknown): number =>
  brotliCompressSync(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;

/** How long it takes to fold a log with as many facts as a synthetic organisation has. */
function millisecondsToFold(): number {
  const story = new Story('9999', { example: true });
  const registered = blomlada2026.indicators.map(
    ({ id, area, name }): Command => ({
      type: 'register-service',
      id,
      name,
      area,
      indicator: id,
      effectiveOn: '2016-01-01',
    }),
  );
  story.on('2016-01-02T08:00:00.000Z', ...registered);
  for (let year = 2016; year < 2026; year += 1)
    for (const [place, { id: service }] of blomlada2026.indicators.entries()) {
      const at = new Date(Date.UTC(year, 1, 1) + place * 3_600_000).toISOString();
      const status = place % 2 === 0 ? 'green' : 'red';
      story.on(at, {
        ...{ type: 'assess-service', service, status, effectiveOn: `${year}-01-20`, reason: 'Exempel.' },
      });
    }
  const since = performance.now();
  story.commits.reduce(evolveCommit, emptyState('9999'));
  return performance.now() - since;
}

const engine = await startEngine();
const client = openClient(engine.config);
await createTable(client, LOCAL_TABLE);
const benchmarks = openBenchmarks({ client, table: LOCAL_TABLE }, null);
const table = new Map<TaskName, Taken[]>(NAMES.map((name) => [name, []]));
let stored = 0;
let bytes = 0;

console.log(
  `Comparison of synthetic municipalities: ${blomlada2026.indicators.length} indicators, 10 years; median of ${RUNS} (from ${ONCE_FROM} on once), a process each`,
);
for (const size of SIZES) {
  for (; stored < size; stored += 1) {
    const file = syntheticFile(stored);
    const added = await benchmarks.add(file);
    if (added !== 'added') throw new Error(`${file.organisation}: ${added}`);
    bytes += packedBytes(file);
  }
  const first = syntheticFile(0);
  const facts = first.services.reduce(
    (sum, { assessments }) => sum + assessments.reduce((all, each) => all + 1 + each.confirmations.length, 0),
    0,
  );
  console.log(
    `${size} organisations: ${(bytes / 1e6).toFixed(1)} MB packed, ${(bytes / size / 1e3).toFixed(1)} kB each, some ${facts} facts each`,
  );
  for (const name of NAMES)
    table.get(name)?.push(await measured(engine.endpoint, name, size < ONCE_FROM ? RUNS : 1));
}
client.destroy();
await engine.stop();

const base = table.get('unpack and parse all') ?? [];
for (const [name, taken] of table) {
  const cells = taken.map(({ milliseconds, megabytes }, place) => {
    const ratio = milliseconds / (base[place]?.milliseconds ?? 1);
    return `${milliseconds.toFixed(0)} ms (×${ratio.toFixed(2)}), ${megabytes.toFixed(0)} MB`;
  });
  const growth = taken
    .slice(1)
    .map((each, place) => (each.milliseconds / (taken[place]?.milliseconds ?? 1)).toFixed(1));
  console.log(`  ${name.padEnd(36)} ${cells.join('  |  ')}   grows ×${growth.join(', ×')}`);
}
const fold = millisecondsToFold();
console.log(
  `  folding one log of 700 assessments instead: ${fold.toFixed(0)} ms, 29 of them ${(29 * fold).toFixed(0)} ms, and reading them comes on top`,
);
console.log(
  '  (× beside a time: as a ratio to reading, unpacking and parsing the same rows without comparing)',
);
