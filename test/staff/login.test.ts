import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '../../functions/core/members.ts';
import { LOGIN_COOKIE } from '../../functions/staff/login/cookie.ts';
import { safeReturn } from '../../functions/staff/login/return-to.ts';
import { SESSION_COOKIE } from '../../functions/staff/session.ts';
import { everyItem } from '../store/fixture-table.ts';
import { openWorkspace, textOf } from './fixture.ts';
import { chosen, csrfIn, EXAMPLE, type LoginServer, logIn, openLoginServer } from './login-fixture.ts';
import type { Visitor } from './visitor.ts';

let server: LoginServer;
let visitor: Visitor;
beforeAll(async () => {
  server = await openLoginServer();
});
beforeEach(() => {
  visitor = server.visitor();
  server.setNow('2026-01-15T09:00:00.000Z');
});
afterAll(() => server.stop());

const own = () => ({ Origin: server.origin, 'Sec-Fetch-Site': 'same-origin' });
const tokenOf = (who: Visitor) => who.cookies.get(SESSION_COOKIE)?.value ?? null;

async function logOut(who: Visitor, csrf: string): Promise<Response> {
  return who.follow('/arbetsyta/logga-ut/', {
    method: 'POST',
    body: new URLSearchParams({ csrf }),
    headers: own(),
  });
}

