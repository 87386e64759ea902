import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openClient } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { openStore } from '../../functions/store/store.ts';
import { startEngine } from '../../infra/local/engine.ts';
import { ensureOrganisation } from '../../infra/local/filling.ts';
import { orderFrom } from '../../infra/local/publish.ts';
import { LOCAL_TABLE } from '../../infra/local/settings.ts';
import { settingsFor } from '../core/story.ts';
import { run } from '../infra/running.ts';
import { readFolder } from './read-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'blomlada-publish-'));
const dataDir = join(root, 'data');
const out = join(root, 'out');
const command = (args: readonly string[], folder = dataDir) =>
  run('infra/local/publish.ts', args, { DATA_DIR: folder });

beforeAll(async () => {
  const engine = await startEngine({ path: dataDir });
  const client = openClient(engine.config);
  await createTable(client, LOCAL_TABLE);
  const store = openStore({
    client,
    table: LOCAL_TABLE,
    now: () => new Date(),
    random: () => 'a'.repeat(64),
  });
  for (const [org, slug] of [
    ['9999', 'provkommun'],
    ['9998', 'annan'],
  ] as const) {
    await ensureOrganisation({ store }, org, settingsFor(`Kommun ${org}`, { slug }));
  }
  client.destroy();
  await engine.stop();
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('npm run publish', () => {
  test('writes every organisation and the shared pages, and the second time nothing', async () => {
    const first = await command(['--out', out]);
    expect(first.output).toMatch(/1\/2 9998: \d+ written, 0 unchanged/);
    expect(first.output).toMatch(/shared pages: \d+ written/);
    expect(first.code).toBe(0);
    const folder = readFolder(out);
    expect(folder.has('/provkommun/logg.ndjson')).toBe(true);
    expect(folder.has('/annan/')).toBe(true);
    expect(folder.has('/robots.txt')).toBe(true);
    const second = await command(['--out', out]);
    expect(second.output).toMatch(/Done in [\d.]+ s: 0 files written, \d+ unchanged\./);
    expect(readFolder(out)).toEqual(folder);
  });

  test('of one organisation leaves the others out', async () => {
    const only = join(root, 'only');
    expect(await command(['--out', only, '--org', '9999'])).toMatchObject({ code: 0 });
    expect(readFolder(only).has('/provkommun/')).toBe(true);
    expect(readFolder(only).has('/annan/')).toBe(false);
    const { code, output } = await command(['--out', only, '--org', '0180']);
    expect({ code, output: output.trim() }).toEqual({ code: 2, output: 'There is no organisation “0180”.' });
  });

  test('does not go back to an earlier day, and says so in a sentence', async () => {
    const dated = join(root, 'dated');
    await command(['--out', dated, '--day', '2030-01-02']);
    const { code, output } = await command(['--out', dated, '--day', '2030-01-01']);
    expect(code).toBe(2);
    expect(output.trim()).toMatch(/^What is published of \d+ shows 2030-01-02; it does not go back/);
  });

  test('refuses a data folder that a server holds', async () => {
    const engine = await startEngine({ path: dataDir });
    const { code, output } = await command(['--out', out]);
    await engine.stop();
    expect(code).toBe(2);
    expect(output).toMatch(/^The data folder .* is in use by process \d+; stop that one/);
  });

  test('refuses a folder without data, and creates nothing there', async () => {
    const { code, output } = await command(['--out', out], join(root, 'nothing'));
    expect(code).toBe(2);
    expect(output).toContain('Run npm start once');
  });
}, 60_000);

describe('its arguments', () => {
  test('say what to publish where', () => {
    const args = ['--out', '/a', '--org', '9999', '--day', '2026-01-02', '--origin', 'https://a.example'];
    expect(orderFrom([...args, '--contact', 'mailto:it@example.org'])).toEqual({
      out: '/a',
      org: '9999',
      day: '2026-01-02',
      settings: { origin: 'https://a.example', securityContact: 'mailto:it@example.org' },
    });
    expect(orderFrom(['--help'])).toBeNull();
  });

  test.each([
    [[], 'Name the folder'],
    [['--out', 'a', '--day', '2026-02-30'], '--day must be a day'],
    [['--out', 'a', '--origin', 'https://a.example/b'], '--origin must be an address without a path'],
    [['--out', 'a', '--contact', 'it@example.org'], '--contact must begin with mailto:'],
  ])('%j are refused', (args, sentence) => {
    expect(() => orderFrom(args)).toThrow(sentence);
  });
});
