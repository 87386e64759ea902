import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../store/fixture.ts';
import { type Api, openApi } from './fixture.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
  await api.command({ type: 'publish-edition', id: '2025', label: 'Bokslut 2025', validOn: '2025-12-31' });
});
afterAll(() => api.close());

const READS = [
  '/api/v1/organisations',
  '/api/v1/openapi.json',
  '',
  'matrix',
  'matrix?validOn=2025-01-01&knownOn=2026-01-15',
  'services/bygglov',
  'services/bygglov/history',
  'changes?from=2025-01-01',
  'targets',
  'register-check',
  'editions',
  'editions/2025',
  'exports',
  'exports/services.csv',
  'exports/services.xlsx',
  'log',
  'log?after=1&limit=1',
  'log/texts',
  'log/head',
];

describe.each(READS)('%s', (path) => {
  test('gives a tag, and answers 304 to whoever has it: strong, weak, in a list, or any', async () => {
    const first = await api.get(path);
    const etag = first.headers.get('ETag') ?? '';
    expect(first.status).toBe(200);
    expect(etag).toMatch(/^"[\w.]+"$/);
    for (const held of [etag, `W/${etag}`, `"other", W/${etag}`, '*']) {
      const again = await api.get(path, { 'If-None-Match': held });
      expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag]);
    }
    expect((await api.get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  test('may be kept for a moment by caches, and be read by scripts of other sites', async () => {
    const { headers } = await api.get(path);
    expect(headers.get('Cache-Control')).toBe('public, max-age=0, s-maxage=5, stale-while-revalidate=60');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test('answers HEAD with the same headers and no body', async () => {
    const [get, head] = [await api.get(path), await api.send('HEAD', path)];
    expect(await head.text()).toBe('');
    expect([head.status, head.headers.get('ETag'), head.headers.get('Content-Type')]).toEqual([
      200,
      get.headers.get('ETag'),
      get.headers.get('Content-Type'),
    ]);
  });
});

const tagOf = async (path: string) => (await api.get(path)).headers.get('ETag');

test('a change gives every read of the organisation a new tag, and so does a new day', async () => {
  const before = await tagOf('matrix');
  await api.command(assess('bygglov'));
  const changed = await tagOf('matrix');
  expect(changed).not.toBe(before);
  api.setNow('2026-01-16T09:00:00.000Z');
  expect(await tagOf('matrix')).not.toBe(changed);
});

test('two addresses never share a tag', async () => {
  const tags = await Promise.all(READS.map(tagOf));
  expect(new Set(tags).size).toBe(READS.length);
});

test('the tag of a service starts with its version, as known in the view', async () => {
  const { seq } = await api.command(assess('parkering'));
  expect(await tagOf('services/parkering')).toMatch(new RegExp(`^"${seq}\\.`));
  expect(await tagOf('services/parkering?knownOn=2026-01-15')).toMatch(/^"1\./);
});

test('a write allows no foreign script to read its answer, and is never kept', async () => {
  const response = await api.send('POST', 'commands', { body: { commands: [assess('bygglov')] } });
  expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  expect(response.headers.get('Cache-Control')).toBe('no-store');
});
