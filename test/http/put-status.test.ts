import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Written } from '../../functions/http/schemas/written.ts';
import { assess } from '../store/fixture.ts';
import { type Api, kindOfProblem, openApi, problemIn, tokenFor } from './fixture.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const change = { status: 'green', effectiveOn: '2026-01-10', reason: 'Exempel' } as const;
const put = (headers: Record<string, string>, body: object = change) =>
  api.send('PUT', 'services/bygglov/status', { headers, body });
const versionOf = async (id: string) => (await api.read<{ version: number }>(`services/${id}`)).version;

describe('If-Match', () => {
  test.each([
    ['as the version alone', (version: number) => `"${version}"`],
    ['as a cache may have weakened it', (version: number) => `W/"${version}"`],
  ])('%s', async (_how, written) => {
    const response = await put({ 'If-Match': written(await versionOf('bygglov')) });
    expect(response.status).toBe(200);
    expect(response.headers.get('ETag')).toBe(`"${await versionOf('bygglov')}"`);
  });

  test('as the ETag that reading the service gave, weakened or not', async () => {
    for (const weak of ['', 'W/']) {
      const etag = (await api.get('services/bygglov')).headers.get('ETag');
      expect((await put({ 'If-Match': `${weak}${etag}` })).status).toBe(200);
    }
  });

  test('an answer’s ETag can be the next If-Match', async () => {
    const first = await put({ 'If-Match': `"${await versionOf('bygglov')}"` });
    expect((await put({ 'If-Match': first.headers.get('ETag') ?? '' })).status).toBe(200);
  });

  test.each([[{}], [{ 'If-Match': '*' }]])('%j is not enough', async (headers) => {
    const before = await api.head();
    const response = await put(headers);
    expect(await kindOfProblem(response)).toBe('428 version-required');
    expect(await api.head()).toEqual(before);
  });

  test.each(['12', '"a"', '""', '"0"', '"-1"', '"1", "2"', "'1'", '"1.5'])(
    '%j is not understood',
    async (header) => {
      const response = await put({ 'If-Match': header });
      expect(await kindOfProblem(response)).toBe('400 invalid-header');
    },
  );

  test('of a version that is not the last: nothing is saved, and the answer tells what changed', async () => {
    const seen = await versionOf('parkering');
    const editor = await tokenFor({ role: 'editor', areas: ['general-public'] });
    await api.send('POST', 'commands', { token: editor, body: { commands: [assess('parkering')] } });
    const { seq } = await api.command({
      type: 'set-target',
      service: 'parkering',
      status: 'green',
      due: '2026-12-31',
    });
    const headers = { 'If-Match': `"${seen}"` };
    const response = await api.send('PUT', 'services/parkering/status', { headers, body: change });
    expect(await problemIn(response)).toMatchObject({
      status: 412,
      type: 'urn:blomlada:problem:changed-meanwhile',
      changes: [
        {
          service: 'parkering',
          seq: seq - 1,
          role: 'editor',
          type: 'service-assessed',
          at: expect.any(String),
        },
        { service: 'parkering', seq, role: 'strategist', type: 'target-set' },
      ],
    });
    expect(await api.head()).toMatchObject({ seq });
  });

  test('of a version that has not been yet', async () => {
    expect(await kindOfProblem(await put({ 'If-Match': '"999999"' }))).toBe('412 changed-meanwhile');
  });

  test('in a list of commands stands in each, as its version', async () => {
    const version = await versionOf('bygglov');
    await api.command(assess('bygglov'));
    const commands = [assess('parkering'), assess('bygglov', { version })];
    const response = await api.send('POST', 'commands', { body: { commands } });
    expect(await problemIn(response)).toMatchObject({
      status: 412,
      errors: [{ path: '/commands/1/version' }],
      changes: [{ service: 'bygglov', type: 'service-assessed', role: 'strategist' }],
    });
  });
});

describe('the answer', () => {
  test('is the commit, whatever happens afterwards', async () => {
    const response = await put({ 'If-Match': `"${await versionOf('bygglov')}"` });
    const written = (await response.json()) as Written;
    expect(written).toMatchObject({
      ...(await api.head()),
      organisation: '2281',
      at: expect.stringMatching(/^2026-01-15T09:00:00\.\d{3}Z$/),
      events: [
        { type: 'service-assessed', service: 'bygglov', status: 'green', by: 'hand', override: false },
      ],
    });
    const [line] = (await (await api.get(`log?after=${written.seq - 1}`)).text()).split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({
      ...{ hash: written.hash, at: written.at, events: written.events },
    });
  });

  test('marks a status by hand that its criteria do not give', async () => {
    const body = { ...change, criteria: { 'apply-online': 'met', archived: 'not-met' } };
    const response = await put({ 'If-Match': `"${await versionOf('bygglov')}"` }, body);
    expect(await response.json()).toMatchObject({ events: [{ status: 'green', override: true }] });
  });
});

describe('Idempotency-Key', () => {
  const saved = async (response: Response) => [response.status, await response.json()];

  test('the same request again gives the same answer, and is done once', async () => {
    const headers = { 'If-Match': `"${await versionOf('bygglov')}"`, 'Idempotency-Key': 'once' };
    const first = await saved(await put(headers));
    await api.command(assess('bygglov'));
    const head = await api.head();
    expect(await saved(await put(headers))).toEqual(first);
    expect(await api.head()).toEqual(head);
  });

  test('the same key with another body, address or If-Match is refused', async () => {
    const version = await versionOf('bygglov');
    const headers = { 'If-Match': `"${version}"`, 'Idempotency-Key': 'used' };
    expect((await put(headers)).status).toBe(200);
    const head = await api.head();
    const others = [
      await put(headers, { ...change, reason: 'Exempel: en annan' }),
      await put({ ...headers, 'If-Match': `"${version + 1}"` }),
      await api.send('PUT', 'services/parkering/status', { headers, body: change }),
      await api.send('POST', 'commands', { headers, body: { commands: [assess('bygglov')] } }),
    ];
    expect(await Promise.all(others.map(kindOfProblem))).toEqual(Array(4).fill('422 key-reused'));
    expect(await api.head()).toEqual(head);
  });

  test('somebody else may happen to use the same key', async () => {
    const headers = { 'Idempotency-Key': 'shared' };
    const token = await tokenFor({ subject: 'somebody-else' });
    const body = { commands: [assess('bygglov')] };
    expect((await api.send('POST', 'commands', { headers, body })).status).toBe(200);
    expect((await api.send('POST', 'commands', { headers, body, token })).status).toBe(200);
  });

  test('is forgotten after thirty days', async () => {
    const headers = { 'Idempotency-Key': 'long-ago' };
    const body = { commands: [assess('bygglov')] };
    const first = (await (await api.send('POST', 'commands', { headers, body })).json()) as Written;
    api.setNow('2026-03-15T09:00:00.000Z');
    await api.command(assess('parkering'));
    const again = (await (await api.send('POST', 'commands', { headers, body })).json()) as Written;
    expect(again.seq).toBeGreaterThan(first.seq);
  });

  test.each(['', 'x'.repeat(256), 'a b', 'nyckel-\u00e5'])('%j is not a key', async (key) => {
    const headers = { 'Idempotency-Key': key };
    const response = await api.send('POST', 'commands', { headers, body: { commands: [assess('bygglov')] } });
    expect(await kindOfProblem(response)).toBe('400 invalid-header');
  });
});
