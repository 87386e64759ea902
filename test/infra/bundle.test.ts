import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join, relative } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { entries, esbuildOptions, ROOT } from '../../infra/bundle.ts';
import { lambdaFunction } from '../../infra/lambda-function.ts';
import { logTable } from '../../infra/log-table.ts';
import { settingsFrom } from '../../infra/settings.ts';
import { appWith } from './template.ts';

/** More than this is a package too many: it slows every cold start. */
const LARGEST: Readonly<Record<string, number>> = {
  public: 1_450_000,
  staff: 2_000_000,
  report: 760_000,
  publish: 1_500_000,
  links: 750_000,
};

/** What the SDK only uses where somebody has installed it. */
const OPTIONAL = ['@aws-sdk/signature-v4-crt'];

const paths = entries().map((path) => relative(ROOT, path));

test('there is an entry to bundle', () => {
  expect(paths).not.toEqual([]);
});

/** All of them in `npm run prove`; else one, since each is bundled by the same lines of code. */
const DEPLOYED =
  process.env['PROVE'] === '1' ? ['public', 'publish', 'report', 'staff', 'links'] : ['public'];

describe.each(paths)('%s', (path) => {
  test('becomes one file that needs nothing but Node', async () => {
    const { code, asked } = await first(path);
    expect(asked.filter((name) => !isBuiltin(name) && !OPTIONAL.includes(name))).toEqual([]);
    expect(code.length).toBeLessThan(LARGEST[basename(path, '.ts')] ?? 0);
  });

  test.runIf(DEPLOYED.includes(basename(path, '.ts')))('gives the same bytes twice', async () => {
    expect(digest((await bundled(path)).code)).toBe(digest((await first(path)).code));
  });
});

test('what is deployed is what the build makes', async () => {
  const app = appWith({ 'aws:cdk:bundling-stacks': ['**'] });
  const stack = new Stack(app, 'Blomlada', { env: { region: 'eu-north-1' } });
  const table = logTable(stack);
  const settings = settingsFrom(app.node);
  for (const entry of DEPLOYED)
    lambdaFunction(stack, entry, { entry, table, settings, rights: {}, environment: {} });
  const { directory } = app.synth();
  const assets = readdirSync(directory).filter((name) => name.startsWith('asset.'));
  const deployed = assets.map((name) => digest(readFileSync(join(directory, name, 'index.js'), 'utf8')));
  const built = await Promise.all(DEPLOYED.map(async (name) => (await first(`functions/${name}.ts`)).code));
  expect(deployed.toSorted()).toEqual(built.map(digest).toSorted());
});

/** The first bundle of each entry, made once. */
const made = new Map<string, ReturnType<typeof bundled>>();
function first(path: string): ReturnType<typeof bundled> {
  const known = made.get(path) ?? bundled(path);
  made.set(path, known);
  return known;
}

/** A bundle told by its digest, so that a difference does not print megabytes. */
const digest = (code: string): string => createHash('sha256').update(code).digest('hex');

async function bundled(path: string): Promise<{ code: string; asked: string[] }> {
  const { outputFiles } = await build({
    ...esbuildOptions(),
    entryPoints: [path],
    absWorkingDir: ROOT,
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  return { code, asked: [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1] ?? '') };
}
