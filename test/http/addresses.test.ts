import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, kindOfProblem, openApi, problemIn } from './fixture.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('a parameter that cannot be followed is named', () => {
  test.each([
    ['matrix?validOn=2026-02-30', 'validOn', 'is not a day in the calendar'],
    ['matrix?validOn=yesterday', 'validOn', 'must be a day written YYYY-MM-DD'],
    ['matrix?validOn=', 'validOn', 'must be a day written YYYY-MM-DD'],
    ['matrix?knownOn=2026-01-01T25:00:00Z', 'knownOn', 'is not a moment in the calendar'],
    ['matrix?knownOn=2026-02-30T10:00:00Z', 'knownOn', 'is not a day in the calendar'],
    ['matrix?knownOn=2026-01-01T10:00', 'knownOn', 'must be a day'],
    ['matrix?validOn=2026-01-01&validOn=2026-01-02', 'validOn', 'must be given only once'],
    ['changes', 'from', 'is required'],
    ['changes?from=2026-02-01&to=2026-01-01', 'from', 'must not be later than 2026-01-01'],
    ['log?after=-1', 'after', 'must be a whole number'],
    ['log?limit=0', 'limit', 'must be at least 1'],
    ['log?limit=1001', 'limit', 'must be at most 1000'],
    ['log/texts?after=1e3', 'after', 'must be a whole number'],
  ])('%s', async (path, parameter, detail) => {
    const problem = await problemIn(await api.get(path));
    expect(problem).toMatchObject({ status: 400, type: 'urn:blomlada:problem:invalid-parameter' });
    expect(problem.errors).toEqual([{ parameter, detail: expect.stringContaining(detail) }]);
  });

  test('one that is not known is refused: misspelt, it would pass for one left out', async () => {
    const problem = await problemIn(await api.get('matrix?validon=2024-01-01'));
    expect(problem).toMatchObject({
      status: 400,
      detail: expect.stringContaining('there are validOn, knownOn'),
    });
  });
});

describe('what is not there is not found:', () => {
  test.each([
    ['/api/v1/organisations/9999/matrix', '404 unknown-organisation'],
    ['/api/v1/organisations/__proto__/matrix', '404 unknown-organisation'],
    ['/api/v1/organisations/%00/log', '404 unknown-organisation'],
    ['/api/v1/organisations/%E0%A4%A/log/head', '404 unknown-organisation'],
    ['services/okand', '404 unknown-service'],
    ['services/constructor', '404 unknown-service'],
    ['services/okand/history', '404 unknown-service'],
    ['services/bygglov?validOn=2001-01-01', '404 unknown-service'],
    ['services/bygglov/history?knownOn=2001-01-01', '404 unknown-service'],
    ['editions/2025', '404 unknown-edition'],
    ['editions/toString', '404 unknown-edition'],
    ['nothing', '404 unknown-path'],
    ['/api/v1', '404 unknown-path'],
    ['/api/v2/organisations', '404 unknown-path'],
  ])('%s', async (path, expected) => {
    expect(await kindOfProblem(await api.get(path))).toBe(expected);
  });

  test('a method that an address does not know is told which it knows', async () => {
    const response = await api.send('DELETE', 'matrix');
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
    expect(await kindOfProblem(response)).toBe('405 method-not-allowed');
    expect((await api.send('DELETE', '')).headers.get('Allow')).toBe('GET, HEAD, PUT');
    expect((await api.send('GET', 'commands')).headers.get('Allow')).toBe('POST');
  });
});

test('a script of another site can read what is wrong with its request', async () => {
  const { headers } = await api.get('matrix?validOn=never');
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
});
