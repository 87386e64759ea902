import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSigningKey, signToken } from '../../functions/auth/signing.ts';
import { assess } from '../store/fixture.ts';
import { type Api, kindOfProblem, openApi, tokenFor } from './fixture.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const change = { status: 'green', effectiveOn: '2026-01-10', reason: 'Exempel' };
const WRITES: [string, string, string, object][] = [
  ['PUT', 'status', 'services/bygglov/status', change],
  ['POST', 'commands', 'commands', { commands: [assess('bygglov')] }],
  ['POST', 'imports', 'imports?format=open-eplatform', {}],
  ['PUT', 'organisation', '', { name: 'Sundsvalls kommun' }],
];

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const operator = {
  sub: 'x',
  org: '*',
  role: 'operator',
  iss: 'https://issuer.example',
  aud: 'blomlada',
  exp: 4e9,
};

const UNACCEPTED: [string, () => Promise<string | null>, RegExp][] = [
  ['no token', async () => null, /^Bearer realm="blomlada"$/],
  ['an expired token', () => tokenFor({}, { now: '2020-01-01T00:00:00Z' }), /error="invalid_token".*expired/],
  ['a token for another audience', () => tokenFor({}, { audience: 'other' }), /invalid_token.*audience/],
  [
    'an unsigned token',
    async () => `${base64({ alg: 'none' })}.${base64(operator)}.`,
    /invalid_token.*accepted way/,
  ],
  [
    'a token signed with a shared secret',
    () => new SignJWT(operator).setProtectedHeader({ alg: 'HS256', kid: 'test' }).sign(new Uint8Array(32)),
    /invalid_token.*accepted way/,
  ],
  [
    'a token signed by somebody else',
    async () => {
      const issue = {
        issuer: operator.iss,
        audience: operator.aud,
        now: new Date('2026-01-15'),
        seconds: 3600,
      };
      return signToken(await makeSigningKey('test'), { subject: 'x', org: '*', role: 'operator' }, issue);
    },
    /invalid_token.*signature/,
  ],
  ['something that is no token', async () => 'hello', /invalid_token/],
];

async function answers(method: string, path: string, body: object, token: string | null) {
  const before = await api.head();
  const response = await api.send(method, path, { body, token, headers: { 'If-Match': '"1"' } });
  const kind = await kindOfProblem(response);
  expect(await api.head()).toEqual(before);
  return { kind, challenge: response.headers.get('WWW-Authenticate') };
}

describe.each(WRITES)('%s %s changes nothing and says why', (method, what, path, body) => {
  test.each(UNACCEPTED)('with %s', async (_what, token, challenged) => {
    const { kind, challenge } = await answers(method, path, body, await token());
    expect(kind).toMatch(/^401 (missing|invalid)-token$/);
    expect(challenge).toMatch(challenged);
  });

  test('with the token of another organisation', async () => {
    const { kind, challenge } = await answers(method, path, body, await tokenFor({ org: '0114' }));
    expect(kind).toBe(what === 'organisation' ? '403 missing-permission' : '403 other-organisation');
    expect(challenge).toContain('error="insufficient_scope"');
  });

  test('with the token of a reader', async () => {
    const { kind } = await answers(method, path, body, await tokenFor({ role: 'reader' }));
    expect(kind).toBe('403 missing-permission');
  });

  test('with the token of an editor of another area', async () => {
    const token = await tokenFor({ role: 'editor', areas: ['businesses'], units: ['Parkering'] });
    const { kind, challenge } = await answers(method, path, body, token);
    expect(kind).toBe('403 missing-permission');
    expect(challenge).toContain('error="insufficient_scope"');
  });
});

test.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'Token x'])(
  'the header %j is no bearer token',
  async (header) => {
    const headers = { Authorization: header };
    const response = await api.send('POST', 'commands', { token: null, headers, body: {} });
    expect(await kindOfProblem(response)).toBe('401 invalid-token');
  },
);

describe('it works', () => {
  const put = async (token: string) => {
    const etag = (await api.get('services/bygglov')).headers.get('ETag') ?? '';
    return api.send('PUT', 'services/bygglov/status', { token, body: change, headers: { 'If-Match': etag } });
  };

  test('for an editor of the area', async () => {
    const response = await put(await tokenFor({ role: 'editor', areas: ['general-public'] }));
    expect(response.status).toBe(200);
    expect(await api.read('services/bygglov')).toMatchObject({ assessment: { role: 'editor' } });
  });

  test('for an operator of every organisation', async () => {
    expect((await put(await tokenFor({ org: '*', role: 'operator' }))).status).toBe(200);
  });

  test('for an editor only on what is theirs: not on the list of services', async () => {
    const token = await tokenFor({ role: 'editor', areas: ['general-public'] });
    const commands = [{ type: 'retire-service', service: 'bygglov', effectiveOn: '2026-01-01' }];
    const response = await api.send('POST', 'commands', { token, body: { commands } });
    expect(await kindOfProblem(response)).toBe('403 missing-permission');
  });
});

test('an operator of one organisation cannot create organisations', async () => {
  const token = await tokenFor({ role: 'operator' });
  const response = await api.send('PUT', '/api/v1/organisations/0114', {
    token,
    body: { name: 'Upplands Väsby' },
  });
  expect(await kindOfProblem(response)).toBe('403 missing-permission');
  expect((await api.get('/api/v1/organisations/0114')).status).toBe(404);
});
