import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { makeSigningKey, publicKeysOf, type SigningKey } from '../../functions/auth/signing.ts';

const key = await makeSigningKey('first');
const strangersKey = await makeSigningKey('first');

/** What the issuer answers next; every field is what an honest one would say until a test changes it. */
export type Answers = {
  metadata: Record<string, unknown>;
  claims: JWTPayload;
  /** Who signs the ID token: the issuer, somebody with a key of the same name, or nobody. */
  signedBy: 'issuer' | 'stranger' | 'nobody';
  /** Other claims in a token that was signed before. */
  tampered: JWTPayload | null;
  tokens: { status: number; body: Record<string, unknown> | null };
  userinfo: Record<string, unknown>;
};

export type HostileIssuer = {
  issuer: URL;
  answers: Answers;
  /** What was sent to the token endpoint last. */
  asked: { body: URLSearchParams; authorization: string | null };
  close(): Promise<void>;
};

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const signedBy = async (claims: JWTPayload, by: SigningKey): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'first' }).sign(await importJWK(by, 'ES256'));

async function idToken({ claims, signedBy: by, tampered }: Answers): Promise<string> {
  if (by === 'nobody') return `${base64({ alg: 'none' })}.${base64(claims)}.`;
  const token = await signedBy(claims, by === 'issuer' ? key : strangersKey);
  if (tampered === null) return token;
  const [header, , signature] = token.split('.');
  return [header, base64({ ...claims, ...tampered }), signature].join('.');
}

/** An issuer that does as a test tells it, on a port of its own. */
export async function openHostileIssuer(): Promise<HostileIssuer> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const metadata = {
    issuer: origin,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: `${origin}/token`,
    userinfo_endpoint: `${origin}/userinfo`,
    jwks_uri: `${origin}/keys`,
    end_session_endpoint: `${origin}/logout`,
    id_token_signing_alg_values_supported: ['ES256'],
    code_challenge_methods_supported: ['S256'],
  };
  const opened: HostileIssuer = {
    issuer: new URL(origin),
    answers: {
      metadata,
      claims: {},
      signedBy: 'issuer',
      tampered: null,
      tokens: { status: 200, body: null },
      userinfo: {},
    },
    asked: { body: new URLSearchParams(), authorization: null },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  async function tokens(request: IncomingMessage): Promise<[number, unknown]> {
    const { answers, asked } = opened;
    asked.body = new URLSearchParams(await text(request));
    asked.authorization = request.headers.authorization ?? null;
    const { status, body } = answers.tokens;
    const usual = { access_token: 'a', token_type: 'Bearer', id_token: await idToken(answers) };
    return [status, body ?? usual];
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { answers } = opened;
    const found: Record<string, () => [number, unknown] | Promise<[number, unknown]>> = {
      '/.well-known/openid-configuration': () => [200, answers.metadata],
      '/keys': () => [200, publicKeysOf(key)],
      '/token': () => tokens(request),
      '/userinfo': () => [200, answers.userinfo],
    };
    const [status, body] = await (found[request.url ?? ''] ?? (() => [404, {}]))();
    response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
    response.end(JSON.stringify(body));
  }

  return opened;
}
