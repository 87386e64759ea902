import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canadaFiles } from '../../infra/local/example-data.ts';
import { type LocalServer, startServer } from '../../infra/local/server.ts';
import { run } from '../infra/running.ts';

const folder = mkdtempSync(join(tmpdir(), 'blomlada-prove-'));
const dataDir = join(folder, 'data');
let server: LocalServer;

beforeAll(async () => {
  server = await startServer({ port: 0, dataDir });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const paths = canadaFiles().map(({ name, bytes }) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
});
const imported = () => {
  const url = server.address.replace('localhost', '127.0.0.1');
  const args = ['--format', 'canada-service-inventory', '--url', url, ...paths];
  return run('infra/local/import.ts', args, { DATA_DIR: dataDir });
};
const heads = async () =>
  Promise.all(
    (await server.store.organisations()).map(async ({ id }) => (await server.store.read(id))?.state.hash),
  );

it('Canada’s two files, imported into an empty deployment by the command line, make 82 organisations, once', async () => {
  expect(await imported()).toMatchObject({
    code: 0,
    output: expect.stringContaining('added 10630, changed 0'),
  });
  const before = await heads();
  expect(before).toHaveLength(82);
  expect(await imported()).toMatchObject({
    code: 0,
    output: expect.stringContaining('added 0, changed 0, unchanged 10630'),
  });
  expect(await heads()).toEqual(before);
}, 180_000);
