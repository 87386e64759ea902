import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceOf } from '../../functions/core/state.ts';
import { EXAMPLE_ID } from '../../infra/local/example/settings.ts';
import { textOf } from '../staff/fixture.ts';
import { type Deployed, judgement, openDeployed } from './fixture.ts';

/*
 * The site as deployed: the bundles of the template in processes of their own, behind its routes and its edge.
 * What is tested elsewhere is not tested again; here it is whether the parts find each other.
 */

let site: Deployed;
beforeAll(async () => {
  site = await openDeployed();
});
afterAll(() => site.close());

const PAGE = `/${EXAMPLE_ID}/tjanst/bygglov/`;
const stateNow = async () => {
  const ledger = await site.store.read(EXAMPLE_ID);
  if (!ledger) throw new Error('the organisation is gone');
  return ledger.state;
};
const versionNow = async () => serviceOf(await stateNow(), 'bygglov')?.version ?? 0;

describe('somebody reads the public site', () => {
  test('as files, which no function is asked for', async () => {
    const before = site.fn('Public').invocations();
    const page = await site.get(PAGE);
    expect(textOf(page.text)).toContain('Exempel bygglov');
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    const [style = ''] = /\/assets\/[^"]+\.css/.exec(page.text) ?? [];
    expect((await site.get(style)).headers.get('Cache-Control')).toContain('immutable');
    const again = await site.get(PAGE, { 'If-None-Match': page.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
    expect(site.fn('Public').invocations()).toBe(before);
  });

  test('with a query, and where there is nothing, by the function that only reads', async () => {
    const filtered = await site.get(`/${EXAMPLE_ID}/?q=parkering`);
    expect(textOf(filtered.text)).toContain('1 av 2 visas');
    const missing = await site.get(`/${EXAMPLE_ID}/tjanst/finns-inte/`);
    expect([missing.status, textOf(missing.text)]).toEqual([404, expect.stringContaining('Exempelkommun')]);
    expect((await site.get(`/${EXAMPLE_ID}`)).headers.get('Location')).toBe(`/${EXAMPLE_ID}/`);
    expect(site.fn('Public').invocations()).toBe(2);
  });
});

describe('somebody of the staff', () => {
  test('logs in, changes a status, and the public page shows it', async () => {
    const siri = await site.logIn('siri');
    expect(siri.at.pathname).toBe(`/arbetsyta/${EXAMPLE_ID}/`);
    const form = judgement(await versionNow(), 'green', 'Allt går på webben.', site.store.today());
    const saved = await site.post(siri, `/arbetsyta/${EXAMPLE_ID}/tjanst/bygglov/`, form);
    expect(saved.status).toBe(303);
    await site.stream.settled();
    expect(textOf((await site.get(PAGE)).text)).toContain('Allt går på webben.');
  });
});

describe('somebody writes from outside', () => {
  test('a report of the public reaches the inbox', async () => {
    const body = new URLSearchParams({ message: 'Länken är död, åäö.', about: 'bygglov' });
    const sent = await fetch(`${site.origin}/rapportera/${EXAMPLE_ID}/`, {
      method: 'POST',
      body,
      redirect: 'manual',
    });
    expect(sent.status).toBe(303);
    const siri = await site.logIn('siri');
    const inbox = textOf(await (await siri.ask(`/arbetsyta/${EXAMPLE_ID}/inkorg/`)).text());
    expect(inbox).toContain('Länken är död, åäö.');
  });

  test('a status by the API with a token, and none without', async () => {
    const token = await site.token({ subject: 'system', org: EXAMPLE_ID, role: 'strategist' });
    const put = async (headers: Record<string, string>) =>
      fetch(`${site.origin}/api/v1/organisations/${EXAMPLE_ID}/services/bygglov/status`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'If-Match': `"${await versionNow()}"`, ...headers },
        body: JSON.stringify({
          status: 'red',
          effectiveOn: site.store.today(),
          reason: 'Stängd tills vidare.',
        }),
      });
    expect((await put({})).status).toBe(401);
    expect((await put({ Authorization: `Bearer ${token}` })).status).toBe(200);
    await site.stream.settled();
    expect(textOf((await site.get(PAGE)).text)).toContain('Stängd tills vidare.');
  });
});
