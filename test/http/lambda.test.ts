import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSigningKey, publicKeysOf, signToken } from '../../functions/auth/signing.ts';
import { openTestStore, registerExample, type TestStore } from '../store/fixture.ts';
import { type Bundle, bundleOf, event, type LambdaAnswer } from './lambda-runner.ts';

let bundle: Bundle;
let opened: TestStore;
let keyServer: Server;
let token: string;
let environment: Record<string, string>;

beforeAll(async () => {
  bundle = await bundleOf('api');
  opened = await openTestStore();
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
    TOKEN_JWKS_URL: `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}/keys`,
  };
});
afterAll(async () => {
  await new Promise((resolve) => keyServer.close(resolve));
  await opened.close();
  await bundle.remove();
});

const textOf = ({ body, isBase64Encoded }: LambdaAnswer): string =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString();

test('the very bundle that is deployed answers the events of the HTTP API', async () => {
  const base = '/api/v1/organisations/2281';
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '"1"' };
  const status = JSON.stringify({
    status: 'green',
    effectiveOn: '2025-06-01',
    reason: 'Exempel: allt på plats.',
  });
  const base64 = Buffer.from(status).toString('base64');
  const [health, put, again, matrix, workbook, csv, log, page, missing] = await bundle.invoke(
    environment,
    event('GET', '/healthz'),
    event('PUT', `${base}/services/bygglov/status`, { headers, body: base64, base64: true }),
    event('PUT', `${base}/services/bygglov/status`, { headers, body: status }),
    event('GET', `${base}/matrix?validOn=2025-07-01`),
    event('GET', `${base}/exports/services.xlsx`),
    event('GET', `${base}/exports/services.csv`),
    event('GET', `${base}/log`),
    event('GET', '/sundsvall/'),
    event('GET', '/api/v1/nothing'),
  );

  expect(health).toMatchObject({ statusCode: 200, body: JSON.stringify({ status: 'ok', version: '0' }) });
  expect(put).toMatchObject({ statusCode: 200 });
  expect(JSON.parse(put?.body ?? '')).toMatchObject({ seq: 2, events: [{ status: 'green' }] });
  expect(again).toMatchObject({ statusCode: 412 });
  expect(JSON.parse(matrix?.body ?? '')).toMatchObject({ validOn: '2025-07-01', counts: { green: 1 } });
  // Bytes that are no text must come in base64, or the HTTP API would spoil them.
  expect(workbook).toMatchObject({ statusCode: 200, isBase64Encoded: true });
  const bytes = Buffer.from(workbook?.body ?? '', 'base64');
  expect(workbook?.headers['repr-digest']).toBe(
    `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
  );
  expect(csv && textOf(csv)).toContain('bygglov');
  expect(log && textOf(log).split('\n')).toHaveLength(3);
  expect(page).toMatchObject({ statusCode: 200, isBase64Encoded: false });
  expect(page?.body).toContain('Exempel bygglov');
  expect(missing).toMatchObject({ statusCode: 404, headers: { 'content-type': 'application/problem+json' } });
  expect((await opened.store.read('2281'))?.state.seq).toBe(2);
});

test('without its settings the bundle says which one is missing', async () => {
  environment = { ...environment, TOKEN_JWKS_URL: '' };
  await expect(bundle.invoke(environment, event('GET', '/healthz'))).rejects.toThrow(
    'TOKEN_JWKS_URL is missing',
  );
});
