import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SESSION_COOKIE } from '../../functions/staff/session.ts';
import { ORG, ORIGIN, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
beforeEach(() => workspace.setNow('2026-01-15T09:00:00.000Z'));
afterAll(() => workspace.close());

const seq = async () => (await workspace.store.read(ORG))?.state.seq;
const at = (time: string) => workspace.setNow(`2026-01-15T${time}:00.000Z`);

describe('a session ends', () => {
  test('after an hour without a request', async () => {
    const person = await workspace.as('reader');
    at('09:59');
    expect((await person.get('')).status).toBe(200);
    at('10:58');
    expect((await person.get('')).status).toBe(200);
    at('11:58');
    expect((await person.get('')).status).toBe(303);
  });

  test('ten hours after the login, whatever happens', async () => {
    const person = await workspace.as('reader');
    for (const hour of [
      '09:50',
      '10:40',
      '11:30',
      '12:20',
      '13:10',
      '14:00',
      '14:50',
      '15:40',
      '16:30',
      '17:20',
    ]) {
      at(hour);
      expect((await person.get('')).status, hour).toBe(200);
    }
    at('18:10');
    expect((await person.get('')).status).toBe(200);
    at('19:00');
    expect((await person.get('')).status).toBe(303);
  });

  test('for good: what was under way at the logout does not bring it back', async () => {
    const person = await workspace.as('reader');
    const { sessions } = workspace.parts;
    const session = await sessions.get(person.token);
    if (!session) throw new Error('the session is there');
    await sessions.remove(person.token);
    await sessions.touch(person.token, { ...session, seenAt: workspace.store.now() });
    expect(await sessions.get(person.token)).toBeNull();
    expect((await person.get('')).status).toBe(303);
  });

  test('and a token that nobody was given is none', async () => {
    for (const token of ['', 'x', '0'.repeat(64), '../session', '%00']) {
      const headers = { Cookie: `${SESSION_COOKIE}=${token}` };
      const answer = await workspace.app.request(`${ORIGIN}/arbetsyta/${ORG}/`, { headers });
      expect(answer.status).toBe(303);
    }
  });
});

const TARGET = {
  service: 'bygglov',
  status: 'green',
  due: '2026-12-31',
  reason: 'Rad ett\r\nrad två\r\n\r\n”citat” \'enkelt\' "dubbelt" <b>&amp;</b>',
  key: 'the-same-key-0123456789abcdef',
};

/** What a browser would send for a page's only form. */
function formIn(html: string): { action: string; fields: Record<string, string> } {
  const decoded = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const form = /<form method="post" action="([^"]*)"[\s\S]*?<\/form>/.exec(html);
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  // A parser drops the first line break of a text field, and a browser sends the others as \r\n.
  const texts = [...html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g)];
  const pairs = [...hidden, ...texts].map(([, name = '', value = '']) => [
    name,
    decoded(value).replace(/\r?\n/g, '\r\n'),
  ]);
  return { action: decoded(form?.[1] ?? ''), fields: Object.fromEntries(pairs) };
}

