import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { DEFAULT_CLAIMS } from '../../functions/auth/claims.ts';
import { discoverIssuer } from '../../functions/auth/discovery.ts';
import { type LoginFlow, openLogin } from '../../functions/auth/oidc-login.ts';
import type { SigningKey } from '../../functions/auth/signing.ts';
import { addressesAt } from '../../functions/staff/login/addresses.ts';
import { issuerListener } from './oidc/mount.ts';
import { LOCAL_CLIENT, OIDC_PATH, openProvider } from './oidc/provider.ts';

/** The issuer of a local run, and the way in and out through it: the same protocol as anywhere else. */
export type LocalLogin = { login: LoginFlow; issuer: (path: string) => RequestListener | null };

/** Opens an OpenID provider with the example people on an origin of this machine. */
export function openLocalLogin(origin: string, key: SigningKey): LocalLogin {
  const addresses = addressesAt(origin);
  const cookieKeys = [randomBytes(32).toString('hex')];
  const provider = openProvider({ origin, key, cookieKeys, ...addresses });
  const issuer = new URL(`${origin}${OIDC_PATH}`);
  const client = { issuer, clientId: LOCAL_CLIENT, clientSecret: async () => null };
  const login = openLogin({
    discover: () => discoverIssuer(client),
    now: () => new Date(),
    scopes: 'openid profile email',
    claims: DEFAULT_CLAIMS,
    ...addresses,
  });
  return { login, issuer: issuerListener(provider) };
}
