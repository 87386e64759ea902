import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { publish } from '../../functions/publish/publish.ts';
import { SITE, type SiteFile } from '../../functions/publish/sink.ts';
import { fileOf, openFolder } from '../../infra/local/publish-folder.ts';
import { paths, sharedPaths } from '../../web/site/paths.ts';
import { PROVING } from '../proving.ts';
import { entryIn, TODAY } from '../web/fixture.ts';
import { LEDGERS } from '../web/reading.ts';
import { benchmarksOf, smallStory, sourceOf } from './fixture.ts';
import { deadLinks } from './links.ts';
import { readFolder } from './read-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'blomlada-publish-'));
let count = 0;
let out = '';
beforeEach(() => {
  count += 1;
  out = join(root, String(count));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = (path: string, body: string): SiteFile => ({ path, body, type: 'text/html', headers: {} });
const manifest = (day: string) => ({ v: 1 as const, target: '9999', seq: 1, hash: null, day, files: {} });

describe('a folder as a sink', () => {
  test('keeps a page as the index of its folder, and a file under its name', async () => {
    const sink = await openFolder(out);
    await sink.put(file('/a/b/', 'å'));
    await sink.put(file('/.well-known/security.txt', 'x'));
    await sink.put(file('/', 'start'));
    expect([...readFolder(out)].sort()).toEqual([
      ['/', 'start'],
      ['/.well-known/security.txt', 'x'],
      ['/a/b/', 'å'],
    ]);
    expect(readFileSync(join(out, 'a/b/index.html'), 'utf8')).toBe('å');
  });

  test('tells what stands there by its bytes', async () => {
    const sink = await openFolder(out);
    await sink.put(file('/a/', 'one'));
    expect(await sink.compare([file('/a/', 'one'), file('/a/', 'two'), file('/b/', 'one')])).toEqual([
      'same',
      'other',
      'none',
    ]);
  });

  test.each(['/../a', '/a/../../b', 'a', '/a//b', '/./a', '/a\\b', '/a\0b'])('refuses %j', (path) => {
    expect(() => fileOf(path)).toThrow('cannot be a file');
  });

  test('keeps one manifest a target, and of two that follow the same one, the first', async () => {
    const [one, two] = [await openFolder(out), await openFolder(out)];
    expect(await one.manifest('9999')).toBeNull();
    const won = await Promise.all([
      one.keepManifest(manifest('2026-01-01'), null),
      two.keepManifest(manifest('2026-01-02'), null),
    ]);
    expect(won.toSorted()).toEqual([false, true]);
    const kept = await two.manifest('9999');
    expect(kept?.manifest.day).toBe(won[0] ? '2026-01-01' : '2026-01-02');
    expect(await one.keepManifest(manifest('2026-01-03'), kept?.tag ?? null)).toBe(true);
    expect(await two.keepManifest(manifest('2026-01-04'), kept?.tag ?? null)).toBe(false);
    expect(await two.keepManifest(manifest('2026-01-04'), null)).toBe(false);
    expect((await two.manifest('9999'))?.manifest.day).toBe('2026-01-03');
    expect(readdirSync(join(out, '.manifests/9999'))).toHaveLength(1);
  });

  test('clears away what a killed run was writing, and leaves what a living one is', async () => {
    mkdirSync(join(out, '.drafts'), { recursive: true });
    writeFileSync(join(out, '.drafts/4194999-1'), 'half');
    writeFileSync(join(out, `.drafts/${process.pid}-99`), 'half');
    await openFolder(out);
    expect(readdirSync(join(out, '.drafts'))).toEqual([`${process.pid}-99`]);
  });

  test('says where a manifest is broken', async () => {
    mkdirSync(join(out, '.manifests/9999'), { recursive: true });
    writeFileSync(join(out, '.manifests/9999/1.json'), '{"v":2}');
    const sink = await openFolder(out);
    await expect(sink.manifest('9999')).rejects.toThrow('1.json is not a manifest');
  });
});

describe('a published folder', () => {
  const source = {
    read: async (org: string) => LEDGERS.find(({ state }) => state.org === org) ?? null,
    organisations: async () => LEDGERS.map(entryIn),
    commits: async () => [],
    texts: async () => [],
  };

  // In `npm test` the same links are followed before they are files: test/web/site.test.ts.
  test.runIf(PROVING)(
    'holds every path of every organisation, and every link leads to a file and a place on it',
    async () => {
      const publishing = {
        source,
        benchmarks: benchmarksOf(...LEDGERS.map((ledger) => ({ ledger }))),
        sink: await openFolder(out),
        day: () => TODAY,
      };
      for (const target of [...LEDGERS.map(({ state }) => state.org), SITE])
        await publish(target, publishing);
      const folder = readFolder(out);
      const expected = [...LEDGERS.flatMap((ledger) => paths(ledger, TODAY)), ...sharedPaths()];
      expect(expected.filter((path) => !folder.has(path))).toEqual([]);
      expect(deadLinks(folder)).toEqual([]);
    },
    60_000,
  );

  test('with editions, an old slug and a sitemap has no dead link either', async () => {
    const story = smallStory().by({ role: 'operator' }, '2026-11-20T09:00:00.000Z', {
      type: 'change-settings',
      changes: { slug: 'ny-kommun' },
    });
    const settings = { origin: 'https://blomlada.example' };
    const sink = await openFolder(out);
    const others = smallStory('0114', 'upplands-vasby');
    const publishing = {
      source: sourceOf(story, others),
      benchmarks: benchmarksOf(story, others),
      sink,
      day: () => TODAY,
      settings,
    };
    for (const target of ['9999', '0114', SITE]) await publish(target, publishing);
    const folder = readFolder(out);
    expect(folder.has('/provkommun/utgava/bokslut-2024/')).toBe(true);
    expect(deadLinks(folder)).toEqual([]);
    const maps = Array.from((folder.get('/sitemap.xml') ?? '').matchAll(/<loc>([^<]+)/g), ([, each]) => each);
    expect(maps).toEqual([
      'https://blomlada.example/ny-kommun/sitemap.xml',
      'https://blomlada.example/upplands-vasby/sitemap.xml',
    ]);
    const listed = Array.from((folder.get('/ny-kommun/sitemap.xml') ?? '').matchAll(/<loc>([^<]+)/g));
    expect(listed.length).toBeGreaterThan(10);
    for (const [, address = ''] of listed) expect(folder.has(new URL(address).pathname)).toBe(true);
  });
});

test('a dead link would be found', () => {
  const page =
    '<a href="/b/">b</a><a href="#x">x</a><a href="?q=1#y">y</a><p id="y"></p><a href="/c/#z">z</a>';
  expect(
    deadLinks(
      new Map([
        ['/a/', page],
        ['/c/', ''],
      ]),
    ),
  ).toEqual(['/a/ → /b/', '/a/ → #x', '/a/ → /c/#z']);
});