describe('a form whose session has run out', () => {
  test('keeps everything that was typed, and is carried out once after the next login', async () => {
    const before = await workspace.as('strategist');
    at('10:30');
    const seen = await seq();
    const page = await before.post('agenda/ny/?service=bygglov', TARGET);
    expect([page.status, await seq()]).toEqual([401, seen]);
    const html = await page.text();
    expect(textOf(html)).toContain('Inget du har skrivit är borta');
    expect(html).not.toContain('<b>&amp;</b>');
    const { action, fields } = formIn(html);
    expect(action).toBe('/arbetsyta/2281/agenda/ny/?service=bygglov');
    expect(fields).toEqual({ ...TARGET, csrf: '' });

    // Sent from the page as it stands, after logging in in another window: the secret is a new one.
    const after = await workspace.as('strategist', { subject: before.claimed.subject });
    const again = await after.post(action, fields, { csrf: null });
    expect([again.status, await seq()]).toEqual([409, seen]);
    const renewed = formIn(await again.text());
    expect(renewed.fields).toEqual({ ...TARGET, csrf: after.csrf });
    const saved = await after.post(renewed.action, renewed.fields, { csrf: null });
    expect(saved.status).toBe(303);
    expect(await seq()).toBe((seen ?? 0) + 1);

    // A second press, or a connection that broke: the same key is the same act.
    expect((await after.post(renewed.action, renewed.fields, { csrf: null })).status).toBe(303);
    expect(await seq()).toBe((seen ?? 0) + 1);
  });

  test('is not made anew where it is a flood of empty fields', async () => {
    const flood = await workspace.app.request(`${ORIGIN}/arbetsyta/${ORG}/agenda/ny/`, {
      method: 'POST',
      body: 'a=&'.repeat(60_000),
      headers: { Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(flood.status).toBe(413);
    expect((await flood.text()).length).toBeLessThan(5000);
  });

  test('tells our own script instead, which keeps the tray', async () => {
    const person = await workspace.as('editor', { areas: ['general-public'] });
    const renewed = await person.send('spara', {}, { headers: { 'X-CSRF-Token': 'old' } });
    expect([renewed.status, await renewed.json()]).toEqual([
      409,
      { type: 'session-renewed', csrf: person.csrf },
    ]);
    at('10:30');
    const expired = await person.send('spara', {});
    expect([expired.status, await expired.json()]).toEqual([401, { type: 'session-expired' }]);
  });
});

describe('what another site sends', () => {
  let person: Person;
  beforeEach(async () => {
    person = await workspace.as('strategist');
  });
  const attempt = async (csrf: string | null, headers: Record<string, string>) => {
    const before = await seq();
    const answer = await person.post(
      'agenda/ny/',
      { ...TARGET, key: workspace.parts.random() },
      { csrf, headers },
    );
    expect(await seq()).toBe(before);
    return answer;
  };
  /** Headers that a browser would leave out, since the fixture sends those of our own pages. */
  const bare = async (headers: Record<string, string>) => {
    const before = await seq();
    const body = new URLSearchParams({ ...TARGET, csrf: person.csrf });
    const Cookie = `${SESSION_COOKIE}=${person.token}`;
    const url = `${ORIGIN}/arbetsyta/${ORG}/agenda/ny/`;
    const answer = await workspace.app.request(url, {
      method: 'POST',
      body,
      headers: { Cookie, ...headers },
    });
    expect(await seq()).toBe(before);
    return answer.status;
  };

  test.each(['cross-site', 'same-site', 'none', 'anything'])(
    'is not taken in: Sec-Fetch-Site %s',
    async (site) => {
      expect((await attempt(person.csrf, { 'Sec-Fetch-Site': site })).status).toBe(403);
    },
  );

  test('is not taken in from browsers that only tell the origin, or tell nothing', async () => {
    expect(await bare({})).toBe(403);
    expect(await bare({ Origin: 'https://evil.example' })).toBe(403);
    expect(await bare({ Origin: 'null' })).toBe(403);
    expect(await bare({ Origin: `${ORIGIN}.evil.example` })).toBe(403);
  });

  test('is not carried out without the secret of the session, or with another one', async () => {
    for (const csrf of [null, '', 'x', '0'.repeat(64)]) expect((await attempt(csrf, {})).status).toBe(409);
    const other = await workspace.as('strategist', { subject: 'another' });
    expect((await attempt(other.csrf, {})).status).toBe(409);
  });

  test('is not carried out for being asked for by GET or HEAD', async () => {
    const before = await seq();
    const query = new URLSearchParams({ ...TARGET, csrf: person.csrf });
    for (const method of ['GET', 'HEAD']) {
      const Cookie = `${SESSION_COOKIE}=${person.token}`;
      await workspace.app.request(`${ORIGIN}/arbetsyta/${ORG}/agenda/ny/?${query}`, {
        method,
        headers: { Cookie },
      });
    }
    expect(await seq()).toBe(before);
  });

  test('is refused with a sentence that tells what to do', async () => {
    const answer = await attempt(person.csrf, { 'Sec-Fetch-Site': 'cross-site' });
    expect(textOf(await answer.text())).toContain('Det här formuläret kom inte från Blomlåda');
  });
});
