import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { checkTexts } from '../../functions/core/companion.ts';
import { siteOf } from '../../functions/http/site.ts';
import { assess, FIRST_NOW } from '../store/fixture.ts';
import { type Api, openApi } from './fixture.ts';

let api: Api;
const get = (path: string) =>
  siteOf(api.store, api.benchmarks)(path, new URLSearchParams(), FIRST_NOW.slice(0, 10));

beforeAll(async () => {
  api = await openApi();
  await api.command(assess('bygglov', { reason: 'Exempel' }));
});
afterAll(() => api.close());

test('the whole log and its texts are files of the site, and verify', async () => {
  const { seq, hash } = await api.head();
  const [log, texts] = [await get('/sundsvall/logg.ndjson'), await get('/sundsvall/texter.ndjson')];
  expect(log).toMatchObject({ status: 200, type: 'application/x-ndjson' });
  expect(verifyLog(log?.body ?? '', { org: '2281', head: hash })).toMatchObject({ ok: true, head: { seq } });
  expect(checkTexts(log?.body ?? '', texts?.body ?? '')).toEqual({ ok: true, genuine: 1, missing: 0 });
});

test('what a redaction deleted is gone from the file, and the log still verifies', async () => {
  const { texts } = (await api.store.read('2281')) ?? {};
  const [text = ''] = Object.keys(texts ?? {});
  await api.command({ type: 'redact-text', text, reason: 'En persons namn stod här.' });
  const found = await get('/sundsvall/texter.ndjson');
  expect(found?.body).not.toContain('Exempel');
  const log = await get('/sundsvall/logg.ndjson');
  expect(checkTexts(log?.body ?? '', found?.body ?? '')).toMatchObject({ ok: true, missing: 1 });
});

test.each([
  '/en/sundsvall/logg.ndjson',
  '/sundsvall/logg.ndjson/',
  '/finns-inte/logg.ndjson',
  '/logg.ndjson',
])('%s is none', async (path) => {
  expect((await get(path))?.status).not.toBe(200);
});
