import { DEFAULT_CLAIMS } from './claims.ts';
import type { TrustedIssuer } from './verifier.ts';

type Variables = Readonly<Record<string, string | undefined>>;

function required(variables: Variables, name: string): string {
  const value = variables[name];
  if (value) return value;
  throw new Error(`The environment variable ${name} is missing: it says whose tokens are accepted.`);
}

/** Whose tokens a deployment accepts, from its environment variables; throws a sentence where one is missing. */
export function trustedIssuerFrom(variables: Variables): Omit<TrustedIssuer, 'now'> {
  const { organisation, role, areas, units } = DEFAULT_CLAIMS;
  return {
    issuer: required(variables, 'TOKEN_ISSUER'),
    audience: required(variables, 'TOKEN_AUDIENCE'),
    keys: new URL(required(variables, 'TOKEN_JWKS_URL')),
    claims: {
      organisation: variables['TOKEN_ORG_CLAIM'] || organisation,
      role: variables['TOKEN_ROLE_CLAIM'] || role,
      areas: variables['TOKEN_AREAS_CLAIM'] || areas,
      units: variables['TOKEN_UNITS_CLAIM'] || units,
    },
  };
}
