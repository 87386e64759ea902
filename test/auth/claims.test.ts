import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { claimRulesFrom } from '../../functions/auth/claim-rules.ts';
import { type Claims, claimedOf } from '../../functions/auth/claims.ts';
import { loginSettingsFrom } from '../../functions/auth/login-settings.ts';
import { isPersonalNumber, namesPersonalNumber } from '../../functions/auth/personal-number.ts';

const OIDC_SE = 'https://id.oidc.se/claim/';

/** The variables of four ways to deploy. */
const OWN = {};
const SWEDISH_PROFILE = {
  TOKEN_ORG_CLAIM: `${OIDC_SE}orgNumber`,
  TOKEN_ORG_MAP: JSON.stringify({ '212000-2411': '2281', '2120000142': '0180' }),
  TOKEN_LOGIN_CLAIM: `${OIDC_SE}orgAffiliation`,
};
const AFFILIATION = { ...SWEDISH_PROFILE, TOKEN_ORG_CLAIM: `${OIDC_SE}orgAffiliation` };
const ENTRA = {
  TOKEN_ORG_CLAIM: 'tid',
  TOKEN_ORG_MAP: JSON.stringify({
    '9D4B1F3A-0000-4000-8000-000000002281': '2281',
    '9d4b1f3a-0000-4000-8000-00000000d71f': '*',
  }),
  TOKEN_ROLE_CLAIM: 'roles',
  TOKEN_ROLE_MAP: JSON.stringify({
    'Blomlada.Strateg': 'strategist',
    'Blomlada.Redaktor': 'editor',
    'Blomlada.Drift': 'operator',
  }),
  TOKEN_LOGIN_CLAIM: 'preferred_username',
};
const SINGLE = { TOKEN_ORGANISATION: '2281', TOKEN_ROLE_CLAIM: 'roles' };

const person = (variables: Record<string, string>, claims: Claims) =>
  claimedOf({ sub: 'a1', ...claims }, claimRulesFrom(variables));

type Row = [what: string, variables: Record<string, string>, claims: Claims, expected: object];

describe('a person is read from claims', () => {
  test.each<Row>([
    [
      'of this program’s own names',
      OWN,
      { org: '2281', role: 'editor', areas: ['businesses'], email: 'Ada@Sundsvall.SE', name: 'Ada' },
      {
        org: '2281',
        role: 'editor',
        areas: ['businesses'],
        units: [],
        login: 'ada@sundsvall.se',
        name: 'Ada',
      },
    ],
    ['without a role', OWN, { org: '2281' }, { org: '2281', role: null, login: null, name: null }],
    ['with a role of no meaning to us', OWN, { org: '2281', role: 'Handläggare' }, { role: null }],
    [
      'with several roles: the highest',
      OWN,
      { org: '2281', role: ['reader', 'strategist', 'x'] },
      { role: 'strategist' },
    ],
    [
      'by first and last name',
      OWN,
      { org: '2281', given_name: 'Ada', family_name: 'Alm' },
      { name: 'Ada Alm' },
    ],
    ['by a name of several lines', OWN, { org: '2281', name: 'Ada\r\nAlm\u0000' }, { name: 'Ada Alm' }],
    [
      'with an address that is not proven',
      OWN,
      { org: '2281', email: 'a@b.se', email_verified: false },
      { login: null },
    ],
    [
      'with an address that is not proven, as some issuers write it',
      OWN,
      { org: '2281', email: 'a@b.se', email_verified: 'false' },
      { login: null },
    ],
    [
      'with an address that is proven, as some issuers write it',
      OWN,
      { org: '2281', email: 'a@b.se', email_verified: 'true' },
      { login: 'a@b.se' },
    ],
    [
      'of the Swedish profile, by organisation number',
      SWEDISH_PROFILE,
      { [`${OIDC_SE}orgNumber`]: '2120002411', [`${OIDC_SE}orgAffiliation`]: 'Ad01Alm@2120002411' },
      { org: '2281', role: null, login: 'ad01alm@2120002411' },
    ],
    [
      'of the Swedish profile, by affiliation',
      AFFILIATION,
      { [`${OIDC_SE}orgAffiliation`]: 'ad01@alm@212000-0142' },
      { org: '0180' },
    ],
    [
      'of the Swedish profile, whose affiliation holds a personal identity number',
      AFFILIATION,
      { [`${OIDC_SE}orgAffiliation`]: '199001011239@2120002411', name: 'Ada Alm' },
      { org: '2281', login: null, name: 'Ada Alm' },
    ],
    [
      'of Entra ID, with app roles',
      ENTRA,
      {
        tid: '9d4b1f3a-0000-4000-8000-000000002281',
        roles: ['msiam_access', 'Blomlada.Redaktor', 'Blomlada.Strateg'],
        preferred_username: 'Ada.Alm@sundsvall.se',
      },
      { org: '2281', role: 'strategist', login: 'ada.alm@sundsvall.se' },
    ],
    [
      'of Entra ID, from the tenant that runs the installation',
      ENTRA,
      { tid: '9d4b1f3a-0000-4000-8000-00000000d71f', roles: ['Blomlada.Drift'] },
      { org: '*', role: 'operator' },
    ],
    ['of the only organisation', SINGLE, { org: '0180', roles: ['reader'] }, { org: '2281', role: 'reader' }],
    [
      'of the only organisation, who runs it',
      SINGLE,
      { roles: ['operator'] },
      { org: '*', role: 'operator' },
    ],
  ])('%s', (_what, variables, claims, expected) => {
    expect(person(variables, claims)).toMatchObject(expected);
  });

  test('and nothing else of what they say is kept', () => {
    const found = person(OWN, {
      org: '2281',
      [`${OIDC_SE}personalIdentityNumber`]: '199001011239',
      birthdate: '1990-01-01',
    });
    expect(JSON.stringify(found)).not.toContain('1990');
  });
});

