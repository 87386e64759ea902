import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { judge } from '../../functions/core/links/judge.ts';
import { faultOf } from '../../functions/linkcheck/fetcher.ts';
import { isPublicAddress } from '../../functions/linkcheck/guard.ts';
import { visit } from '../../functions/linkcheck/visit.ts';
import { askingIn, byMethod, endless, openZoo, says, sendsTo, silent, TEST_LIMITS, type Zoo } from './zoo.ts';

let zoo: Zoo;
beforeAll(async () => {
  zoo = await openZoo({
    '/tjanst/ok': says(200, 'Välkommen'),
    '/tjanst/gone': says(410),
    '/tjanst/trouble': says(500),
    '/tjanst/busy': says(429),
    '/tjanst/closed-door': says(403),
    '/tjanst/no-head': byMethod({ HEAD: says(405), GET: says(200) }),
    '/tjanst/head-unknown': byMethod({ HEAD: says(501), GET: says(200) }),
    '/tjanst/head-missing': byMethod({ HEAD: says(404), GET: says(200) }),
    '/tjanst/head-redirects': byMethod({ HEAD: says(405), GET: sendsTo('/tjanst/ok', 301) }),
    '/tjanst/moved': sendsTo('/tjanst/åäö?é=1', 301),
    '/tjanst/%C3%A5%C3%A4%C3%B6?%C3%A9=1': says(200),
    '/tjanst/raw': (_request, response) => {
      response.setHeader('Location', Buffer.from('/tjanst/åäö?é=1').toString('latin1'));
      response.writeHead(301).end();
    },
    '/tjanst/chain': sendsTo('/tjanst/chain/1'),
    '/tjanst/chain/1': sendsTo('/tjanst/chain/2'),
    '/tjanst/chain/2': sendsTo('/tjanst/chain/3'),
    '/tjanst/chain/3': sendsTo('/tjanst/chain/4'),
    '/tjanst/chain/4': sendsTo('/tjanst/ok'),
    '/tjanst/longer': sendsTo('/tjanst/chain'),
    '/tjanst/loop': sendsTo('/tjanst/loop'),
    '/tjanst/start': sendsTo('/'),
    '/': says(200),
    '/tjanst/login': sendsTo('/saml2/login?SAMLRequest=x'),
    '/tjanst/silent': silent,
    '/tjanst/endless': byMethod({ HEAD: says(405), GET: endless }),
    '/tjanst/hangs-up': (request) => void request.socket.destroy(),
    '/tjanst/to-port': sendsTo('http://e.example:1/'),
    '/tjanst/to-file': sendsTo('file:///etc/passwd'),
    '/tjanst/to-secret': sendsTo('http://user:pass@e.example/'),
    '/tjanst/to-nowhere': says(302),
    '/tjanst/to-inner': (request, response) =>
      sendsTo(`http://127.0.0.2:${request.socket.localPort}/tjanst/ok`)(request, response),
    '/tjanst/to-inner-name': (request, response) =>
      sendsTo(`http://inner.example:${request.socket.localPort}/tjanst/ok`)(request, response),
  });
});
afterAll(() => zoo.close());
beforeEach(() => void zoo.seen());

const visited = async (path: string, given = {}) => {
  const { asking, limits } = askingIn(zoo, given);
  return judge(await visit(zoo.at(path), asking(), limits.redirects));
};

