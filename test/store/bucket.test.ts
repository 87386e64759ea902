import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publish } from '../../functions/publish/publish.ts';
import { Manifest, type SiteFile } from '../../functions/publish/sink.ts';
import { openBucket } from '../../functions/store/bucket.ts';
import { foldersOf, keyOf, PAGE_CACHE } from '../../functions/store/bucket-keys.ts';
import { assess } from '../core/story.ts';
import { DAY, NOBODY, smallStory, sourceOf } from '../publish/fixture.ts';
import { type LocalBucket, openLocalBucket } from './local-bucket.ts';

let bucket: LocalBucket;
beforeAll(async () => {
  bucket = await openLocalBucket();
});
beforeEach(() => {
  bucket.objects.clear();
  bucket.asked.splice(0);
});
afterAll(() => bucket.close());

const sinkOf = (rewrite = false) =>
  openBucket({ client: bucket.client, bucket: 'site', readManifest: Manifest.parse, rewrite });

const file = (path: string, body: string, headers: Record<string, string> = {}): SiteFile => ({
  path,
  type: 'text/html; charset=utf-8',
  body,
  headers,
});

describe('a file', () => {
  test('lies where the edge asks for it, with its type, and is kept for a while', async () => {
    await sinkOf().put(file('/sundsvall/', '<p>Åäö</p>'));
    expect(bucket.objects.get('sundsvall/index.html')).toMatchObject({
      bytes: Buffer.from('<p>Åäö</p>'),
      type: 'text/html; charset=utf-8',
      cache: PAGE_CACHE,
    });
  });

  test('that never changes under its name is kept for ever', async () => {
    const cache = 'public, max-age=31536000, immutable';
    await sinkOf().put(file('/assets/0a1b.css', 'p{}', { 'Cache-Control': cache }));
    expect(bucket.objects.get('assets/0a1b.css')?.cache).toBe(cache);
  });

  test.each(['/../secret', '/a/../b', '//a', '/_manifests/2281.json', '/a b', 'a'])(
    'cannot lie at %s',
    (path) => {
      expect(() => keyOf(path)).toThrow('cannot be a file');
    },
  );

  test('is put although the bucket is busy at first', async () => {
    bucket.fail('PUT', 2);
    await sinkOf().put(file('/sundsvall/', 'x'));
    expect(bucket.asked).toEqual(Array(3).fill('PUT sundsvall/index.html'));
  });
});

describe('holding files against what stands there', () => {
  const files = ['/', '/en/', '/sitemap.xml', '/a/', '/a/x/', '/a/y/', '/en/a/', '/b/'].map((path) =>
    file(path, path),
  );

  test('tells same, other and missing, whoever put them', async () => {
    const sink = sinkOf();
    for (const each of files.slice(0, 6)) await sink.put(each);
    await sink.put(file('/a/x/', 'somebody else’s'));
    expect(await sink.compare(files)).toEqual([
      'same',
      'same',
      'same',
      'same',
      'other',
      'same',
      'none',
      'none',
    ]);
  });

  test('fetches no body, and lists no folder that is not its own', async () => {
    const sink = sinkOf();
    for (const each of files) await sink.put(each);
    await sink.put(file('/andra/', 'another organisation'));
    bucket.asked.splice(0);
    await sink.compare(files);
    expect(bucket.asked.filter((each) => each.startsWith('GET'))).toEqual([]);
    expect([...new Set(bucket.asked)].toSorted()).toEqual([
      'HEAD en/index.html',
      'HEAD index.html',
      'HEAD sitemap.xml',
      'LIST a/',
      'LIST b/',
      'LIST en/a/',
    ]);
  });

  test('takes all for other ones where everything is to be put anew', async () => {
    await sinkOf().put(file('/a/', '/a/'));
    expect(await sinkOf(true).compare([file('/a/', '/a/'), file('/b/', '/b/')])).toEqual(['other', 'none']);
  });

  test('one folder covers what belongs together', () => {
    const keys = ['index.html', 'en/index.html', 'en/a/index.html', 'a/index.html', 'a/x/index.html'];
    expect(foldersOf(keys)).toEqual({ folders: ['en/a/', 'a/'], single: ['index.html', 'en/index.html'] });
  });
});

describe('a manifest', () => {
  const manifest = (seq: number): Manifest => ({
    v: 1,
    target: '9999',
    seq,
    hash: null,
    day: DAY,
    files: {},
  });

  test('is kept once, and then only in the place of the one that was seen', async () => {
    const sink = sinkOf();
    expect(await sink.manifest('9999')).toBeNull();
    expect(await sink.keepManifest(manifest(1), null)).toBe(true);
    expect(await sink.keepManifest(manifest(1), null)).toBe(false);
    const first = await sink.manifest('9999');
    expect(first?.manifest).toEqual(manifest(1));
    expect(await sink.keepManifest(manifest(2), first?.tag ?? null)).toBe(true);
    expect(await sink.keepManifest(manifest(3), first?.tag ?? null)).toBe(false);
  });

  test('has another tag each time, even where it says the same as one that stood there', async () => {
    const sink = sinkOf();
    await sink.keepManifest(manifest(1), null);
    const first = await sink.manifest('9999');
    await sink.keepManifest(manifest(1), first?.tag ?? null);
    const second = await sink.manifest('9999');
    expect(second?.manifest).toEqual(first?.manifest);
    expect(second?.tag).not.toBe(first?.tag);
    expect(await sink.keepManifest(manifest(2), first?.tag ?? null)).toBe(false);
  });
});

test('a whole site is published, and published again without a put', async () => {
  const story = smallStory();
  const publishing = { source: sourceOf(story), benchmarks: NOBODY, sink: sinkOf(), day: () => DAY };
  const first = await publish('9999', publishing);
  expect(first.written).toBe(bucket.objects.size - 1);
  bucket.asked.splice(0);
  expect(await publish('9999', publishing)).toMatchObject({ written: 0, unchanged: first.written });
  expect(bucket.asked.filter((each) => each.startsWith('PUT'))).toEqual([]);

  story.on('2026-11-22T09:00:00.000Z', assess('skola', '2026-11-22', 'green'));
  const changed = await publish('9999', publishing);
  expect(changed.written).toBeGreaterThan(0);
  expect(changed.written + changed.unchanged).toBe(first.written);
});
