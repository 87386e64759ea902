import * as oidc from 'openid-client';

/** An issuer, and what we are called there. */
export type IssuerClient = {
  issuer: URL;
  clientId: string;
  /** Null for a public client, which PKCE alone protects. Asked for when it is needed, never kept in the environment. */
  clientSecret: () => Promise<string | null>;
};

/** Asks an issuer for its addresses and ways (OpenID Connect Discovery). */
export type Discover = () => Promise<oidc.Configuration>;

/** What an issuer may take to answer; a person is waiting. */
const TIMEOUT_SECONDS = 8;

/** Only on one's own machine does anything go without TLS. */
const isLocal = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** How a secret is shown: in the body where the issuer takes it there, else in a header, as every issuer must. */
const withSecret =
  (secret: string): oidc.ClientAuth =>
  (server, ...rest) =>
    server.token_endpoint_auth_methods_supported?.includes('client_secret_post')
      ? oidc.ClientSecretPost(secret)(server, ...rest)
      : oidc.ClientSecretBasic(secret)(server, ...rest);

/** Discovers an issuer. Signatures of ID tokens are checked also where TLS already vouches for the sender. */
export async function discoverIssuer({
  issuer,
  clientId,
  clientSecret,
}: IssuerClient): Promise<oidc.Configuration> {
  const secret = await clientSecret();
  const execute = [oidc.enableNonRepudiationChecks, ...(isLocal(issuer) ? [oidc.allowInsecureRequests] : [])];
  const options = { execute, timeout: TIMEOUT_SECONDS };
  const authentication = secret === null ? oidc.None() : withSecret(secret);
  return oidc.discovery(issuer, clientId, undefined, authentication, options);
}

/** Remembers an answer for a time; a failure is not remembered, and those who ask meanwhile share one question. */
export function rememberedFor<Answer>(
  milliseconds: number,
  ask: () => Promise<Answer>,
  now: () => Date,
): () => Promise<Answer> {
  let known: { at: number; answer: Promise<Answer> } | null = null;
  return () => {
    const at = now().getTime();
    if (known && at - known.at < milliseconds) return known.answer;
    const answer = ask();
    const asked = { at, answer };
    known = asked;
    answer.catch(() => {
      if (known === asked) known = null;
    });
    return answer;
  };
}
