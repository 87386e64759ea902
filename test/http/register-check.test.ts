import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultAfter } from '../../functions/core/links/result.ts';
import type { RegisterCheck } from '../../functions/http/schemas/register-check.ts';
import { openLinkMemory } from '../../functions/store/links.ts';
import { assess, register } from '../store/fixture.ts';
import { type Api, kindOfProblem, openApi, problemIn, tokenFor } from './fixture.ts';

let api: Api;
let editor: string;
beforeAll(async () => {
  api = await openApi();
  editor = await tokenFor({ role: 'editor', areas: ['general-public'], subject: 'edvin' });
});
afterAll(() => api.close());

const check = (query = '') => api.read<RegisterCheck>(`register-check${query}`);

describe('GET /organisations/{org}/register-check', () => {
  test('gives findings as facts, the services that they are about, and where the log ended', async () => {
    await api.command(assess('bygglov', { status: 'green', effectiveOn: '2025-12-01' }));
    const { findings, counts, services, organisation, seq, hash } = await check();
    expect(findings[0]).toEqual({
      kind: 'green-without-link',
      severity: 'error',
      services: ['bygglov'],
      facts: {},
    });
    expect(counts.error).toBe(1);
    expect(services).toContainEqual({
      id: 'bygglov',
      name: { sv: 'Exempel bygglov' },
      area: 'general-public',
    });
    expect(organisation.id).toBe('2281');
    expect({ seq, hash }).toEqual(await api.head());
  });

  test('holds for any day, and as known on any day', async () => {
    expect((await check('?validOn=2025-11-30')).counts.error).toBe(0);
    expect((await check('?knownOn=2026-01-14')).counts.error).toBe(0);
    expect(await kindOfProblem(await api.get('register-check?validOn=x'))).toBe('400 invalid-parameter');
  });
});

describe('what visits told of the links', () => {
  const address = 'https://e.example/gammal';
  const visitOn = async (at: string, outcome: 'dead' | 'ok') => {
    const memory = openLinkMemory(api, () => new Date(api.store.now()));
    const [before = null] = (await memory.read('2281')).results;
    const judged = { outcome, status: outcome === 'dead' ? 404 : 200, endedAt: null };
    await memory.keep('2281', resultAfter(before, address, judged, at));
  };
  const deadLinks = async () => (await check()).findings.filter(({ kind }) => kind === 'dead-link');

  test('is told once it counts, with when it was seen; a visit gives the answer another tag', async () => {
    await api.command(register('gammal', { link: address }));
    expect((await check()).links).toEqual({ addresses: 1, visited: 0, lastVisitedAt: null });
    await visitOn('2026-01-07T02:00:00.000Z', 'dead');
    expect(await deadLinks()).toEqual([]);
    const tag = (await api.get('register-check')).headers.get('ETag') ?? '';
    await visitOn('2026-01-14T02:00:00.000Z', 'dead');
    const again = await api.get('register-check', { 'If-None-Match': tag });
    expect([again.status, (await api.get('register-check')).headers.get('ETag') === tag]).toEqual([
      200,
      false,
    ]);
    expect(await deadLinks()).toEqual([
      {
        kind: 'dead-link',
        severity: 'warning',
        services: ['gammal'],
        facts: {
          link: address,
          seen: 'dead',
          status: 404,
          since: '2026-01-07',
          visitedAt: '2026-01-14T02:00:00.000Z',
        },
      },
    ]);
    expect((await check()).links).toMatchObject({ visited: 1, lastVisitedAt: '2026-01-14T02:00:00.000Z' });
  });

  test('is over with a visit that went well', async () => {
    await visitOn('2026-01-15T02:00:00.000Z', 'ok');
    expect(await deadLinks()).toEqual([]);
  });
});

describe('a write of an editor where a second pair of eyes is wanted', () => {
  const versionOf = async (id: string) => (await api.read<{ version: number }>(`services/${id}`)).version;
  const change = { status: 'yellow', effectiveOn: '2026-01-10', reason: 'Exempel' } as const;
  beforeAll(() => api.command({ type: 'change-settings', changes: { secondPair: true } }));

  test.each(['status', 'commands'])(
    'is answered with 202 and a proposal, the log unchanged: %s',
    async (way) => {
      const before = await api.head();
      const version = await versionOf('parkering');
      const send = () =>
        way === 'status'
          ? api.send('PUT', 'services/parkering/status', {
              token: editor,
              headers: { 'If-Match': `"${version}"`, 'Idempotency-Key': 'the-same' },
              body: change,
            })
          : api.send('POST', 'commands', {
              token: editor,
              headers: { 'Idempotency-Key': 'the-same-too' },
              body: { commands: [assess('parkering', { version })] },
            });
      const [first, again] = [await send(), await send()];
      expect([first.status, first.headers.get('ETag'), first.headers.get('Cache-Control')]).toEqual([
        202,
        null,
        'no-store',
      ]);
      const body = (await first.json()) as { proposal: string };
      expect(body).toEqual({ organisation: '2281', proposal: expect.stringMatching(/^[0-9a-f]{32}$/) });
      expect(await again.json()).toEqual(body);
      expect(await api.head()).toEqual(before);
      const proposals = await api.store.proposals('2281');
      expect(proposals.filter(({ id }) => id === body.proposal)).toHaveLength(1);
    },
  );

  test('is refused as ever where it is not theirs, and a key stands for one request', async () => {
    const foreign = await tokenFor({ role: 'editor', areas: ['businesses'], subject: 'edvin' });
    const send = (token: string, key: string, reason: string) =>
      api.send('POST', 'commands', {
        token,
        headers: { 'Idempotency-Key': key },
        body: { commands: [assess('parkering', { reason })] },
      });
    expect(await kindOfProblem(await send(foreign, 'a', 'Exempel'))).toBe('403 missing-permission');
    expect((await send(editor, 'b', 'Exempel')).status).toBe(202);
    const reused = await send(editor, 'b', 'Något annat');
    expect((await problemIn(reused.clone())).detail).toContain('(a proposal)');
    expect(await kindOfProblem(reused)).toBe('422 key-reused');
  });

  test('of a strategist is saved at once', async () => {
    const { seq } = await api.head();
    expect(await api.command(assess('parkering'))).toMatchObject({ seq: seq + 1 });
  });
});
