import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteOf } from '../../functions/http/site.ts';
import type { SitePage } from '../../functions/http/site-renderer.ts';
import { type Api, openApi } from './fixture.ts';

const HTML = 'text/html; charset=utf-8';
const pages: Record<string, SitePage> = {
  '/': { status: 200, type: HTML, body: '<p>Hej' },
  '/sundsvall': { status: 301, type: HTML, body: '', location: '/sundsvall/' },
  '/assets/a.css': {
    status: 200,
    type: 'text/css',
    body: 'a{}',
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  '/framed/': { status: 200, type: HTML, body: '<p>Hej', frameable: true },
  '/saknas/': { status: 404, type: HTML, body: '<p>Finns inte', headers: { 'X-Robots-Tag': 'noindex' } },
};

describe('the site, whatever it holds', () => {
  let api: Api;
  let fails = false;
  beforeAll(async () => {
    api = await openApi({
      site: async (path, query, today) => {
        if (fails) throw new Error('SECRET');
        return path === '/seeded'
          ? { status: 200, type: HTML, body: `${query} ${today}` }
          : (pages[path] ?? null);
      },
    });
  });
  afterAll(() => api.close());

  test('stands at every address that is not the API’s', async () => {
    const response = await api.get('/');
    expect([response.status, response.headers.get('Content-Type'), await response.text()]).toEqual([
      200,
      HTML,
      '<p>Hej',
    ]);
  });

  test('allows no script, style, picture or form from elsewhere, none inline, and no frame around it', async () => {
    const { headers } = await api.get('/');
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    for (const part of ['style-src', 'img-src', 'script-src', 'form-action'])
      expect(policy).toContain(`${part} 'self'`);
    expect(policy).toContain("base-uri 'none'; frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|http/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  test('lets only what says so stand in frames of other sites; nothing else of the policy differs', async () => {
    const policyOf = async (path: string) => (await api.get(path)).headers.get('Content-Security-Policy');
    const framed = await policyOf('/framed/');
    expect(framed).toContain('frame-ancestors *');
    expect(framed?.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(await policyOf('/'));
    for (const path of ['/', '/assets/a.css', '/saknas/', '/sundsvall', '/nowhere'])
      expect(await policyOf(path)).toContain("frame-ancestors 'none'");
  });

  test('gives a tag, and 304 to whoever has the page', async () => {
    const etag = (await api.get('/')).headers.get('ETag') ?? '';
    const again = await api.get('/', { 'If-None-Match': `W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('Content-Security-Policy')).not.toBeNull();
  });

  test('keeps what the page itself says of caching, of robots, and where it moved', async () => {
    expect((await api.get('/assets/a.css')).headers.get('Cache-Control')).toContain('immutable');
    const missing = await api.get('/saknas/', { 'If-None-Match': '*' });
    expect([missing.status, missing.headers.get('X-Robots-Tag')]).toEqual([404, 'noindex']);
    const moved = await api.get('/sundsvall');
    expect([moved.status, moved.headers.get('Location')]).toEqual([301, '/sundsvall/']);
  });

  test('is handed the query and the day in Stockholm', async () => {
    expect(await (await api.get('/seeded?validOn=2025-01-01')).text()).toBe('validOn=2025-01-01 2026-01-15');
  });

  test('an address that the site does not know at all is not found', async () => {
    expect((await api.get('/nowhere')).status).toBe(404);
  });

  test('cannot be written to', async () => {
    const response = await api.send('POST', '/', { body: {} });
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('a fault of ours is told with an id and nothing else; the id leads to the fault in our log', async () => {
    fails = true;
    const response = await api.get('/');
    fails = false;
    const text = await response.text();
    expect([response.status, text.includes('SECRET')]).toEqual([500, false]);
    const [fault] = api.faults;
    expect(text).toContain(fault?.requestId);
    expect(fault).toMatchObject({ method: 'GET', path: '/', error: new Error('SECRET') });
  });
});

describe('a fault behind the API', () => {
  test('is a problem document with an id, and nothing of the fault', async () => {
    const api = await openApi();
    await api.engine.stop();
    api.client.destroy();
    const response = await api.send('GET', '/api/v1/organisations');
    const body = await response.text();
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      500,
      'application/problem+json',
    ]);
    const { instance, type } = JSON.parse(body);
    expect(type).toBe('urn:blomlada:problem:internal');
    expect(instance).toBe(`urn:uuid:${api.faults[0]?.requestId}`);
    expect(Object.keys(JSON.parse(body))).toEqual(['type', 'status', 'title', 'detail', 'instance']);
  });
});

describe('the real site', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ site: (path, query, day) => siteOf(api.store, api.benchmarks)(path, query, day) });
  });
  afterAll(() => api.close());

  test('shows the organisation’s page', async () => {
    const response = await api.get('/sundsvall/');
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, HTML]);
    expect(await response.text()).toContain('Exempel bygglov');
    expect((await api.get('/sundsvall')).status).toBe(301);
    expect((await api.get('/timra/')).status).toBe(404);
  });
});

describe('/healthz', () => {
  test('answers 200 only when the first fill is complete', async () => {
    let ready = false;
    const api = await openApi({ ready: () => ready });
    const starting = await api.get('/healthz');
    expect([starting.status, await starting.json()]).toEqual([503, { status: 'starting', version: '1' }]);
    ready = true;
    const complete = await api.get('/healthz');
    expect([complete.status, await complete.json()]).toEqual([200, { status: 'ok', version: '1' }]);
    expect(complete.headers.get('Cache-Control')).toBe('no-store');
    await api.close();
  });
});
