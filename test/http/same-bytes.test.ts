import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../functions/http/app.ts';
import { type Api, openApi } from './fixture.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The application in a process without memory, which begins at the newest snapshot. */
const coldApp = () =>
  createApp({
    store: api.another(),
    benchmarks: api.benchmarks,
    verify: async () => ({ ok: false, reason: '' }),
    site: async () => null,
    version: '1',
    ready: () => true,
    onFault: () => {},
  });

const register = {
  type: 'register-service',
  id: 'avlopp',
  name: { sv: 'Avlopp', en: 'Sewage' },
  area: 'general-public',
  effectiveOn: '2024-01-01',
  description: { sv: 'Anmäl.', en: 'Report.' },
} as const;
const assess = {
  type: 'assess-service',
  service: 'avlopp',
  effectiveOn: '2024-01-01',
  criteria: { 'information-online': 'met', 'apply-online': 'met' },
  reason: 'Blanketten skickas digitalt.',
} as const;

describe('the same log and day give the same bytes', () => {
  test('a write asked for again', async () => {
    const sent = { body: { commands: [register, assess] }, headers: { 'Idempotency-Key': 'avlopp-1' } };
    const first = await (await api.send('POST', 'commands', sent)).text();
    expect(await (await api.send('POST', 'commands', sent)).text()).toBe(first);
  });

  test.each(['/matrix', '/services/avlopp', '/services/avlopp/history', '/changes?from=2019-01-01', ''])(
    '%s from the log, from a snapshot, and where it was written',
    async (path) => {
      const address = `/api/v1/organisations/2281${path}`;
      const here = await api.app.request(address);
      const bytes = await here.text();
      const fromLog = await coldApp().request(address);
      await api.store.writeSnapshot('2281');
      const fromSnapshot = await coldApp().request(address);
      expect(here.status).toBe(200);
      for (const there of [fromLog, fromSnapshot]) {
        expect(there.headers.get('ETag')).toBe(here.headers.get('ETag'));
        expect(await there.text()).toBe(bytes);
      }
    },
  );
});
