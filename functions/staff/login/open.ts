import { discoverIssuer } from '../../auth/discovery.ts';
import { loginSettingsFrom } from '../../auth/login-settings.ts';
import { type LoginFlow, openLogin } from '../../auth/oidc-login.ts';
import type { Variables } from '../../auth/variables.ts';
import { addressesAt } from './addresses.ts';

/** The way in that a deployment's environment variables describe, and where the site lies. */
export function openLoginFrom(variables: Variables, now: () => Date): { origin: string; login: LoginFlow } {
  const { origin, scopes, claims, ...client } = loginSettingsFrom(variables);
  const discover = () => discoverIssuer(client);
  return { origin, login: openLogin({ discover, now, scopes, claims, ...addressesAt(origin) }) };
}
