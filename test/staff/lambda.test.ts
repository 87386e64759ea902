import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOGIN_COOKIE } from '../../functions/staff/login/cookie.ts';
import { SESSION_COOKIE } from '../../functions/staff/session.ts';
import { type HostileIssuer, openHostileIssuer } from '../auth/hostile-issuer.ts';
import { type Bundle, bundleOf, event } from '../http/lambda-runner.ts';
import { ORG, openWorkspace, type Workspace } from './fixture.ts';

let bundle: Bundle;
let issuer: HostileIssuer;
let workspace: Workspace;
let environment: Record<string, string>;
beforeAll(async () => {
  [bundle, issuer, workspace] = await Promise.all([bundleOf('staff'), openHostileIssuer(), openWorkspace()]);
  // The function has the clock of its machine.
  workspace.setNow(new Date().toISOString());
  environment = {
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL: workspace.engine.endpoint,
    TABLE_NAME: workspace.table,
    TOKEN_ISSUER: issuer.issuer.href,
    TOKEN_AUDIENCE: 'blomlada',
    TOKEN_JWKS_URL: new URL('/keys', issuer.issuer).href,
    LOGIN_CLIENT_ID: 'blomlada',
    LOGIN_ORIGIN: 'https://blomlada.example',
  };
});
afterAll(async () => {
  await issuer.close();
  await workspace.close();
  await bundle.remove();
});

test('the bundle of the workspace logs in, shows pages and refuses, as the function would', async () => {
  // An honest issuer, whose metadata names it as the library writes it.
  Object.assign(issuer.answers.metadata, { issuer: issuer.issuer.href });
  const person = await workspace.as('strategist');
  const cookies = ['other=1', `${SESSION_COOKIE}=${person.token}`];
  const host = 'blomlada.example';
  const [front, begun, page, foreign, loggedOut] = await bundle.invoke(
    environment,
    event('GET', '/arbetsyta/', { host }),
    event('GET', '/arbetsyta/logga-in/?till=/arbetsyta/2281/', { host }),
    event('GET', `/arbetsyta/${ORG}/`, { host, cookies }),
    event('POST', '/arbetsyta/logga-ut/', { host, cookies, headers: { 'sec-fetch-site': 'cross-site' } }),
    event('POST', '/arbetsyta/logga-ut/', {
      host,
      cookies,
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(`csrf=${person.csrf}`).toString('base64'),
      base64: true,
    }),
  );
  expect(front).toMatchObject({ statusCode: 200, body: expect.stringContaining('Logga in') });
  expect(begun).toMatchObject({
    statusCode: 303,
    headers: { location: expect.stringContaining(`${issuer.issuer.origin}/authorize?`) },
    cookies: [expect.stringMatching(new RegExp(`^${LOGIN_COOKIE}=[0-9a-f]{64}; Path=/; Secure; HttpOnly`))],
  });
  expect(page).toMatchObject({ statusCode: 200, body: expect.stringContaining('Exempel strategist') });
  expect(foreign).toMatchObject({ statusCode: 403 });
  expect(loggedOut).toMatchObject({
    statusCode: 200,
    headers: { refresh: expect.stringContaining(`0; url=${issuer.issuer.origin}/logout?`) },
    cookies: [expect.stringMatching(/^__Host-blomlada=; .*Max-Age=0$/)],
  });
  expect(bundle.said).toEqual([]);
});

test('what goes wrong there is one line of JSON, with nothing secret in it', async () => {
  const away = { ...environment, TOKEN_ISSUER: 'http://localhost:9/' };
  const [begun] = await bundle.invoke(
    away,
    event('GET', '/arbetsyta/logga-in/', { host: 'blomlada.example' }),
  );
  expect(begun).toMatchObject({ statusCode: 503, body: expect.stringContaining('Vänta några minuter') });
  const [line = '', ...more] = bundle.said;
  expect(more).toEqual([]);
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    method: 'GET',
    path: '/arbetsyta/logga-in/',
    error: { name: 'LoginFailure', cause: { message: 'fetch failed' } },
  });
});