describe('a login at a real issuer', () => {
  test('leads from a page of the workspace over the issuer back to that page', async () => {
    await visitor.follow(`/arbetsyta/${EXAMPLE}/?filter=gul`);
    expect(visitor.at.pathname).toMatch(/^\/oidc\/person\//);
    const page = await visitor.follow(visitor.at, chosen('siri'));
    expect(visitor.at.href).toBe(`${server.origin}/arbetsyta/${EXAMPLE}/?filter=gul`);
    expect(page.status).toBe(200);
    expect(textOf(await page.text())).toContain('Siri Strateg (strateg)');
    expect([...(await server.store.names(EXAMPLE)).values()]).toContain('Siri Strateg');
  });

  test('in English leads back in English', async () => {
    await visitor.follow(`/en/arbetsyta/${EXAMPLE}/`);
    const page = await visitor.follow(visitor.at, chosen('edvin'));
    expect(visitor.at.pathname).toBe(`/en/arbetsyta/${EXAMPLE}/`);
    expect(textOf(await page.text())).toContain('Edvin Redaktör (editor)');
  });

  test('gives each person the organisation, role, areas and units that the issuer vouches for', async () => {
    await logIn(visitor, 'edvin');
    const session = await server.parts.sessions.get(tokenOf(visitor) ?? '');
    expect(session?.claimed).toEqual({
      subject: 'local-edvin',
      login: 'edvin.redaktor@exempelkommun.example',
      name: 'Edvin Redaktör',
      org: EXAMPLE,
      role: 'editor',
      areas: ['children-and-pupils', 'culture-and-leisure'],
      units: ['Miljökontoret'],
    });
  });

  test('lets those who run the installation choose among all organisations', async () => {
    const page = textOf(await (await logIn(visitor, 'oskar')).text());
    expect(visitor.at.pathname).toBe('/arbetsyta/');
    expect(page).toContain('Exempelkommun');
    expect(page).toContain('Sundsvall');
    expect((await visitor.follow('/arbetsyta/2281/')).status).toBe(200);
  });

  test('is asked for in a page, where nobody is logged in', async () => {
    const page = await visitor.follow('/arbetsyta');
    const html = await page.text();
    expect(html).toContain('href="/arbetsyta/logga-in/?till=%2Farbetsyta%2F"');
    expect(textOf(html)).toContain('frågar aldrig efter ditt personnummer');
  });

  test('is silent while the session at the issuer lasts, and asks anew after a logout', async () => {
    const page = await (await logIn(visitor, 'siri')).text();
    visitor.cookies.delete(SESSION_COOKIE);
    expect((await visitor.follow(`/arbetsyta/${EXAMPLE}/`)).status).toBe(200);
    const after = await (await visitor.follow(`/arbetsyta/${EXAMPLE}/`)).text();
    expect(csrfIn(after)).not.toBe(csrfIn(page));
    await logOut(visitor, csrfIn(after));
    await visitor.follow(`/arbetsyta/${EXAMPLE}/`);
    expect(visitor.at.pathname).toMatch(/^\/oidc\/person\//);
  });

  test('starts over at the origin of the site, where it was opened under another name', async () => {
    const elsewhere = server.origin.replace('localhost', '127.0.0.1');
    const answer = await visitor.ask(`${elsewhere}/arbetsyta/logga-in/?till=/arbetsyta/2281/`);
    const to = answer.headers.get('Location') ?? '';
    expect(to).toBe(`${server.origin}/arbetsyta/logga-in/?till=%2Farbetsyta%2F2281%2F&har=1`);
    // Behind a proxy our own name never shows: it must not lead in a circle.
    const again = await visitor.ask(to.replace('localhost', '127.0.0.1'));
    expect(again.headers.get('Location')).toContain('/oidc/auth?');
  });
});

describe('cookies', () => {
  test('of session and login are for this host, over TLS, and not for scripts', async () => {
    await logIn(visitor, 'love');
    const lines = visitor.seen.flatMap(({ response }) => response.headers.getSetCookie());
    const ours = lines.filter((line) => line.startsWith('__Host-'));
    expect(ours).toHaveLength(3);
    for (const line of ours)
      expect(line).toMatch(/; Path=\/; Secure; HttpOnly; SameSite=Lax(; Max-Age=\d+)?$/);
    expect(ours.filter((line) => line.includes('Domain'))).toEqual([]);
    expect(visitor.cookies.has(LOGIN_COOKIE)).toBe(false);
  });

  test('hold a token of which the store has only the digest', async () => {
    await logIn(visitor, 'love');
    const token = tokenOf(visitor) ?? '';
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(await everyItem(server.client))).not.toContain(token);
  });
});

describe('a login that is not what it seems', () => {
  test('does not take over a token that the browser was given beforehand', async () => {
    const attacker = await server.as('reader', { org: EXAMPLE });
    // Whoever is logged in goes straight on, so the fixed token is only brought along on the way back.
    await visitor.follow('/arbetsyta/logga-in/');
    visitor.cookies.set(SESSION_COOKIE, { value: attacker.token, path: '/' });
    await visitor.follow(visitor.at, chosen('siri'));
    expect(tokenOf(visitor)).not.toBe(attacker.token);
    expect(await server.parts.sessions.get(attacker.token)).toBeNull();
  });

  test('cannot be completed twice, nor in another browser', async () => {
    await logIn(visitor, 'siri');
    const callback = visitor.seen.find(({ url }) => url.pathname === '/arbetsyta/aterkomst/')?.url;
    if (!callback) throw new Error('the issuer led nowhere');
    const other = server.visitor();
    const replayed = await other.follow(callback);
    expect([replayed.status, tokenOf(other)]).toEqual([400, null]);
    expect(textOf(await replayed.text())).toContain('Inloggningen hann gå ut');
    // Loading the page anew in the same browser changes nothing, and shows no fault.
    const before = tokenOf(visitor);
    await visitor.follow(callback);
    expect([visitor.at.pathname, tokenOf(visitor)]).toEqual([`/arbetsyta/${EXAMPLE}/`, before]);
  });

  test('is refused with the answer of somebody else’s login', async () => {
    const attacker = server.visitor();
    await attacker.follow('/arbetsyta/logga-in/');
    let answer = await attacker.ask(attacker.at, chosen('love'));
    while (!answer.headers.get('Location')?.includes('aterkomst')) {
      answer = await attacker.ask(new URL(answer.headers.get('Location') ?? '', attacker.at));
    }
    await visitor.follow('/arbetsyta/logga-in/');
    const stolen = await visitor.ask(answer.headers.get('Location') ?? '');
    expect([stolen.status, tokenOf(visitor)]).toEqual([400, null]);
    expect(textOf(await stolen.text())).toContain('hörde inte till din inloggning');
  });

  test('is refused when it took too long, in the language it began in', async () => {
    await visitor.follow('/en/arbetsyta/logga-in/');
    server.setNow('2026-01-15T09:15:00.000Z');
    const late = await visitor.follow(visitor.at, chosen('siri'));
    expect([late.status, tokenOf(visitor)]).toEqual([400, null]);
    expect(textOf(await late.text())).toContain('The login ran out');
  });

  test('that somebody cancels leaves them where they can begin again', async () => {
    await visitor.follow(`/arbetsyta/logga-in/?till=/arbetsyta/${EXAMPLE}/agenda/`);
    const page = await visitor.follow(visitor.at, chosen(''));
    expect([page.status, tokenOf(visitor)]).toEqual([400, null]);
    const html = await page.text();
    expect(textOf(html)).toContain('Inloggningen avbröts');
    expect(html).toContain('till=%2Farbetsyta%2Fexempelkommun%2Fagenda%2F');
    expect(html).not.toMatch(/access_denied|cancelled/);
  });

  test('while the issuer is away says so, and when to try again', async () => {
    const alone = await openWorkspace();
    const page = await alone.app.request(`${alone.parts.origin}/arbetsyta/logga-in/`);
    expect(page.status).toBe(503);
    expect(textOf(await page.text())).toContain('Vänta några minuter');
    expect(alone.faults).toMatchObject([{ error: { kind: 'unreachable' } }]);
    await alone.close();
  });
});

describe('after a login one is led', () => {
  test.each([
    ['/arbetsyta/2281/', '/arbetsyta/2281/'],
    ['/en/arbetsyta/2281/tjanst/a/?x=1#y', '/en/arbetsyta/2281/tjanst/a/?x=1#y'],
    ['/arbetsyta/2281/?lank=https://a.example/', '/arbetsyta/2281/?lank=https://a.example/'],
    ['https://evil.example/arbetsyta/', '/arbetsyta/'],
    ['//evil.example/arbetsyta/', '/arbetsyta/'],
    ['/\\evil.example/arbetsyta/', '/arbetsyta/'],
    ['\\\\evil.example', '/arbetsyta/'],
    ['/arbetsyta//evil.example', '/arbetsyta/'],
    ['/arbetsyta/../../evil', '/arbetsyta/'],
    ['/arbetsyta/%2e%2e/%2e%2e/evil', '/arbetsyta/'],
    ['/arbetsyta/../\t/evil.example', '/arbetsyta/'],
    ['\t//evil.example', '/arbetsyta/'],
    ['/ar\nbetsyta/', '/arbetsyta/'],
    ['javascript:alert(1)', '/arbetsyta/'],
    ['data:text/html,x', '/arbetsyta/'],
    ['arbetsyta/2281/', '/arbetsyta/'],
    ['/sundsvall/', '/arbetsyta/'],
    ['/arbetsyta', '/arbetsyta/'],
    ['/arbetsytan/', '/arbetsyta/'],
    ['/arbetsyta/logga-in/?till=/arbetsyta/', '/arbetsyta/'],
    ['/arbetsyta/aterkomst/?code=1', '/arbetsyta/'],
    ['/arbetsyta/utloggad/', '/arbetsyta/'],
    ['', '/arbetsyta/'],
  ])('from %j to %s', (till, expected) => {
    expect(safeReturn(till, 'sv')).toBe(expected);
  });
});

test('an address that is too long to be one of ours leads to the first page', () => {
  expect(safeReturn(`/arbetsyta/${'a'.repeat(2000)}`, 'en')).toBe('/en/arbetsyta/');
});

const member = (given: Partial<Member>): Member => ({
  id: 'm1',
  name: 'Sonja i listan',
  login: 'Sonja.Strateg@sundsvall.example',
  subject: null,
  role: 'reader',
  areas: [],
  units: [],
  ...given,
});

describe('where the organisation has a members list', () => {
  test('a person is bound to their entry at the first login, which then decides', async () => {
    await server.store.saveMembers('2281', [member({}), member({ id: 'm2', login: 'x@y.example' })], 0);
    const page = await logIn(visitor, 'sonja');
    expect(textOf(await page.text())).toContain('Sonja Strateg (läsare)');
    const { members, revision } = await server.store.members('2281');
    expect([members.map(({ subject }) => subject), revision]).toEqual([['local-sonja', null], 2]);
    await server.store.saveMembers('2281', [], 2);
  });

  test('whoever is not on it is told so, and nothing is noted of them', async () => {
    await server.store.saveMembers('2281', [member({ subject: 'somebody-else' })], 3);
    const names = await server.store.names('2281');
    const page = await logIn(visitor, 'sonja', '/arbetsyta/2281/');
    expect(page.status).toBe(403);
    expect(textOf(await page.text())).toContain('du står inte på den');
    expect(await server.store.names('2281')).toEqual(names);
    await server.store.saveMembers('2281', [], 4);
  });
});

describe('a logout', () => {
  test('ends the session here and at the issuer, and shows a plain page', async () => {
    const html = await (await logIn(visitor, 'siri')).text();
    const token = tokenOf(visitor) ?? '';
    const page = await logOut(visitor, csrfIn(html));
    expect(visitor.at.pathname).toBe('/arbetsyta/utloggad/');
    expect(textOf(await page.text())).toContain('Du är utloggad');
    expect(await server.parts.sessions.get(token)).toBeNull();
    expect([SESSION_COOKIE, 'oidc_session'].filter((name) => visitor.cookies.has(name))).toEqual([]);
    const exit = visitor.seen.find(({ url }) => url.pathname === '/oidc/session/end')?.url;
    expect(exit?.searchParams.get('id_token_hint')).toMatch(/^ey/);
  });

  test('in English ends in English', async () => {
    const html = await (await logIn(visitor, 'siri', `/en/arbetsyta/${EXAMPLE}/`)).text();
    const body = new URLSearchParams({ csrf: csrfIn(html) });
    const page = await visitor.follow('/en/arbetsyta/logga-ut/', { method: 'POST', body, headers: own() });
    expect(textOf(await page.text())).toContain('You are logged out');
  });

  test('is not a thing that another site, or somebody without the secret, can do', async () => {
    const html = await (await logIn(visitor, 'siri')).text();
    const attempt = async (csrf: string, headers: Record<string, string>) => {
      const body = new URLSearchParams({ csrf });
      return (await visitor.ask('/arbetsyta/logga-ut/', { method: 'POST', body, headers })).status;
    };
    expect(await attempt(csrfIn(html), { 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await attempt(csrfIn(html), {})).toBe(403);
    expect(await attempt('0'.repeat(64), own())).toBe(409);
    expect((await visitor.ask('/arbetsyta/logga-ut/')).status).toBe(404);
    expect((await visitor.ask(`/arbetsyta/${EXAMPLE}/`)).status).toBe(200);
  });

  test('of somebody who is logged out already leads to the same page', async () => {
    await logOut(visitor, '');
    expect(visitor.at.pathname).toBe('/arbetsyta/utloggad/');
  });
});
