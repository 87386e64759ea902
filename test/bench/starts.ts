import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { entries, esbuildOptions } from '../../infra/bundle.ts';

/** Measures how long each bundle takes to load, as CommonJS and as an ES module, on the Node that is deployed. */

const ROUNDS = 15;

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
  SENDER_SECRET: 's'.repeat(64),
};

/** Processor time, since what else the machine does must not count; the least of all rounds comes closest to it. */
const TIMED = `const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const before = used();
import(process.argv[1]).then(() => process.stdout.write(String(used() - before)))`;

const load = (file: string): number =>
  Number(execFileSync(process.execPath, ['-e', TIMED, file], { env, encoding: 'utf8' }));

/** What an ES module must bring along for the packages in it that call require. */
const ESM_REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

async function bundle(entryPoint: string, format: Format, folder: string): Promise<string> {
  const outfile = join(folder, basename(entryPoint, '.ts'), FORMATS[format]);
  const banner: Record<string, string> = format === 'esm' ? { js: ESM_REQUIRE } : {};
  await build({
    ...esbuildOptions(),
    format,
    banner,
    entryPoints: [entryPoint],
    outfile,
    logLevel: 'silent',
  });
  return outfile;
}

const folder = mkdtempSync(join(tmpdir(), 'blomlada-starts-'));
try {
  console.log(
    `Node ${process.version}, least of ${ROUNDS} starts in turn, milliseconds of processor time to load`,
  );
  for (const entryPoint of entries()) {
    const files = {
      cjs: await bundle(entryPoint, 'cjs', folder),
      esm: await bundle(entryPoint, 'esm', folder),
    };
    const times: Record<Format, number[]> = { cjs: [], esm: [] };
    for (let round = 0; round < ROUNDS; round += 1)
      for (const format of ['cjs', 'esm'] as const) times[format].push(load(files[format]));
    const name = basename(entryPoint, '.ts').padEnd(8);
    console.log(
      `${name} CommonJS ${Math.min(...times.cjs).toFixed(0)}, ES module ${Math.min(...times.esm).toFixed(0)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
