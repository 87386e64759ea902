import * as oidc from 'openid-client';
import type { InterfaceLanguage } from '../core/language.ts';
import type { Claimed } from '../core/members.ts';
import type { PendingLogin } from '../core/session.ts';
import { type ClaimRules, type Claims, claimedOf } from './claims.ts';
import { type Discover, rememberedFor } from './discovery.ts';
import { LoginFailure, loginFailureOf } from './login-failure.ts';
import { isPersonalNumber, namesPersonalNumber } from './personal-number.ts';

/** What the issuer's answer is checked against. */
export type LoginChecks = Pick<PendingLogin, 'state' | 'nonce' | 'verifier'>;

/** A login that the issuer has vouched for; `idToken` lets it know whose session ends. */
export type ProvenLogin = { claimed: Claimed; idToken: string | null };

/** Logging in and out at an issuer (OpenID Connect). Each throws a LoginFailure that says what went wrong. */
export type LoginFlow = {
  /** Where a person is sent to log in; the state begins with the language, for when the answer comes too late. */
  begin(language: InterfaceLanguage): Promise<{ url: URL; checks: LoginChecks }>;
  /** The person that the issuer's answer, the query of the callback's address, is about. */
  complete(search: string, checks: LoginChecks): Promise<ProvenLogin>;
  /** Where a person is sent to log out; null where the issuer has no such place. */
  endSessionUrl(idToken: string | null, language: InterfaceLanguage): Promise<URL | null>;
};

/** What a login needs to know of the issuer and of us; both addresses are registered with the issuer. */
export type LoginParts = {
  discover: Discover;
  now: () => Date;
  scopes: string;
  claims: ClaimRules;
  /** Where the issuer sends people who have logged in. */
  callback: string;
  /** Where it sends those who have logged out. */
  afterLogout: string;
};

/** An issuer seldom moves an address, and keys that are new are fetched as they are met. */
const REMEMBERED_MS = 60 * 60_000;

/** What the ID token says comes first: it is signed. */
async function claimsIn(
  config: oidc.Configuration,
  tokens: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers,
): Promise<Claims> {
  const proven = tokens.claims();
  if (!proven) throw new LoginFailure('refused', 'the issuer sent no ID token');
  if (!config.serverMetadata().userinfo_endpoint) return proven;
  return { ...(await oidc.fetchUserInfo(config, tokens.access_token, proven.sub)), ...proven };
}

/** Kept only where it tells nothing that must not be kept. */
const keepable = (idToken: string | undefined, payload: Claims): string | null =>
  idToken === undefined ||
  Object.entries(payload).some(
    ([name, value]) => namesPersonalNumber(name) || (typeof value === 'string' && isPersonalNumber(value)),
  )
    ? null
    : idToken;

async function provenBy(
  config: oidc.Configuration,
  { callback, claims }: LoginParts,
  search: string,
  { state, nonce, verifier }: LoginChecks,
): Promise<ProvenLogin> {
  const answer = new URL(search, callback);
  // The library checks it too; but whoever logs in twice at once should hear that, and nobody else of it.
  if (answer.searchParams.get('state') !== state)
    throw new LoginFailure('mismatch', 'the answer is for another login');
  const tokens = await oidc.authorizationCodeGrant(config, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claimed = claimedOf(await claimsIn(config, tokens), claims);
  if (typeof claimed === 'string') throw new LoginFailure('unusable', claimed);
  return { claimed, idToken: keepable(tokens.id_token, tokens.claims() ?? {}) };
}

/** The login by authorization code with PKCE, state and nonce; the library does the protocol and its checks. */
export function openLogin(parts: LoginParts): LoginFlow {
  const { scopes, callback, afterLogout } = parts;
  const configuration = rememberedFor(REMEMBERED_MS, parts.discover, parts.now);
  const guarded = async <Answer>(act: (config: oidc.Configuration) => Answer): Promise<Awaited<Answer>> => {
    try {
      return await act(await configuration());
    } catch (error) {
      throw loginFailureOf(error);
    }
  };
  return {
    begin: (language) =>
      guarded(async (config) => {
        const checks = {
          state: `${language}.${oidc.randomState()}`,
          nonce: oidc.randomNonce(),
          verifier: oidc.randomPKCECodeVerifier(),
        };
        const url = oidc.buildAuthorizationUrl(config, {
          redirect_uri: callback,
          scope: scopes,
          state: checks.state,
          nonce: checks.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
          code_challenge_method: 'S256',
          ui_locales: language,
        });
        return { url, checks };
      }),
    complete: (search, checks) => guarded((config) => provenBy(config, parts, search, checks)),
    endSessionUrl: (idToken, language) =>
      guarded((config) =>
        config.serverMetadata().end_session_endpoint
          ? oidc.buildEndSessionUrl(config, {
              post_logout_redirect_uri: afterLogout,
              state: language,
              ui_locales: language,
              ...(idToken !== null && { id_token_hint: idToken }),
            })
          : null,
      ),
  };
}
