import { OrganisationId, Role } from '../core/identifiers.ts';
import { Claimed } from '../core/members.ts';
import { isPersonalNumber } from './personal-number.ts';

/** Names of the claims that a person is read from; issuers differ, so a deployment chooses them. */
export type ClaimNames = {
  organisation: string;
  role: string;
  areas: string;
  units: string;
  /** What a person logs in with; programs have none. */
  login?: string;
  name?: string;
};

/** How a deployment reads the claims of its issuer. */
export type ClaimRules = ClaimNames & {
  /** Where everybody is of one organisation, and the issuer says nothing of organisations. */
  onlyOrganisation?: string;
  /** Ids of organisations by what the issuer calls them, as `sameWriting` writes it. Whoever is not in it is of none. */
  organisations?: ReadonlyMap<string, string>;
  /** Our roles by the issuer's. */
  roles?: ReadonlyMap<string, Role>;
};

export type Claims = Readonly<Record<string, unknown>>;

/** The names that this program's own tokens use. */
export const DEFAULT_CLAIMS = {
  organisation: 'org',
  role: 'role',
  areas: 'areas',
  units: 'units',
  login: 'email',
  name: 'name',
} as const satisfies ClaimNames;

/** The organisation claim of those who run the whole installation. */
export const ALL_ORGANISATIONS = '*';

/** The first of a person's roles counts. */
const HIGHEST_FIRST: readonly Role[] = ['operator', 'strategist', 'editor', 'reader'];

/** Some issuers can only send text: a list may then be written with commas. */
function listOf(claim: unknown): string[] | null {
  if (claim === undefined || claim === null) return [];
  const items = typeof claim === 'string' ? claim.split(',').map((item) => item.trim()) : claim;
  return Array.isArray(items) && items.every((item) => typeof item === 'string')
    ? items.filter((item) => item !== '')
    : null;
}

/** An organisation's number with and without its hyphen, an id or a domain in capitals: the same. */
export const sameWriting = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replace(/^(\d{6})-(\d{4})$/, '$1$2');

/** What a claim may mean: its value, and what follows the last `@`, as in an affiliation or an address. */
const meanings = (claim: unknown): string[] =>
  [claim]
    .flat()
    .filter((value) => typeof value === 'string')
    .flatMap((value) => [value, value.slice(value.lastIndexOf('@') + 1)])
    .map(sameWriting);

/** Whether a claim is an address of which the issuer says, in one way or another, that nobody has proven it. */
const isUnproven = (claims: Claims, name: string | undefined): boolean =>
  name === 'email' &&
  ([undefined, true, 'true'] as unknown[]).every((proof) => proof !== claims['email_verified']);

function organisationIn(claims: Claims, role: Role | null, rules: ClaimRules): string | null {
  const { onlyOrganisation, organisations, organisation } = rules;
  if (onlyOrganisation) return role === 'operator' ? ALL_ORGANISATIONS : onlyOrganisation;
  if (isUnproven(claims, organisation)) return null;
  const ids = meanings(claims[organisation]).map((value) =>
    organisations ? organisations.get(value) : value,
  );
  const mayBe = (id: string | undefined) =>
    id === ALL_ORGANISATIONS ? role === 'operator' : OrganisationId.safeParse(id).success;
  return ids.find(mayBe) ?? null;
}

function roleIn(claim: unknown, { roles }: ClaimRules): Role | null {
  const found = (listOf(claim) ?? []).map((value) => (roles ? roles.get(value) : value));
  return HIGHEST_FIRST.find((role) => found.includes(role)) ?? null;
}

/** A line that can be shown; null where a claim holds nothing of the kind. */
function lineIn(claim: unknown): string | null {
  if (typeof claim !== 'string') return null;
  const line = claim
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return line !== '' && line.length <= 200 ? line : null;
}

function loginIn(claims: Claims, { login }: ClaimRules): string | null {
  const line = login === undefined ? null : lineIn(claims[login]);
  return line === null || isUnproven(claims, login) || isPersonalNumber(line) ? null : line.toLowerCase();
}

function nameIn(claims: Claims, { name }: ClaimRules): string | null {
  const whole = name === undefined ? null : lineIn(claims[name]);
  return whole ?? lineIn([claims['given_name'], claims['family_name']].filter(Boolean).join(' '));
}

/**
 * The person that verified claims describe, and nothing else of what they say; a sentence that tells which
 * claim is unusable when they do not. The role is null where the claims name none that is ours.
 */
export function claimedOf(claims: Claims, rules: ClaimRules): Claimed | string {
  const { sub: subject } = claims;
  if (typeof subject !== 'string' || subject === '') return 'The token names no subject (sub).';
  if (isPersonalNumber(subject))
    return 'The subject (sub) is a personal identity number, which is not wanted.';
  const role = roleIn(claims[rules.role], rules);
  const org = organisationIn(claims, role, rules);
  if (!org) {
    return `The claim ${rules.organisation} must be the id of an organisation (only an operator may have *).`;
  }
  const areas = listOf(claims[rules.areas]);
  const units = listOf(claims[rules.units]);
  if (!areas || !units) return `The claims ${rules.areas} and ${rules.units} must be lists of names.`;
  const login = loginIn(claims, rules);
  const name = nameIn(claims, rules);
  const claimed = Claimed.safeParse({ subject, login, name, org, role, areas, units });
  return claimed.data ?? 'The subject (sub) is longer than 255 characters.';
}

/** Says what is wrong with a role that a program claims; an issuer may tell people's roles to others than us. */
export const unknownRole = (claims: Claims, rules: ClaimRules): string | null =>
  typeof claims[rules.role] === 'string' && roleIn(claims[rules.role], rules) === null
    ? `The claim ${rules.role} must be one of ${(rules.roles ? [...rules.roles.keys()] : Role.options).join(', ')}.`
    : null;
