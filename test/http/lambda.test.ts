import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSigningKey, publicKeysOf, signToken } from '../../functions/auth/signing.ts';
import { openTestStore, registerExample, type TestStore } from '../store/fixture.ts';
import { type Bundle, bundleOf, event, type LambdaAnswer } from './lambda-runner.ts';

let reading: Bundle;
let writing: Bundle;
let opened: TestStore;
let keyServer: Server;
let token: string;
let environment: Record<string, string>;

beforeAll(async () => {
  [reading, writing, opened] = await Promise.all([bundleOf('public'), bundleOf('staff'), openTestStore()]);
  await registerExample(opened.store, {
    org: '2281',
    services: ['bygglov'],
    settings: { slug: 'sundsvall' },
  });
  const key = await makeSigningKey('lambda');
  keyServer = createServer((_request, response) => response.end(JSON.stringify(publicKeysOf(key))));
  await new Promise<void>((resolve) => keyServer.listen(0, '127.0.0.1', resolve));
  const issuer = 'https://issuer.example';
  const issue = { issuer, audience: 'blomlada', now: new Date(), seconds: 600 };
  token = await signToken(key, { subject: 'example', org: '2281', role: 'strategist' }, issue);
  environment = {
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL: opened.engine.endpoint,
    TABLE_NAME: opened.table,
    TOKEN_ISSUER: issuer,
    TOKEN_AUDIENCE: issue.audience,
    LOGIN_CLIENT_ID: 'blomlada',
    LOGIN_ORIGIN: 'https://blomlada.example',
    TOKEN_JWKS_URL: `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}/keys`,
  };
});
afterAll(async () => {
  await new Promise((resolve) => keyServer.close(resolve));
  await opened.close();
  await Promise.all([reading.remove(), writing.remove()]);
});

const textOf = ({ body, isBase64Encoded }: LambdaAnswer): string =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString();

const base = '/api/v1/organisations/2281';

test('the very bundle that is deployed writes, and counts what it did', async () => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '"1"' };
  const status = JSON.stringify({
    status: 'green',
    effectiveOn: '2025-06-01',
    reason: 'Exempel: allt på plats.',
  });
  const base64 = Buffer.from(status).toString('base64');
  const [put, again, read] = await writing.invoke(
    environment,
    event('PUT', `${base}/services/bygglov/status`, { headers, body: base64, base64: true }),
    event('PUT', `${base}/services/bygglov/status`, { headers, body: status }),
    event('PUT', `${base}/matrix`),
  );
  expect(put).toMatchObject({ statusCode: 200 });
  expect(JSON.parse(put?.body ?? '')).toMatchObject({ seq: 2, events: [{ status: 'green' }] });
  expect(again).toMatchObject({ statusCode: 412 });
  expect(read).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD' } });
  expect((await opened.store.read('2281'))?.state.seq).toBe(2);
  expect(writing.counted).toMatchObject([{ Saves: 1 }, { Conflicts: 1 }]);
});

test('the very bundle that is deployed reads, needs no issuer for it, and does not write', async () => {
  const { TABLE_NAME, AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = environment;
  const own = { TABLE_NAME, AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY };
  const known = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, value ?? '']));
  const [health, matrix, log, page, file, missing, nothing, preflight, put] = await reading.invoke(
    known,
    event('GET', '/healthz'),
    event('GET', `${base}/matrix?validOn=2025-07-01`),
    event('GET', `${base}/log`),
    event('GET', '/sundsvall/?dag=2025-07-01'),
    event('GET', '/sundsvall/index.html'),
    event('GET', '/ingenstans/index.html'),
    event('GET', '/api/v1/nothing'),
    event('OPTIONS', `${base}/matrix`, { headers: { origin: 'https://elsewhere.example' } }),
    event('PUT', `${base}/services/bygglov/status`),
  );
  expect(health).toMatchObject({ statusCode: 200, body: JSON.stringify({ status: 'ok', version: '0' }) });
  expect(JSON.parse(matrix?.body ?? '')).toMatchObject({ validOn: '2025-07-01', counts: { green: 1 } });
  expect(log && textOf(log).split('\n')).toHaveLength(3);
  expect(page).toMatchObject({ statusCode: 200, isBase64Encoded: false });
  expect(page?.body).toContain('Exempel bygglov');
  // What the edge asks for where a file is missing in the bucket: the page itself, or one that helps.
  expect(file).toMatchObject({ statusCode: 200, body: expect.stringContaining('Exempel bygglov') });
  expect(missing).toMatchObject({ statusCode: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(nothing).toMatchObject({ statusCode: 404, headers: { 'content-type': 'application/problem+json' } });
  expect(preflight).toMatchObject({
    statusCode: 204,
    headers: { 'access-control-allow-methods': 'GET, HEAD' },
  });
  expect(put).toMatchObject({ statusCode: 405 });
  expect(reading.said).toEqual([]);
});

test('without its settings the bundle says which one is missing', async () => {
  environment = { ...environment, TOKEN_JWKS_URL: '' };
  await expect(writing.invoke(environment, event('GET', '/healthz'))).rejects.toThrow(
    'TOKEN_JWKS_URL is missing',
  );
});
