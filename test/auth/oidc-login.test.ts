import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_CLAIMS } from '../../functions/auth/claims.ts';
import { discoverIssuer, rememberedFor } from '../../functions/auth/discovery.ts';
import { LoginFailure } from '../../functions/auth/login-failure.ts';
import { type LoginChecks, type LoginFlow, openLogin } from '../../functions/auth/oidc-login.ts';
import { type Answers, type HostileIssuer, openHostileIssuer } from './hostile-issuer.ts';

let issuer: HostileIssuer;
let honest: Answers;
beforeAll(async () => {
  issuer = await openHostileIssuer();
  honest = structuredClone(issuer.answers);
});
afterAll(() => issuer.close());

/** A login that knows nothing yet: each test discovers the issuer as it answers then. */
function flow({ secret = null, at = issuer.issuer }: { secret?: string | null; at?: URL } = {}): LoginFlow {
  const client = { issuer: at, clientId: 'blomlada', clientSecret: async () => secret };
  return openLogin({
    discover: () => discoverIssuer(client),
    now: () => new Date(),
    scopes: 'openid profile email',
    claims: DEFAULT_CLAIMS,
    callback: 'https://blomlada.example/arbetsyta/aterkomst/',
    afterLogout: 'https://blomlada.example/arbetsyta/utloggad/',
  });
}

let login: LoginFlow;
let checks: LoginChecks;
let url: URL;
beforeEach(async () => {
  issuer.answers = structuredClone(honest);
  login = flow();
  ({ url, checks } = await login.begin('sv'));
  const seconds = Math.floor(Date.now() / 1000);
  issuer.answers.claims = {
    iss: honest.metadata['issuer'] as string,
    aud: 'blomlada',
    sub: 'a1',
    nonce: checks.nonce,
    iat: seconds,
    exp: seconds + 60,
    org: '2281',
    role: 'strategist',
  };
  issuer.answers.userinfo = { sub: 'a1', name: 'Ada Alm', email: 'Ada@sundsvall.example', role: 'operator' };
});

const answered = (changes: Record<string, string | null> = {}): string => {
  const query = new URLSearchParams({ code: 'c', state: checks.state });
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    if (value !== null) query.set(name, value);
  }
  return `?${query}`;
};

/** The kind of failure that a login ends in. */
async function kindOf(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => 'it went well',
    (thrown) => thrown,
  );
  return error instanceof LoginFailure ? error.kind : String(error);
}

describe('a login', () => {
  test('asks the issuer by code, with PKCE, state and nonce, and for no personal identity number', () => {
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'blomlada',
      response_type: 'code',
      redirect_uri: 'https://blomlada.example/arbetsyta/aterkomst/',
      scope: 'openid profile email',
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      ui_locales: 'sv',
    });
    expect(checks.state).toMatch(/^sv\.[\w-]{43}$/);
    expect(url.href).not.toContain(checks.verifier);
  });

  test('is completed with who it is; what is signed counts before what is not', async () => {
    const proven = await login.complete(answered(), checks);
    expect(proven.claimed).toEqual({
      subject: 'a1',
      login: 'ada@sundsvall.example',
      name: 'Ada Alm',
      org: '2281',
      role: 'strategist',
      areas: [],
      units: [],
    });
    expect(proven.idToken).toMatch(/^ey/);
    expect(issuer.asked.body.get('code_verifier')).toBe(checks.verifier);
    expect(issuer.asked.body.has('client_secret')).toBe(false);
  });

  test('shows the client secret where the issuer wants it', async () => {
    await flow({ secret: 's&cret' }).complete(answered(), checks);
    expect(issuer.asked.authorization).toMatch(/^Basic /);
    issuer.answers.metadata['token_endpoint_auth_methods_supported'] = ['client_secret_post'];
    await flow({ secret: 's&cret' }).complete(answered(), checks);
    expect([issuer.asked.authorization, issuer.asked.body.get('client_secret')]).toEqual([null, 's&cret']);
  });

  test('does not keep an ID token that holds a personal identity number', async () => {
    issuer.answers.claims['https://id.oidc.se/claim/personalIdentityNumber'] = '199001011239';
    const { claimed, idToken } = await login.complete(answered(), checks);
    expect(idToken).toBeNull();
    expect(JSON.stringify(claimed)).not.toContain('1990');
  });
});

type Spoil = (answers: Answers) => void;
const claim =
  (name: string, value: unknown): Spoil =>
  ({ claims }) => {
    claims[name] = value;
  };

