import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { planOpenEPlatform } from '../../functions/exchange/open-eplatform/plan.ts';
import { publish } from '../../functions/publish/publish.ts';
import { SITE } from '../../functions/publish/sink.ts';
import { sundsvallList } from '../../infra/local/example-data.ts';
import { Story } from '../core/story.ts';
import { importFiles } from '../exchange/in-memory-ledger.ts';
import { benchmarksOf, DAY, sourceOf } from './fixture.ts';
import { MemorySink } from './memory-sink.ts';

const sink = new MemorySink();

beforeAll(async () => {
  // Sundsvall's real 161 e-services, through the importer.
  const story = new Story('2281', { slug: 'sundsvall', name: 'Sundsvalls kommun' });
  importFiles(story, planOpenEPlatform, [sundsvallList()], '2025-12-31', DAY);
  const publishing = {
    source: sourceOf(story),
    benchmarks: benchmarksOf(story),
    sink: sink.hand(),
    day: () => DAY,
  };
  for (const target of ['2281', SITE]) await publish(target, publishing);
});

const bodyOf = (path: string): string => {
  const file = sink.files.get(path);
  if (!file) throw new Error(`${path} was not published`);
  return file.body;
};
const wire = (text: string): number => brotliCompressSync(text).length;
const found = (html: string, pattern: RegExp): string[] => [
  ...new Set(Array.from(html.matchAll(pattern), ([, path = '']) => path)),
];

const scriptsOf = (html: string) => found(html, /<script[^>]* src="([^"]+)"/g);
/** What a browser fetches to show a page: itself, its style sheets and its pictures. */
const shownBy = (path: string): string[] => {
  const html = bodyOf(path);
  return [
    path,
    ...found(html, /<link rel="(?:stylesheet|icon)" href="([^"]+)"/g),
    ...found(html, /<img src="([^"]+)"/g),
  ];
};
const sumOf = (files: readonly string[]): number =>
  [...new Set(files)].reduce((sum, path) => sum + wire(bodyOf(path)), 0);

describe.each(['/sundsvall/', '/en/sundsvall/', '/sundsvall/ar/2025/'])('%s with 161 services', (path) => {
  test('weighs at most 24 KB on the wire, style sheet and pictures included', () => {
    expect(bodyOf(path).match(/<th scope="row">/g)).toHaveLength(161);
    expect(shownBy(path).length).toBeGreaterThan(2);
    expect(sumOf(shownBy(path))).toBeLessThanOrEqual(24_000);
  });

  test('has at most 7,000 elements', () => {
    expect(bodyOf(path).match(/<[a-z]/g)?.length).toBeLessThanOrEqual(7_000);
  });
});

test('no page needs more than 8 KB of script on the wire, and none waits for it', () => {
  const pages = [...sink.files.values()].filter(({ path }) => path.endsWith('/'));
  expect(pages.length).toBeGreaterThan(300);
  const scripts = new Set(pages.flatMap(({ body }) => scriptsOf(body)));
  expect(sumOf([...scripts])).toBeLessThanOrEqual(8_000);
  const blocking = pages.flatMap(({ body }) =>
    Array.from(body.matchAll(/<script\b[^>]*>/g), ([tag]) => tag).filter(
      (tag) => !/ (?:defer|async|type="(?:module|application\/ld\+json)")/.test(tag),
    ),
  );
  expect(blocking).toEqual([]);
});

test('no published page is heavier than 24 KB on the wire by itself, or has more than 7,000 elements', () => {
  const pages = [...sink.files.values()].filter(({ path }) => path.endsWith('/'));
  const heavy = pages
    .filter(({ body }) => body.length > 60_000)
    .map(({ path, body }) => ({ path, wire: wire(body), elements: body.match(/<[a-z]/g)?.length ?? 0 }))
    .filter(({ wire: weight, elements }) => weight > 24_000 || elements > 7_000);
  expect(heavy).toEqual([]);
});
