import { exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK, SignJWT } from 'jose';
import type { Role } from '../core/identifiers.ts';
import { DEFAULT_CLAIMS } from './claims.ts';

/** A private key as a file can keep it. Whoever holds it can write everywhere: never to be shared. */
export type SigningKey = JWK & { kid: string; alg: string };

/** What a token lets its bearer do: `org` is an id, or `*` for an operator. */
export type Grant = {
  subject: string;
  org: string;
  role: Role;
  areas?: readonly string[];
  units?: readonly string[];
};

/** Who signs, for whom, when, and for how long. */
export type Issue = { issuer: string; audience: string; now: Date; seconds: number };

const ALGORITHM = 'ES256';

/** A new key (ECDSA P-256) for signing tokens on one machine; `kid` names it in the key set. */
export async function makeSigningKey(kid: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: ALGORITHM };
}

/** The key set that verifies what the key signs; it holds nothing secret. */
export function publicKeysOf({ kty, crv, x, y, kid, alg }: SigningKey): JSONWebKeySet {
  return { keys: [{ kty, crv, x, y, kid, alg, use: 'sig' } as JWK] };
}

/** A signed token with this program's own claim names. */
export async function signToken(key: SigningKey, grant: Grant, issue: Issue): Promise<string> {
  const { subject, org, role, areas = [], units = [] } = grant;
  const { organisation, role: roleName, areas: areasName, units: unitsName } = DEFAULT_CLAIMS;
  const claims = { [organisation]: org, [roleName]: role, [areasName]: areas, [unitsName]: units };
  const seconds = Math.floor(issue.now.getTime() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT' })
    .setSubject(subject)
    .setIssuer(issue.issuer)
    .setAudience(issue.audience)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + issue.seconds)
    .sign(await importJWK(key, key.alg));
}
