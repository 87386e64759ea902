import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { siteOf } from '../../functions/http/site.ts';
import { originFrom, verifyAddress } from '../../infra/local/verify-address.ts';
import { type Api, openApi } from '../http/fixture.ts';
import { FIRST_NOW } from '../store/fixture.ts';

let api: Api;
let server: Server;
let origin: string;
/** What becomes of an answer on its way; tests set it to play somebody who changes the log. */
let forged: (path: string, body: string) => string;
beforeAll(async () => {
  api = await openApi();
  for (const reason of ['Exempel ett', 'Exempel två'])
    await api.command({
      type: 'assess-service',
      service: 'bygglov',
      status: 'green',
      effectiveOn: '2025-01-01',
      reason,
    });
  const site = siteOf(api.store, api.benchmarks);
  server = createServer(async ({ url = '/' }, response) => {
    const file = url.endsWith('.ndjson')
      ? await site(url, new URLSearchParams(), FIRST_NOW.slice(0, 10))
      : null;
    const answer = file ? new Response(file.body) : await api.app.request(url);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(forged(url, await answer.text()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  forged = (_, body) => body;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await api.close();
});

const withoutLastLine = (text: string): string => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
const LOG = /\/log\?/;

test('a sound log is told with its end, for all organisations and for one', async () => {
  const { seq, hash } = await api.head();
  const sound = {
    org: '2281',
    ok: true,
    says: expect.stringMatching(`^sound, ${seq} commits, 2 texts .* ends at ${hash}, as`),
  };
  expect(await verifyAddress(origin, undefined)).toEqual([sound]);
  expect(await verifyAddress(origin, '2281')).toEqual([sound]);
});

test.each<[string, (path: string, body: string) => string, RegExp]>([
  [
    'a line that was changed',
    (path, body) => (LOG.test(path) ? body.replace('green', 'red') : body),
    /BROKEN: line \d/,
  ],
  [
    'an end that was cut',
    (path, body) => (LOG.test(path) ? withoutLastLine(body) : body),
    /BROKEN: line \d .*head/,
  ],
  [
    'a text that was changed',
    (path, body) => (path.includes('/texts') ? body.replace('Exempel ett', 'Exempel sex') : body),
    /BROKEN: text line 1/,
  ],
])('%s is found', async (_, change, sentence) => {
  forged = (path, body) => (path.endsWith('/organisations') ? body : change(path, body));
  expect(await verifyAddress(origin, '2281')).toEqual([
    { org: '2281', ok: false, says: expect.stringMatching(sentence) },
  ]);
});

test('a log that was cut together with its head is found by the published file', async () => {
  const { seq } = await api.head();
  const before = (await api.store.commits('2281', 0, seq)).at(-1)?.parent;
  forged = (path, body) => {
    if (path.endsWith('/head')) return JSON.stringify({ seq: seq - 1, hash: before });
    return LOG.test(path) ? withoutLastLine(body) : body;
  };
  const [found] = await verifyAddress(origin, '2281');
  expect(found).toMatchObject({ ok: false, says: expect.stringContaining('is not part of the API') });
});

test('what does not answer as the API does is not called sound', async () => {
  forged = (path, body) => (path.endsWith('/head') ? '<html>' : body);
  const [found] = await verifyAddress(origin, '2281');
  expect(found).toMatchObject({ ok: false, says: expect.stringContaining('does not answer what') });
});

test('a published file that is behind is sound, and it is told', async () => {
  forged = (path, body) => (path.endsWith('.ndjson') ? withoutLastLine(body) : body);
  const [late] = await verifyAddress(origin, '2281');
  expect(late).toMatchObject({ ok: true, says: expect.stringContaining('1 commits behind') });
});

test('what is not there is said in a sentence', async () => {
  await expect(verifyAddress(origin, '9999')).rejects.toThrow('has no organisation 9999');
  expect(() => originFrom('blomlada.example')).toThrow('--url must be an address without a path');
  expect(() => originFrom('https://blomlada.example/api')).toThrow('without a path');
  expect(originFrom('https://blomlada.example/')).toBe('https://blomlada.example');
});
