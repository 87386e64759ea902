import { expect, test } from 'vitest';
import { settingsFrom } from '../../infra/settings.ts';
import { appWith } from './template.ts';

const settings = (changes: Record<string, unknown>) => settingsFrom(appWith(changes).node);

test('the settings of cdk.json are complete', () => {
  expect(settings({})).toEqual({
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

const MANY = Object.fromEntries(
  Array.from({ length: 290 }, (_, turn) => [`21200${1000 + turn}`, `org-${turn}`]),
);

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
])('%j is refused before it is deployed', (changes, sentence) => {
  expect(() => settings(changes)).toThrow(sentence);
});