describe('claims are refused', () => {
  test.each<[what: string, variables: Record<string, string>, claims: Claims, sentence: RegExp]>([
    ['without a subject', OWN, { sub: '', org: '2281' }, /no subject/],
    ['with a subject that is no text', OWN, { sub: 7, org: '2281' }, /no subject/],
    ['with a subject that is too long', OWN, { sub: 'a'.repeat(256), org: '2281' }, /longer than 255/],
    ['with a personal identity number as subject', OWN, { sub: '19900101-1239', org: '2281' }, /not wanted/],
    ['without an organisation', OWN, {}, /The claim org must be the id/],
    ['with an organisation that is no id', OWN, { org: 'Sundsvalls kommun' }, /The claim org/],
    [
      'with every organisation but not the role for it',
      OWN,
      { org: '*', role: 'strategist' },
      /only an operator/,
    ],
    [
      'with an organisation number that is in no table',
      SWEDISH_PROFILE,
      { [`${OIDC_SE}orgNumber`]: '2281' },
      /orgNumber/,
    ],
    [
      'from a tenant that is in no table',
      ENTRA,
      { tid: '2281', roles: ['Blomlada.Strateg'] },
      /The claim tid/,
    ],
    [
      'from the tenant that runs the installation, by somebody who does not',
      ENTRA,
      { tid: '9d4b1f3a-0000-4000-8000-00000000d71f', roles: ['Blomlada.Strateg'] },
      /The claim tid/,
    ],
    [
      'with a name of the object kind for a table',
      SWEDISH_PROFILE,
      { [`${OIDC_SE}orgNumber`]: '__proto__' },
      /orgNumber/,
    ],
    [
      'of the organisation of an address that is not proven',
      { TOKEN_ORG_CLAIM: 'email', TOKEN_ORG_MAP: '{"sundsvall.se":"2281"}' },
      { email: 'ada@sundsvall.se', email_verified: false },
      /The claim email/,
    ],
    ['with areas that are no list of names', OWN, { org: '2281', areas: [1] }, /areas and units/],
  ])('%s', (_what, variables, claims, sentence) => {
    expect(person(variables, claims)).toMatch(sentence);
  });
});

describe('a personal identity number', () => {
  test.each([
    '199001011239',
    '19900101-1239',
    '19900161-1239',
    '19121212+1212',
    '200012319999@2120002411',
    '900101-1239',
    '121212+1212@sundsvall.se',
  ])('%s is told', (value) => expect(isPersonalNumber(value)).toBe(true));
  test.each([
    '2120002411',
    '212000-2411',
    '9001011239',
    '162120002411',
    '199013011239',
    'ada@sundsvall.se',
    '190000000000',
    'a199001011239',
  ])('%s is none', (value) => expect(isPersonalNumber(value)).toBe(false));
  test.each([
    'https://id.oidc.se/scope/naturalPersonNumber',
    'https://id.oidc.se/claim/personalIdentityNumber',
    'https://id.oidc.se/claim/previousCoordinationNumber',
    'urn:oid:1.2.752.29.4.13',
    'personal_number',
  ])('%s is a name for it', (name) => expect(namesPersonalNumber(name)).toBe(true));
});

describe('how people log in', () => {
  const given = {
    TOKEN_ISSUER: 'https://issuer.example',
    LOGIN_CLIENT_ID: 'b',
    LOGIN_ORIGIN: 'https://b.example',
  };

  test('is read from variables, with a public client unless a secret is named', async () => {
    const settings = loginSettingsFrom(given);
    expect(settings).toMatchObject({
      clientId: 'b',
      origin: 'https://b.example',
      scopes: 'openid profile email',
    });
    expect(await settings.clientSecret()).toBeNull();
  });

  test('asks for the secret by its name when it is needed, and says so where it cannot be read', async () => {
    const asked: unknown[] = [];
    const extension = createServer(({ url, headers }, response) => {
      asked.push([url, headers['x-aws-parameters-secrets-token']]);
      response.statusCode = asked.length === 1 ? 200 : 400;
      response.end(JSON.stringify({ SecretString: 's3cret' }));
    });
    await new Promise<void>((resolve) => extension.listen(0, '127.0.0.1', resolve));
    const { clientSecret } = loginSettingsFrom({
      ...given,
      LOGIN_SECRET_NAME: 'blomlada/login',
      AWS_SESSION_TOKEN: 'session',
      PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: String((extension.address() as AddressInfo).port),
    });
    expect(asked).toEqual([]);
    expect(await clientSecret()).toBe('s3cret');
    expect(asked).toEqual([['/secretsmanager/get?secretId=blomlada%2Flogin', 'session']]);
    await expect(clientSecret()).rejects.toThrow('blomlada/login could not be read (400)');
    extension.closeAllConnections();
    extension.close();
  });

  test.each([
    [{ LOGIN_CLIENT_ID: '' }, 'LOGIN_CLIENT_ID is missing'],
    [{ LOGIN_SCOPES: 'openid https://id.oidc.se/scope/naturalPersonNumber' }, 'personal identity number'],
    [{ TOKEN_LOGIN_CLAIM: 'personalIdentityNumber' }, 'never read here'],
    [{ TOKEN_ORG_MAP: '["2281"]' }, 'must be a JSON object of texts'],
    [
      { TOKEN_ISSUER: 'https://login.microsoftonline.com/organizations/v2.0', TOKEN_ORGANISATION: '2281' },
      'any organisation',
    ],
  ])('is refused with %j', (changes, sentence) => {
    expect(() => loginSettingsFrom({ ...given, ...changes })).toThrow(sentence);
  });
});
