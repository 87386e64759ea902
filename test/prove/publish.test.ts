import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { checkTexts } from '../../functions/core/companion.ts';
import { firstFill } from '../../infra/local/first-fill.ts';
import { startServer } from '../../infra/local/server.ts';
import { run } from '../infra/running.ts';
import { deadLinks } from '../publish/links.ts';
import { readFolder } from '../publish/read-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'blomlada-prove-publish-'));
const dataDir = join(root, 'data');
const whole = join(root, 'whole');
// Named, so that midnight in the middle of the proof changes nothing.
const DAY = '2030-06-01';
const args = (out: string) => ['--out', out, '--day', DAY, '--origin', 'https://blomlada.example'];
const published = (out: string) => run('infra/local/publish.ts', args(out), { DATA_DIR: dataDir });

beforeAll(async () => {
  const server = await startServer({ port: 0, dataDir });
  await firstFill(dataDir, {
    store: server.store,
    storeAt: server.storeAt,
    benchmarks: server.benchmarks,
    report: () => {},
  });
  await server.stop();
  const { code, output } = await published(whole);
  if (code !== 0) throw new Error(output);
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('all 84 organisations: every link of every file leads to a file and a place on it', () => {
  const folder = readFolder(whole);
  expect(folder.size).toBeGreaterThan(7_000);
  expect([...folder.keys()].filter((path) => path.endsWith('/logg.ndjson'))).toHaveLength(84);
  expect(deadLinks(folder)).toEqual([]);
});

it('every published log verifies, and its texts are genuine', () => {
  const folder = readFolder(whole);
  for (const [path, log] of folder) {
    if (!path.endsWith('/logg.ndjson')) continue;
    expect(verifyLog(log), path).toMatchObject({ ok: true });
    const texts = folder.get(path.replace('logg', 'texter')) ?? '';
    expect(checkTexts(log, texts), path).toMatchObject({ ok: true });
  }
});

it('a second publication writes nothing', async () => {
  const before = readFolder(whole);
  expect((await published(whole)).output).toMatch(/: 0 files written/);
  expect(readFolder(whole)).toEqual(before);
});

it('killed again and again (-9) and started once more, it ends in the same bytes', async () => {
  const out = join(root, 'killed');
  for (const milliseconds of [1_500, 2_200, 3_000, 4_500, 2_600]) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/publish.ts', ...args(out)], {
      env: { ...process.env, DATA_DIR: dataDir },
      stdio: 'ignore',
    });
    const closed = once(child, 'close');
    await pause(milliseconds);
    child.kill('SIGKILL');
    await closed;
  }
  expect((await published(out)).code).toBe(0);
  expect(readFolder(out)).toEqual(readFolder(whole));
});
