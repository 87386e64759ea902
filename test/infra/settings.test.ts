import { expect, test } from 'vitest';
import { settingsFrom } from '../../infra/settings.ts';
import { appWith } from './template.ts';

const settings = (changes: Record<string, unknown>) => settingsFrom(appWith(changes).node);

test('the settings of cdk.json are complete', () => {
  expect(settings({})).toEqual({
    name: 'Blomlada',
    region: 'eu-north-1',
    origin: 'https://blomlada.example',
    issuer: 'https://issuer.example/',
    audience: 'blomlada',
    jwksUrl: 'https://issuer.example/.well-known/jwks.json',
    clientId: 'blomlada',
    scopes: 'openid profile email',
    clientSecretName: '',
    orgClaim: 'org',
    roleClaim: 'role',
    areasClaim: 'areas',
    unitsClaim: 'units',
    loginClaim: 'email',
    nameClaim: 'name',
    organisation: '',
    orgMap: {},
    roleMap: {},
    domain: '',
    hostedZoneId: '',
    hostedZoneName: '',
    certificateArn: '',
    securityContact: '',
    alarmEmail: 'drift@blomlada.example',
    budget: 10,
    logDays: 90,
    backupDays: 35,
    reportConcurrency: 5,
    nightlyParts: 1,
    secretsReplaced: '',
    linkCheckContact: 'mailto:drift@blomlada.example',
    linkCheckRuns: 1,
    startPages: {},
  });
});

test.each([undefined, '', ' ', 7])('a missing setting (%j) is named, with how to give it', (audience) => {
  expect(() => settings({ audience })).toThrow(
    /^The setting audience is missing: give it with -c audience=VALUE/,
  );
});

test.each(['http://issuer.example/', 'issuer.example', 'ftp://issuer.example'])(
  '%s is no issuer',
  (issuer) => {
    expect(() => settings({ issuer })).toThrow(
      `The setting issuer must be an address that begins with https://`,
    );
  },
);

test('tables may be given on the command line', () => {
  expect(settings({ orgMap: '{"2120002411":"2281"}' }).orgMap).toEqual({ '2120002411': '2281' });
});

const ARN = 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b-2c';

const MANY = Object.fromEntries(
  Array.from({ length: 290 }, (_, turn) => [`21200${1000 + turn}`, `org-${turn}`]),
);

const PAGES = Object.fromEntries(Object.values(MANY).map((org) => [org, `https://${org}.example/`]));

test.each<[Record<string, unknown>, RegExp]>([
  [{ origin: 'https://blomlada.example/karta' }, /^The setting origin must be an address without a path/],
  [{ orgMap: ['2281'] }, /^The setting orgMap must be a JSON object of texts/],
  [{ orgMap: '{"2281"' }, /^The setting orgMap must be a JSON object of texts/],
  [{ orgMap: { 2120002411: 'Sundsvall!' } }, /“Sundsvall!” is not the id of an organisation/],
  [{ orgMap: MANY }, /^The settings orgMap and roleMap are too long/],
  [{ roleMap: { Chef: 'boss' } }, /There is no role “boss”/],
  [{ organisation: '2281', orgMap: { 2120002411: '2281' } }, /not both/],
  [{ scopes: 'profile email' }, /must hold openid/],
  [{ scopes: 'openid https://id.oidc.se/scope/naturalPersonNumber' }, /asks for a personal identity number/],
  [{ loginClaim: 'https://id.oidc.se/claim/personalIdentityNumber' }, /is never read here/],
  [
    { organisation: '2281', issuer: 'https://login.microsoftonline.com/common/v2.0' },
    /takes in people of any organisation/,
  ],
  [{ name: 'Blom låda' }, /^The setting name must be letters, digits and hyphens/],
  [{ region: 'Stockholm' }, /^The setting region must be a region of AWS/],
  [{ domain: 'https://karta.example' }, /^The setting domain must be a domain/],
  [{ domain: 'karta.example', origin: 'https://karta.example' }, /^The setting domain needs a certificate/],
  [{ certificateArn: ARN }, /but no domain/],
  [{ domain: 'karta.example', certificateArn: ARN }, /^The setting origin must be https:\/\/karta.example/],
  [{ certificateArn: ARN.replace('us-east-1', 'eu-north-1') }, /in us-east-1/],
  [{ domain: 'karta.example', hostedZoneId: 'Z1' }, /belong together/],
  [
    { domain: 'karta.example', hostedZoneId: 'Z1', hostedZoneName: 'other.example' },
    /does not lie in the zone other.example/,
  ],
  [{ alarmEmail: 'nobody' }, /^The setting alarmEmail must be an e-mail address/],
  [{ alarmEmail: '' }, /^The setting alarmEmail is missing/],
  [{ budget: 'ten' }, /^The setting budget must be a whole number from 1 to 100000, but is "ten"/],
  [{ budget: 0 }, /^The setting budget must be/],
  [{ logDays: 91 }, /number of days that CloudWatch knows \(1, 3, 5, 7, 14, 30, 60, 90,/],
  [{ backupDays: 36 }, /^The setting backupDays must be a whole number from 1 to 35/],
  [{ reportConcurrency: -1 }, /^The setting reportConcurrency must be/],
  [{ linkCheckContact: 'drift@blomlada.example' }, /^The setting linkCheckContact must be an address/],
  [{ linkCheckRuns: 0 }, /^The setting linkCheckRuns must be a whole number from 1 to 12/],
  [{ startPages: { 2281: 'sundsvall.example' } }, /^The setting startPages must give the address/],
  [{ startPages: { 'Sundsvall!': 'https://sundsvall.example/' } }, /^The setting startPages must give/],
  [{ startPages: PAGES }, /^The setting startPages is too long/],
  [{ nightlyParts: 1.5 }, /^The setting nightlyParts must be/],
  [
    { securityContact: 'säkerhet@example' },
    /^The setting securityContact must be an address that begins with/,
  ],
])('%j is refused before it is deployed', (changes, sentence) => {
  expect(() => settings(changes)).toThrow(sentence);
});

test('whoever is told of faults in security is told of visits as well, where nobody else is named', () => {
  const securityContact = 'mailto:it@blomlada.example';
  expect(settings({ linkCheckContact: '', securityContact }).linkCheckContact).toBe(securityContact);
  expect(settings({ linkCheckContact: '' }).linkCheckContact).toBe('');
});

test('numbers may be given on the command line, where they come as text', () => {
  expect(settings({ budget: '25', logDays: '30' })).toMatchObject({ budget: 25, logDays: 30 });
});