describe('a login comes to nothing', () => {
  test.each<[what: string, spoil: Spoil, kind: string]>([
    ['when the ID token is for another login', claim('nonce', 'another'), 'refused'],
    ['when it has no nonce', claim('nonce', undefined), 'refused'],
    ['when it is for somebody else’s site', claim('aud', 'another'), 'refused'],
    ['when it comes from another issuer', claim('iss', 'https://other.example'), 'refused'],
    ['when it has expired', claim('exp', 1_700_000_000), 'refused'],
    ['when a stranger signed it', (answers) => Object.assign(answers, { signedBy: 'stranger' }), 'refused'],
    [
      'when nobody signed it (alg none)',
      (answers) => Object.assign(answers, { signedBy: 'nobody' }),
      'refused',
    ],
    [
      'when it was changed after signing',
      (answers) => Object.assign(answers, { tampered: { org: '*', role: 'operator' } }),
      'refused',
    ],
    [
      'when there is no ID token',
      ({ tokens }) => Object.assign(tokens, { body: { access_token: 'a', token_type: 'Bearer' } }),
      'refused',
    ],
    [
      'when user info is about somebody else',
      ({ userinfo }) => Object.assign(userinfo, { sub: 'b2' }),
      'refused',
    ],
    [
      'when the code was used before',
      ({ tokens }) => Object.assign(tokens, { status: 400, body: { error: 'invalid_grant' } }),
      'mismatch',
    ],
    [
      'when the issuer does not know us',
      ({ tokens }) => Object.assign(tokens, { status: 401, body: { error: 'invalid_client' } }),
      'refused',
    ],
    [
      'when the issuer breaks down',
      ({ tokens }) => Object.assign(tokens, { status: 502, body: {} }),
      'unreachable',
    ],
    ['when it says nothing of an organisation', claim('org', undefined), 'unusable'],
    ['when the subject is a personal identity number', claim('sub', '199001011239'), 'unusable'],
  ])('%s', async (_what, spoil, kind) => {
    spoil(issuer.answers);
    if (kind === 'unusable') issuer.answers.userinfo['sub'] = issuer.answers.claims.sub;
    expect(await kindOf(login.complete(answered(), checks))).toBe(kind);
  });

  test.each([
    ['with another state', { state: 'sv.another' }, 'mismatch'],
    ['without a state', { state: null }, 'mismatch'],
    ['without a code', { code: null }, 'refused'],
    ['from another issuer (RFC 9207)', { iss: 'https://other.example' }, 'refused'],
    ['of a person who changed their mind', { error: 'access_denied' }, 'cancelled'],
    ['of an issuer that cannot go on', { error: 'server_error' }, 'refused'],
  ])('when the answer comes %s', async (_what, changes, kind) => {
    expect(await kindOf(login.complete(answered(changes), checks))).toBe(kind);
  });

  test('when another browser’s checks are used', async () => {
    const { checks: others } = await login.begin('sv');
    expect(await kindOf(login.complete(answered(), others))).toBe('mismatch');
  });

  test('when the issuer does not answer, and works again when it does', async () => {
    const nobody = flow({ at: new URL('http://localhost:9/') });
    expect(await kindOf(nobody.begin('sv'))).toBe('unreachable');
    let failing = true;
    const ask = rememberedFor(
      1000,
      async () => {
        if (failing) throw new Error('down');
        return 'up';
      },
      () => new Date(0),
    );
    await expect(ask()).rejects.toThrow('down');
    failing = false;
    expect(await ask()).toBe('up');
  });

  test('when the issuer says it is another one', async () => {
    issuer.answers.metadata['issuer'] = 'https://other.example';
    expect(await kindOf(flow().begin('sv'))).toBe('refused');
  });

  test('over a connection that anybody can read, except on one’s own machine', async () => {
    expect(await kindOf(flow({ at: new URL('http://issuer.example/') }).begin('sv'))).toBe('refused');
  });
});

describe('a logout', () => {
  test('tells the issuer whose session ends, and where to go afterwards', async () => {
    const exit = await login.endSessionUrl('token', 'en');
    expect(exit && Object.fromEntries(exit.searchParams)).toEqual({
      client_id: 'blomlada',
      id_token_hint: 'token',
      post_logout_redirect_uri: 'https://blomlada.example/arbetsyta/utloggad/',
      state: 'en',
      ui_locales: 'en',
    });
    expect((await login.endSessionUrl(null, 'sv'))?.searchParams.has('id_token_hint')).toBe(false);
  });

  test('stays here where the issuer has no such place', async () => {
    delete issuer.answers.metadata['end_session_endpoint'];
    expect(await flow().endSessionUrl('token', 'sv')).toBeNull();
  });
});
