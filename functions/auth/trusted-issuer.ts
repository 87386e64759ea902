import { claimRulesFrom } from './claim-rules.ts';
import { required, type Variables } from './variables.ts';
import type { TrustedIssuer } from './verifier.ts';

const PURPOSE = 'whose tokens are accepted';

/** Whose tokens a deployment accepts, from its environment variables; throws a sentence where one is missing. */
export const trustedIssuerFrom = (variables: Variables): Omit<TrustedIssuer, 'now'> => ({
  issuer: required(variables, 'TOKEN_ISSUER', PURPOSE),
  audience: required(variables, 'TOKEN_AUDIENCE', PURPOSE),
  keys: new URL(required(variables, 'TOKEN_JWKS_URL', PURPOSE)),
  claims: claimRulesFrom(variables),
});
