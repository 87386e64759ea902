import { importJWK, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CLAIMS } from '../../functions/auth/claims.ts';
import { type Grant, makeSigningKey, publicKeysOf, signToken } from '../../functions/auth/signing.ts';
import { ALGORITHMS, createVerifier } from '../../functions/auth/verifier.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const issuer = 'https://issuer.example';
const audience = 'blomlada';
const issue = { issuer, audience, now: NOW, seconds: 3600 };
const strategist: Grant = { subject: 'ada', org: '2281', role: 'strategist' };

const key = await makeSigningKey('first');
const verify = createVerifier({
  issuer,
  audience,
  keys: publicKeysOf(key),
  claims: DEFAULT_CLAIMS,
  now: () => NOW,
});

const signed = (grant: Partial<Grant>, changes: Partial<typeof issue> = {}) =>
  signToken(key, { ...strategist, ...grant }, { ...issue, ...changes });
const reasonFor = async (token: string) => {
  const answer = await verify(token);
  return answer.ok ? 'accepted' : answer.reason;
};
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const inAnHour = NOW.getTime() / 1000 + 3600;
const claims = { sub: 'ada', org: '2281', role: 'strategist', iss: issuer, aud: audience, exp: inAnHour };

describe('a token is accepted', () => {
  test('when this issuer signed it for this audience, and says who and what for', async () => {
    const token = await signed({ role: 'editor', areas: ['businesses'], units: ['Bygglov'] });
    expect(await verify(token)).toEqual({
      ok: true,
      caller: {
        subject: 'ada',
        login: null,
        name: null,
        org: '2281',
        role: 'editor',
        areas: ['businesses'],
        units: ['Bygglov'],
      },
    });
  });

  test('for every organisation, when its bearer is an operator', async () => {
    expect(await verify(await signed({ org: '*', role: 'operator' }))).toMatchObject({
      ok: true,
      caller: { org: '*', role: 'operator' },
    });
  });

  test('without a role, which a members list may give', async () => {
    const { role: _role, ...without } = claims;
    const token = await new SignJWT(without)
      .setProtectedHeader({ alg: 'ES256', kid: 'first' })
      .sign(await importJWK(key, 'ES256'));
    expect(await verify(token)).toMatchObject({ ok: true, caller: { org: '2281', role: null } });
  });

  test('under the claim names of another issuer, lists written with commas', async () => {
    const names = { organisation: 'custom:kommun', role: 'custom:roll', areas: 'a', units: 'u' };
    const elsewhere = createVerifier({
      issuer,
      audience,
      keys: publicKeysOf(key),
      claims: names,
      now: () => NOW,
    });
    const own = { sub: 'bo', 'custom:kommun': '2281', 'custom:roll': 'editor', a: 'businesses, foundations' };
    const token = await new SignJWT({ ...own, iss: issuer, aud: audience, exp: inAnHour })
      .setProtectedHeader({ alg: 'ES256', kid: 'first' })
      .sign(await importJWK(key, 'ES256'));
    expect(await elsewhere(token)).toEqual({
      ok: true,
      caller: {
        subject: 'bo',
        login: null,
        name: null,
        org: '2281',
        role: 'editor',
        areas: ['businesses', 'foundations'],
        units: [],
      },
    });
  });
});

describe('a token is refused', () => {
  test('when it has expired', async () => {
    const yesterday = new Date('2026-11-19T12:00:00Z');
    expect(await reasonFor(await signed({}, { now: yesterday }))).toBe('The token has expired.');
  });

  test('when it is meant for another audience or comes from another issuer', async () => {
    expect(await reasonFor(await signed({}, { audience: 'other' }))).toContain('another audience');
    expect(await reasonFor(await signed({}, { issuer: 'https://other.example' }))).toContain(
      'another issuer',
    );
  });

  test('when another key signed it, even under the same name', async () => {
    const forged = await signToken(await makeSigningKey('first'), strategist, issue);
    expect(await reasonFor(forged)).toBe('The signature is not one of this issuer’s.');
    const unknown = await signToken(await makeSigningKey('second'), strategist, issue);
    expect(await reasonFor(unknown)).toBe('The signature is not one of this issuer’s.');
  });

  test('when a single claim was changed after signing', async () => {
    const [header, , signature] = (await signed({})).split('.');
    const changed = [header, base64({ ...claims, org: '0114' }), signature].join('.');
    expect(await reasonFor(changed)).toBe('The signature is not one of this issuer’s.');
  });

  test('when nobody signed it (alg none)', async () => {
    expect(await reasonFor(`${base64({ alg: 'none' })}.${base64(claims)}.`)).toContain(
      'not signed in an accepted way',
    );
  });

  test('when a shared secret signed it, the public key included', async () => {
    expect(ALGORITHMS.filter((algorithm) => algorithm.startsWith('HS'))).toEqual([]);
    const secret = new TextEncoder().encode(JSON.stringify(publicKeysOf(key)));
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(secret);
    expect(await reasonFor(token)).toContain('not signed in an accepted way');
  });

  test('when it never expires', async () => {
    const { exp: _exp, ...endless } = claims;
    const token = await new SignJWT(endless)
      .setProtectedHeader({ alg: 'ES256', kid: 'first' })
      .sign(await importJWK(key, 'ES256'));
    expect(await reasonFor(token)).toBe('The token lacks the claim exp.');
  });

  test.each(['', 'abc', 'a.b.c', 'a.b.c.d.e', `${base64({ alg: 'ES256' })}.%%%.x`, 'åäö.åäö.åäö'])(
    'when it is no token at all: %j',
    async (token) => {
      expect(await reasonFor(token)).toMatch(/^The token is not/);
    },
  );

  test.each([
    [{ subject: '' }, 'sub'],
    [{ org: 'Sundsvall!' }, 'claim org'],
    [{ org: '*', role: 'strategist' as const }, 'claim org'],
    [{ role: 'mayor' as never }, 'claim role'],
    [{ areas: [1] as never }, 'areas'],
  ])('when its claims cannot be used: %j', async (grant, named) => {
    expect(await reasonFor(await signed(grant))).toContain(named);
  });
});

test('keys that cannot be fetched are the server’s fault, not the token’s', async () => {
  const nobody = new URL('http://127.0.0.1:9/keys');
  const remote = createVerifier({ issuer, audience, keys: nobody, claims: DEFAULT_CLAIMS, now: () => NOW });
  await expect(remote(await signed({}))).rejects.toThrow();
});

test('the key set that is given out holds no private part', () => {
  expect(Object.keys(publicKeysOf(key).keys[0] ?? {})).not.toContain('d');
});
