import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { entries, esbuildOptions } from '../../infra/bundle.ts';
import { recorded } from '../../infra/operations/cost.ts';
import { aloneIn, typical } from './start-baselines.ts';

/**
 * Measures how long each bundle takes to load, as CommonJS and as an ES module, on the Node that is deployed;
 * beside hono with one client of the SDK alone, and beside a typical function with Express, in the same run.
 */

const ROUNDS = Number(process.argv[2] ?? 15);

const FORMATS = { cjs: 'index.cjs', esm: 'index.mjs' } as const;
type Format = keyof typeof FORMATS;

/** What the entries ask for before they can be loaded; nothing of it is called. */
const env = {
  PATH: process.env['PATH'] ?? '',
  AWS_REGION: 'local',
  TOKEN_ISSUER: 'https://issuer.example/',
  TOKEN_AUDIENCE: 'blomlada',
  TOKEN_JWKS_URL: 'https://issuer.example/keys',
  LOGIN_CLIENT_ID: 'blomlada',
  LOGIN_ORIGIN: 'https://blomlada.example',
  LINK_CHECK_CONTACT: 'mailto:drift@blomlada.example',
  SENDER_SECRET: 's'.repeat(64),
};

/** Processor time, since what else the machine does must not count; and which files CommonJS loaded. */
const TIMED = `const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const before = used();
import(process.argv[1]).then(() => {
  const milliseconds = used() - before;
  process.stdout.write(JSON.stringify({ milliseconds, files: Object.keys(require.cache) }));
})`;

type Load = { milliseconds: number; files: string[] };
const load = (file: string): Load =>
  JSON.parse(execFileSync(process.execPath, ['-e', TIMED, file], { env, encoding: 'utf8' })) as Load;

/** What an ES module must bring along for the packages in it that call require. */
const ESM_REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

async function bundle(entryPoint: string, format: Format, folder: string): Promise<string> {
  const outfile = join(folder, basename(entryPoint, '.ts'), FORMATS[format]);
  const banner: Record<string, string> = format === 'esm' ? { js: ESM_REQUIRE } : {};
  const options = { ...esbuildOptions(), format, banner, entryPoints: [entryPoint], outfile };
  await build({ ...options, logLevel: 'silent' });
  return outfile;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The subjects, each with the file that starts it; the two they are held against come first. */
async function subjectsIn(folder: string): Promise<Map<string, string>> {
  const subjects = new Map([
    ['hono + one SDK client', await aloneIn(folder)],
    ['Express, not bundled', typical()],
  ]);
  for (const entryPoint of entries()) {
    const name = basename(entryPoint, '.ts');
    subjects.set(name, await bundle(entryPoint, 'cjs', folder));
    subjects.set(`${name} as ES module`, await bundle(entryPoint, 'esm', folder));
  }
  return subjects;
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** What must be fetched and read before the first request: the bundle, or every file that was loaded. */
function weight(file: string): string[] {
  const { files } = load(file);
  const read = (files.includes(file) ? files : [file, ...files]).map((each) => readFileSync(each));
  const all = Buffer.concat(read);
  const sizes = [all.length, gzipSync(all, { level: 9 }).length, brotliCompressSync(all).length];
  return [String(read.length), ...sizes.map(kilobytes)];
}

async function benchStarts(folder: string): Promise<void> {
  const subjects = await subjectsIn(folder);
  const times = new Map([...subjects.keys()].map((name) => [name, [] as number[]]));
  // In turn, so that whatever the machine does meanwhile meets all of them.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, file] of subjects) times.get(name)?.push(load(file).milliseconds);
  const [alone = 1, express = 1] = [...times.values()].map(median);
  console.log(
    `Node ${process.version}: processor time to load in ms, median (least) of ${ROUNDS} starts in turn\n`,
  );
  console.log(
    '| | median | least | × hono + SDK | × Express | files | bytes | gzip | brotli |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const [name, file] of subjects) {
    const taken = times.get(name) ?? [];
    const ratios = [alone, express].map((base) => (median(taken) / base).toFixed(2));
    const cells = [median(taken).toFixed(0), Math.min(...taken).toFixed(0), ...ratios, ...weight(file)];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

async function tellUnits(): Promise<void> {
  const { acts, measuredOn } = await recorded();
  console.log(
    `\nUnits of the table, as measured on ${measuredOn} (npm run cost -- --measure); a page that is a file takes none`,
  );
  for (const name of ['queryPage', 'save', 'publishRun', 'snapshot', 'comparison'] as const) {
    const { readUnits, writeUnits, s3Writes, s3Reads } = acts[name];
    console.log(
      `  ${name.padEnd(11)} ${readUnits} read, ${writeUnits} write; ${s3Writes} PUT and LIST, ${s3Reads} GET and HEAD`,
    );
  }
}

const folder = mkdtempSync(join(tmpdir(), 'blomlada-starts-'));
try {
  await benchStarts(folder);
  await tellUnits();
} finally {
  rmSync(folder, { recursive: true });
}
