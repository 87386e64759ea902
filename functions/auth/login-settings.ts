import { claimRulesFrom } from './claim-rules.ts';
import type { IssuerClient } from './discovery.ts';
import { LoginFailure } from './login-failure.ts';
import type { LoginParts } from './oidc-login.ts';
import { namesPersonalNumber } from './personal-number.ts';
import { required, type Variables } from './variables.ts';

/** What a deployment's variables say of logging in. */
export type LoginSettings = IssuerClient & Pick<LoginParts, 'scopes' | 'claims'> & { origin: string };

const PURPOSE = 'how people log in';

/**
 * The client secret by its name in Secrets Manager: asked for when it is needed, so that it lies nowhere else.
 * The extension that AWS puts beside a function answers; only that function can reach it.
 */
async function secretNamed(name: string, variables: Variables): Promise<string> {
  const port = variables['PARAMETERS_SECRETS_EXTENSION_HTTP_PORT'] || '2773';
  const query = new URLSearchParams({ secretId: name });
  const headers = { 'X-Aws-Parameters-Secrets-Token': variables['AWS_SESSION_TOKEN'] ?? '' };
  const answer = await fetch(`http://localhost:${port}/secretsmanager/get?${query}`, { headers });
  const body: unknown = answer.ok ? await answer.json() : null;
  const secret =
    body !== null && typeof body === 'object' && 'SecretString' in body ? body.SecretString : null;
  if (typeof secret === 'string' && secret !== '') return secret;
  throw new LoginFailure('refused', `the secret ${name} could not be read (${answer.status})`);
}

function scopesIn(variables: Variables): string {
  const scopes = variables['LOGIN_SCOPES'] || 'openid profile email';
  const names = scopes.split(' ');
  const unwanted = names.find(namesPersonalNumber);
  if (unwanted !== undefined) {
    throw new Error(`The scope ${unwanted} asks for a personal identity number, which is not wanted here.`);
  }
  if (names.includes('openid')) return scopes;
  throw new Error('The scopes must hold openid, or the issuer says nothing of who logs in.');
}

/** Addresses at which an issuer takes in people of whatever organisation. */
const OF_ANYBODY = /^\/(?:common|organizations|consumers)\//;

/** How people log in, from environment variables; throws a sentence where one is missing or cannot be used. */
export function loginSettingsFrom(variables: Variables): LoginSettings {
  const issuer = new URL(required(variables, 'TOKEN_ISSUER', PURPOSE));
  const claims = claimRulesFrom(variables);
  if (claims.onlyOrganisation && OF_ANYBODY.test(issuer.pathname)) {
    throw new Error(
      `${issuer} takes in people of any organisation, so there cannot be an only one: name the tenant in the issuer.`,
    );
  }
  const secretName = variables['LOGIN_SECRET_NAME'];
  return {
    issuer,
    clientId: required(variables, 'LOGIN_CLIENT_ID', PURPOSE),
    clientSecret: async () => (secretName ? secretNamed(secretName, variables) : null),
    scopes: scopesIn(variables),
    claims,
    origin: new URL(required(variables, 'LOGIN_ORIGIN', PURPOSE)).origin,
  };
}
