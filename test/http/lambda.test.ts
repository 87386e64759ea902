import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSigningKey, publicKeysOf, signToken } from '../../functions/auth/signing.ts';
import { entry, esbuildOptions } from '../../infra/bundle.ts';
import { openTestStore, registerExample, type TestStore } from '../store/fixture.ts';

/** Hands the events of its last argument to the bundle, one after the other, and prints the answers. */
const RUNNER = `
const [file, events] = process.argv.slice(1);
const { handler } = require(file);
(async () => {
  const answers = [];
  for (const event of JSON.parse(events)) answers.push(await handler(event, {}));
  process.stdout.write(JSON.stringify(answers));
})();
`;

type Answer = { statusCode: number; headers: Record<string, string>; body: string; isBase64Encoded: boolean };

let folder: string;
let opened: TestStore;
let keyServer: Server;
let token: string;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blomlada-bundle-'));
  await build({ ...esbuildOptions(), entryPoints: [entry('api')], outfile: join(folder, 'index.js') });
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
    PATH: process.env['PATH'] ?? '',
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
  await rm(folder, { recursive: true });
});

const textOf = ({ body, isBase64Encoded }: Answer): string =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString();

/** An event as the HTTP API sends it, payload format version 2. */
const event = (
  method: string,
  path: string,
  given: { body?: string; base64?: boolean; headers?: object } = {},
) => {
  const [rawPath, rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: `${method} /api/v1/{proxy+}`,
    rawPath,
    rawQueryString,
    headers: { host: 'api.example', 'x-forwarded-proto': 'https', ...given.headers },
    requestContext: {
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      domainName: 'api.example',
      stage: '$default',
    },
    isBase64Encoded: given.base64 ?? false,
    ...(given.body !== undefined && { body: given.body }),
  };
};

async function invoke(...events: object[]): Promise<Answer[]> {
  const argumentsOf = ['-e', RUNNER, join(folder, 'index.js'), JSON.stringify(events)];
  const { stdout } = await promisify(execFile)(process.execPath, argumentsOf, { env: environment });
  return JSON.parse(stdout);
}

test('the very bundle that is deployed answers the events of the HTTP API', async () => {
  const base = '/api/v1/organisations/2281';
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '"1"' };
  const status = JSON.stringify({
    status: 'green',
    effectiveOn: '2025-06-01',
    reason: 'Exempel: allt på plats.',
  });
  const base64 = Buffer.from(status).toString('base64');
  const [health, put, again, matrix, log, page, missing] = await invoke(
    event('GET', '/healthz'),
    event('PUT', `${base}/services/bygglov/status`, { headers, body: base64, base64: true }),
    event('PUT', `${base}/services/bygglov/status`, { headers, body: status }),
    event('GET', `${base}/matrix?validOn=2025-07-01`),
    event('GET', `${base}/log`),
    event('GET', '/sundsvall/'),
    event('GET', '/api/v1/nothing'),
  );

  expect(health).toMatchObject({ statusCode: 200, body: JSON.stringify({ status: 'ok', version: '0' }) });
  expect(put).toMatchObject({ statusCode: 200 });
  expect(JSON.parse(put?.body ?? '')).toMatchObject({ seq: 2, events: [{ status: 'green' }] });
  expect(again).toMatchObject({ statusCode: 412 });
  expect(JSON.parse(matrix?.body ?? '')).toMatchObject({ validOn: '2025-07-01', counts: { green: 1 } });
  expect(log && textOf(log).split('\n')).toHaveLength(3);
  expect(page).toMatchObject({ statusCode: 200, isBase64Encoded: false });
  expect(page?.body).toContain('Exempel bygglov');
  expect(missing).toMatchObject({ statusCode: 404, headers: { 'content-type': 'application/problem+json' } });
  expect((await opened.store.read('2281'))?.state.seq).toBe(2);
});

test('without its settings the bundle says which one is missing', async () => {
  environment = { ...environment, TOKEN_JWKS_URL: '' };
  await expect(invoke(event('GET', '/healthz'))).rejects.toThrow('TOKEN_JWKS_URL is missing');
});
