import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORG, ORIGIN, openWorkspace, textOf, type Workspace } from './fixture.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(() => workspace.close());

describe('the first page', () => {
  test('is shown to those who are logged in, with name and role', async () => {
    const strategist = await workspace.as('strategist');
    const page = await strategist.get('');
    expect(page.status).toBe(200);
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(textOf(await page.text())).toContain('Exempel strategist (strateg)');
  });

  test('leads somebody who is not to the login, and back here', async () => {
    const answer = await workspace.app.request(`${ORIGIN}/arbetsyta/${ORG}/?a=1`);
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      '/arbetsyta/logga-in/?till=%2Farbetsyta%2F2281%2F%3Fa%3D1',
    ]);
  });

  test('is found under the public address too', async () => {
    const reader = await workspace.as('reader');
    const answer = await reader.get('/en/arbetsyta/sundsvall/?x=1');
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/en/arbetsyta/2281/?x=1']);
  });

  test('is closed to people of another organisation, and says why', async () => {
    const other = await workspace.as('strategist', { org: '0180' });
    const answer = await other.get('');
    expect(answer.status).toBe(403);
    expect(textOf(await answer.text())).toContain('inloggad från en annan organisation');
  });
});

test('an address that is not whole leads on within the workspace, and never to another site', async () => {
  const led = async (path: string) => {
    const answer = await workspace.app.request(ORIGIN + path);
    return [answer.status, answer.headers.get('Location')];
  };
  expect(await led('/arbetsyta/2281/logg?q=a')).toEqual([303, '/arbetsyta/2281/logg/?q=a']);
  // What the HTTP API makes of `/arbetsyta/%252e%252e//evil.example/x`.
  expect(await led('/arbetsyta/%2e%2e//evil.example/x')).toEqual([404, null]);
});