describe('a visit', () => {
  test.each([
    ['/tjanst/ok', 'ok', ['HEAD']],
    ['/tjanst/missing', 'dead', ['HEAD', 'GET']],
    ['/tjanst/gone', 'dead', ['HEAD', 'GET']],
    ['/tjanst/trouble', 'server-error', ['HEAD', 'GET']],
    ['/tjanst/busy', 'unclear', ['HEAD']],
    ['/tjanst/closed-door', 'unclear', ['HEAD', 'GET']],
    ['/tjanst/no-head', 'ok', ['HEAD', 'GET']],
    ['/tjanst/head-unknown', 'ok', ['HEAD', 'GET']],
    ['/tjanst/head-missing', 'ok', ['HEAD', 'GET']],
    ['/tjanst/endless', 'ok', ['HEAD', 'GET']],
    ['/tjanst/hangs-up', 'unreachable', ['HEAD']],
    ['/tjanst/to-nowhere', 'unclear', ['HEAD']],
  ])('to %s ends %s', async (path, outcome, methods) => {
    expect((await visited(path)).outcome).toBe(outcome);
    expect(zoo.seen()).toEqual(methods.map((method) => `${method} ${path}`));
  });

  test('introduces itself, with an address to write to', async () => {
    await visited('/tjanst/ok');
    expect([...zoo.agents]).toEqual(['Blomlada/1.0 (+mailto:it@example.org)']);
  });

  test('follows up to five redirects', async () => {
    expect(await visited('/tjanst/chain')).toMatchObject({ outcome: 'ok', status: 200 });
    expect(zoo.seen()).toHaveLength(6);
    expect((await visited('/tjanst/longer')).outcome).toBe('endless-redirects');
    expect(zoo.seen()).toHaveLength(6);
    expect((await visited('/tjanst/loop')).outcome).toBe('endless-redirects');
  });

  test.each(['/tjanst/moved', '/tjanst/raw'])(
    'tells where a link has moved, however it is written: %s',
    async (path) => {
      const endedAt = zoo.at('/tjanst/%C3%A5%C3%A4%C3%B6?%C3%A9=1');
      expect(await visited(path)).toEqual({ outcome: 'moved', status: 200, endedAt });
    },
  );

  test('asks whole where only the whole tells of the redirect', async () => {
    expect(await visited('/tjanst/head-redirects')).toMatchObject({
      outcome: 'moved',
      endedAt: zoo.at('/tjanst/ok'),
    });
  });

  test('sees that a link ends on a start page', async () => {
    expect(await visited('/tjanst/start')).toEqual({
      outcome: 'start-page',
      status: 200,
      endedAt: zoo.at('/'),
    });
  });

  test('knocks at no login', async () => {
    expect(await visited('/tjanst/login')).toMatchObject({ outcome: 'ok' });
    expect(zoo.seen()).toEqual(['HEAD /tjanst/login']);
  });

  test('tells a fault in the encryption from a site that is down', async () => {
    const { asking } = askingIn(zoo);
    const judged = judge(await visit(zoo.at('/tjanst/ok').replace('http:', 'https:'), asking(), 5));
    expect(judged.outcome).toBe('tls-fault');
  });

  test('waits no longer than it may', async () => {
    const limits = { ...TEST_LIMITS, request: 50 };
    expect((await visited('/tjanst/silent', { limits })).outcome).toBe('timeout');
  });

  test('has patience for so much in all', async () => {
    const limits = { ...TEST_LIMITS, visit: 0 };
    expect((await visited('/tjanst/ok', { limits })).outcome).toBe('timeout');
  });

  test.each(['/tjanst/to-port', '/tjanst/to-file', '/tjanst/to-secret'])(
    'does not go where %s sends it',
    async (path) => {
      expect((await visited(path)).outcome).toBe('unclear');
      expect(zoo.seen()).toEqual([`HEAD ${path}`]);
    },
  );

  test('connects to no private network, whatever a name stands for', async () => {
    expect((await visited('/tjanst/ok', { guard: isPublicAddress })).outcome).toBe('private-address');
    expect(zoo.seen(true)).toEqual([]);
  });

  test.each(['/tjanst/to-inner', '/tjanst/to-inner-name'])(
    'is not led into a private network by a redirect: %s',
    async (path) => {
      const guard = (ip: string) => ip === '127.0.0.1';
      const resolve = async (name: string) => (name === 'inner.example' ? '127.0.0.2' : '127.0.0.1');
      expect((await visited(path, { guard, resolve })).outcome).toBe('private-address');
      expect(zoo.seen()).toEqual([`HEAD ${path}`]);
    },
  );

  test('checks anew at each request what a name stands for', async () => {
    const answers = ['127.0.0.1', '127.0.0.2'];
    const resolve = async () => answers.shift() ?? '';
    const guard = (ip: string) => ip === '127.0.0.1';
    expect((await visited('/tjanst/ok', { guard, resolve })).outcome).toBe('private-address');
    expect(zoo.seen(true)).toEqual(['GET /robots.txt']);
  });
});

