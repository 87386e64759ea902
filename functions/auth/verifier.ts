import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
} from 'jose';
import type { Claimed } from '../core/members.ts';
import { type ClaimRules, claimedOf, unknownRole } from './claims.ts';

/** Signatures that only the holder of a private key can make; shared secrets and `none` are not among them. */
export const ALGORITHMS: readonly string[] = ['ES256', 'ES384', 'RS256', 'PS256', 'EdDSA'];

/** Whose tokens are accepted, and where the keys that check them lie. */
export type TrustedIssuer = {
  issuer: string;
  audience: string;
  /** Address of the issuer's key set, or the key set itself. */
  keys: URL | JSONWebKeySet;
  claims: ClaimRules;
  now: () => Date;
};

/** A caller, or a sentence that says why the token is not accepted; it tells nothing of the keys. */
export type Verification = { ok: true; caller: Claimed } | { ok: false; reason: string };

/** Checks a bearer token. Throws only when the issuer's keys cannot be fetched, which is nobody's token's fault. */
export type Verify = (token: string) => Promise<Verification>;

function claimReason({ claim, reason }: errors.JWTClaimValidationFailed): string {
  if (claim === 'aud') return 'The token is meant for another audience.';
  if (claim === 'iss') return 'The token comes from another issuer.';
  if (claim === 'nbf') return 'The token is not valid yet.';
  return reason === 'missing' ? `The token lacks the claim ${claim}.` : `The claim ${claim} is not valid.`;
}

/** Why the library refuses a token; null where the fault lies elsewhere. */
function reasonOf(error: unknown): string | null {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) return claimReason(error);
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) {
    return `The token is not signed in an accepted way (${ALGORITHMS.join(', ')}).`;
  }
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed) {
    return 'The signature is not one of this issuer’s.';
  }
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'The token does not say which key signed it.';
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return null;
  return error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid
    ? 'The token is not a signed JSON Web Token.'
    : null;
}

const CLOCK_TOLERANCE_SECONDS = 5;

/** A check of bearer tokens (RFC 7519, used as RFC 6750): signature, issuer, audience, time and claims. */
export function createVerifier({ issuer, audience, keys, claims, now }: TrustedIssuer): Verify {
  const keySet = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys);
  const payloadOf = async (token: string): Promise<JWTPayload> => {
    const { payload } = await jwtVerify(token, keySet, {
      issuer,
      audience,
      algorithms: [...ALGORITHMS],
      requiredClaims: ['exp'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: now(),
    });
    return payload;
  };
  return async (token) => {
    try {
      const payload = await payloadOf(token);
      const caller = unknownRole(payload, claims) ?? claimedOf(payload, claims);
      return typeof caller === 'string' ? { ok: false, reason: caller } : { ok: true, caller };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      return { ok: false, reason };
    }
  };
}
