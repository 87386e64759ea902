import { type Configuration, type JWK, Provider } from 'oidc-provider';
import type { SigningKey } from '../../../functions/auth/signing.ts';
import { memoryAdapter } from './adapter.ts';
import { endHere } from './end-session.ts';
import { askLogOutPage, gonePage, loggedOutPage } from './pages.tsx';
import { type ExamplePerson, personById } from './people.ts';

/** Where the local issuer lies on the site's own origin. */
export const OIDC_PATH = '/oidc';
/** Where one chooses whom to log in as. */
export const CHOOSE_PATH = `${OIDC_PATH}/person/`;

export const LOCAL_CLIENT = 'blomlada';

/** What the local issuer is made from. */
export type LocalIssuer = {
  origin: string;
  /** Signs ID tokens; kept, since a session outlives a restart and logging out shows its token. */
  key: SigningKey;
  /** Sign the issuer's own cookies. */
  cookieKeys: readonly string[];
  /** The addresses that our side has registered. */
  callback: string;
  afterLogout: string;
};

const HOUR = 3600;

/** Everything has a length of its own, so that nothing is left to defaults that warn. */
const LIFETIMES: Configuration['ttl'] = {
  AccessToken: HOUR,
  AuthorizationCode: 60,
  Grant: 12 * HOUR,
  IdToken: 12 * HOUR,
  Interaction: HOUR,
  Session: 12 * HOUR,
};

const claimsOf = ({ id, name, email, org, role, areas, units }: ExamplePerson) => ({
  sub: `local-${id}`,
  name,
  email,
  email_verified: true,
  org,
  role,
  areas: [...areas],
  units: [...units],
});

const CLAIMS: Configuration['claims'] = {
  openid: ['sub'],
  profile: ['name', 'org', 'role', 'areas', 'units'],
  email: ['email', 'email_verified'],
};

/** Nobody is asked whether Blomlåda may know their name: the only client there is is ours. */
const grantAll: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const { client, session, provider, params } = oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  if (known) return provider.Grant.find(known);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(String(params?.['scope'] ?? 'openid'));
  await grant.save();
  return grant;
};

const configuration = ({ key, cookieKeys, callback, afterLogout }: LocalIssuer): Configuration => ({
  adapter: memoryAdapter(),
  clients: [
    {
      client_id: LOCAL_CLIENT,
      token_endpoint_auth_method: 'none',
      redirect_uris: [callback],
      post_logout_redirect_uris: [afterLogout],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  jwks: { keys: [{ ...key, use: 'sig' } as JWK] },
  cookies: {
    keys: [...cookieKeys],
    names: { session: 'oidc_session', interaction: 'oidc_choice', resume: 'oidc_resume' },
  },
  claims: CLAIMS,
  scopes: ['openid'],
  ttl: LIFETIMES,
  pkce: { required: () => true },
  clientBasedCORS: () => false,
  loadExistingGrant: grantAll,
  findAccount: async (_ctx, id) => {
    const person = personById(id.replace(/^local-/, ''));
    return person ? { accountId: id, claims: async () => claimsOf(person) } : undefined;
  },
  interactions: { url: (_ctx, { uid }) => `${CHOOSE_PATH}${uid}` },
  renderError: (ctx) => {
    ctx.type = 'html';
    ctx.body = gonePage('sv');
  },
  features: {
    devInteractions: { enabled: false },
    resourceIndicators: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.type = 'html';
        ctx.body = askLogOutPage('sv', form);
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.type = 'html';
        ctx.body = loggedOutPage('sv');
      },
    },
  },
});

/** A real OpenID provider with the example people, for one's own machine. */
export function openProvider(issuer: LocalIssuer): Provider {
  const provider = new Provider(`${issuer.origin}${OIDC_PATH}`, configuration(issuer));
  provider.use(endHere);
  return provider;
}
