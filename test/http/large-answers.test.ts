import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { register } from '../store/fixture.ts';
import { type Api, openApi, problemIn } from './fixture.ts';

/** An organisation whose matrix would be larger than an answer may be. */
let api: Api;
beforeAll(async () => {
  api = await openApi();
  const name = { sv: 'å'.repeat(300), en: 'x'.repeat(300), fr: 'é'.repeat(300) };
  for (let part = 0; part < 4; part += 1) {
    const services = Array.from({ length: 900 }, (_, place) => register(`tjanst-${part}-${place}`, { name }));
    await api.command(...services);
  }
});
afterAll(() => api.close());

test('an answer that would be too large says what to ask for instead', async () => {
  const problem = await problemIn(await api.get('matrix'));
  expect(problem).toMatchObject({ status: 422, type: 'urn:blomlada:problem:answer-too-large' });
  expect(problem.detail).toContain('Read one service at a time under …/services/{id}.');
  expect((await api.get('services/tjanst-3-899')).status).toBe(200);
});

test('an export that would be too large says it too, in whatever format', async () => {
  for (const path of ['exports/services.csv', 'exports/services.json']) {
    const problem = await problemIn(await api.get(path));
    expect(problem).toMatchObject({ status: 422, type: 'urn:blomlada:problem:answer-too-large' });
    expect(problem.detail).toContain('Read one service at a time under …/services/{id}.');
  }
  expect((await api.get('exports/services.json-stat.json')).status).toBe(200);
});

test('the log comes in pages that are never too large, whatever limit is asked for', async () => {
  let text = '';
  let pages = 0;
  for (let next: string | undefined = 'log?limit=1000'; next; pages += 1) {
    const response = await api.get(next);
    const page = await response.text();
    expect(Buffer.byteLength(page)).toBeLessThan(4_000_000);
    text += page;
    next = /<([^>]+)>/.exec(response.headers.get('Link') ?? '')?.[1];
  }
  expect(pages).toBeGreaterThan(1);
  expect(verifyLog(text, { head: (await api.head()).hash })).toMatchObject({ ok: true });
});
