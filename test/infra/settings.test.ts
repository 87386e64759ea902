import { expect, test } from 'vitest';
import { settingsFrom } from '../../infra/settings.ts';
import { appWith } from './template.ts';

const settings = (changes: Record<string, unknown>) => settingsFrom(appWith(changes).node);

test('the settings of cdk.json are complete', () => {
  expect(settings({})).toEqual({
    region: 'eu-north-1',
    issuer: 'https://issuer.example/',
    audience: 'blomlada',
    jwksUrl: 'https://issuer.example/.well-known/jwks.json',
    orgClaim: 'org',
    roleClaim: 'role',
    areasClaim: 'areas',
    unitsClaim: 'units',
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
