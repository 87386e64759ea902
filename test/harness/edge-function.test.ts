import { expect, test } from 'vitest';
import { edgeFunction } from '../../infra/harness/edge-function.ts';
import type { Asked } from '../../infra/harness/exchange.ts';

const asked = (given: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  path: '/sundsvall/',
  query: '',
  headers: { host: 'site.example' },
  body: Buffer.alloc(0),
  ip: '192.0.2.7',
  ...given,
});

test('a function changes the address, and leaves the rest as it is', async () => {
  const run = edgeFunction(
    "function handler(event) { event.request.uri += 'index.html'; return event.request; }",
  );
  const given = { query: 'a=1&a=2&b', headers: { host: 'site.example', cookie: 'x=1; y=2' } };
  expect(await run(asked(given))).toEqual({
    method: 'GET',
    path: '/sundsvall/index.html',
    query: 'a=1&a=2&b',
    headers: given.headers,
    origin: null,
    answer: null,
  });
});

test('a function selects an origin, for that request only', async () => {
  const run = edgeFunction(`
    import cf from 'cloudfront';
    async function handler({ request }) {
      if (Object.keys(request.querystring).length > 0) cf.selectRequestOriginById('api');
      request.headers['x-viewer'] = { value: event_ip(request) };
      return request;
    }
    const event_ip = () => 'seen';
  `);
  const chosen = await run(asked({ query: 'q=1' }));
  expect([chosen.origin, chosen.headers['x-viewer']]).toEqual(['api', 'seen']);
  expect((await run(asked())).origin).toBeNull();
});

test('a function answers by itself', async () => {
  const run = edgeFunction(
    "function handler() { return { statusCode: 301, headers: { location: { value: '/' } } }; }",
  );
  expect((await run(asked())).answer).toEqual({ status: 301, headers: { location: '/' }, body: '' });
});

test('a function that is too large for CloudFront is refused', () => {
  expect(() => edgeFunction(`//${'x'.repeat(10 * 1024)}`)).toThrow('too large');
});

test('a function has nothing of this machine at hand', async () => {
  const run = edgeFunction(
    'function handler() { return { statusCode: 200, body: [typeof process, typeof require, typeof fetch].join() }; }',
  );
  expect((await run(asked())).answer?.body).toBe('undefined,undefined,undefined');
});
