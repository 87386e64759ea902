import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { entries, esbuildOptions, ROOT } from '../../infra/bundle.ts';
import { settingsFrom } from '../../infra/settings.ts';
import { BlomladaStack } from '../../infra/stack.ts';
import { appWith } from './template.ts';

/** More than this is a package too many: it slows every cold start. */
const LARGEST = 1_250_000;

/** What the SDK only uses where somebody has installed it. */
const OPTIONAL = ['@aws-sdk/signature-v4-crt'];

const paths = entries().map((path) => relative(ROOT, path));

test('there is an entry to bundle', () => {
  expect(paths).not.toEqual([]);
});

describe.each(paths)('%s', (path) => {
  test('becomes one file that needs nothing but Node', async () => {
    const { code, asked } = await bundled(path);
    expect(asked.filter((name) => !isBuiltin(name) && !OPTIONAL.includes(name))).toEqual([]);
    expect(code.length).toBeLessThan(LARGEST);
  });

  test('gives the same bytes twice', async () => {
    expect((await bundled(path)).code).toBe((await bundled(path)).code);
  });
});

test('what is deployed is what the build makes', async () => {
  const app = appWith({ 'aws:cdk:bundling-stacks': ['**'] });
  new BlomladaStack(app, 'Blomlada', settingsFrom(app.node));
  const { directory } = app.synth();
  const asset = readdirSync(directory).find((name) => name.startsWith('asset.')) ?? '';
  const deployed = readFileSync(join(directory, asset, 'index.js'), 'utf8');
  expect(deployed === (await bundled('functions/api.ts')).code).toBe(true);
});

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