test.each([
  ['CERT_HAS_EXPIRED', 'tls-fault'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-fault'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-fault'],
  ['EPROTO', 'tls-fault'],
  // Browsers fetch the missing middle of a chain.
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'not-visitable'],
  // Our own network is down, which accuses nobody.
  ['EAI_AGAIN', 'not-visitable'],
  ['ENETUNREACH', 'not-visitable'],
  ['ENOTFOUND', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
  ['HPE_HEADER_OVERFLOW', 'unreachable'],
  ['ETIMEDOUT', 'timeout'],
])('%s is told as %s', (code, fault) => {
  expect(faultOf(Object.assign(new Error(code), { code }))).toBe(fault);
});

test('of several addresses, the one that tells of the host counts', () => {
  const of = (...codes: string[]) =>
    faultOf(new AggregateError(codes.map((code) => Object.assign(new Error(code), { code }))));
  expect(of('ENETUNREACH', 'ECONNREFUSED')).toBe('unreachable');
  expect(of('ENETUNREACH')).toBe('not-visitable');
});

describe('a robots file', () => {
  const open = async (robots: Parameters<typeof openZoo>[0]) =>
    openZoo({ '/tjanst/1': says(200), ...robots });
  const outcomeIn = async (own: Zoo, path = '/tjanst/1') => {
    const { asking } = askingIn(own);
    return judge(await visit(own.at(path), asking(), 5)).outcome;
  };

  test.each([
    ['that forbids everybody', says(200, 'User-agent: *\nDisallow: /tjanst/'), 'refused-by-robots'],
    [
      'that forbids us',
      says(200, 'User-agent: Blomlada\nDisallow: /\n\nUser-agent: *\nAllow: /'),
      'refused-by-robots',
    ],
    [
      'that forbids all but us',
      says(200, 'User-agent: blomlada\nDisallow:\n\nUser-agent: *\nDisallow: /'),
      'ok',
    ],
    ['that forbids something else', says(200, 'User-agent: *\nDisallow: /admin'), 'ok'],
    ['whose longer rule allows', says(200, 'User-agent: *\nDisallow: /\nAllow: /tjanst/'), 'ok'],
    ['that is not there', says(404), 'ok'],
    ['that is refused', says(403), 'ok'],
    ['whose server is in trouble', says(503), 'refused-by-robots'],
    ['that redirects in a circle', sendsTo('/robots.txt'), 'ok'],
  ])('%s', async (_what, robots, outcome) => {
    const own = await open({ '/robots.txt': robots });
    expect(await outcomeIn(own)).toBe(outcome);
    expect(own.seen()).toEqual(outcome === 'ok' ? ['HEAD /tjanst/1'] : []);
    await own.close();
  });

  test('is followed to where it lies', async () => {
    const own = await open({
      '/robots.txt': sendsTo('/other.txt'),
      '/other.txt': says(200, 'User-agent: *\nDisallow: /'),
    });
    expect(await outcomeIn(own)).toBe('refused-by-robots');
    await own.close();
  });

  test('is read once for a host, and holds for redirects too', async () => {
    const own = await open({
      '/robots.txt': says(200, 'User-agent: *\nDisallow: /secret'),
      '/tjanst/2': sendsTo('/secret/2'),
    });
    const { asking } = askingIn(own);
    const outcome = async (path: string) => judge(await visit(own.at(path), asking(), 5)).outcome;
    expect([await outcome('/tjanst/1'), await outcome('/tjanst/2')]).toEqual(['ok', 'refused-by-robots']);
    expect(own.seen(true)).toEqual(['GET /robots.txt', 'HEAD /tjanst/1', 'HEAD /tjanst/2']);
    await own.close();
  });

  test('that cannot be had since the site is down, is the site’s fault and not a refusal', async () => {
    const own = await open({});
    await own.close();
    expect(await outcomeIn(own)).toBe('unreachable');
  });
});
