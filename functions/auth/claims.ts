import { OrganisationId, Role } from '../core/identifiers.ts';
import type { Sender } from '../core/ledger-store.ts';

/** Who sends a request: rights, and the organisation they hold for; `*` is every organisation. */
export type Caller = Sender & { org: string };

/** Names of the claims that rights are read from; issuers differ, so a deployment chooses them. */
export type ClaimNames = { organisation: string; role: string; areas: string; units: string };

/** The names that this program's own tokens use. */
export const DEFAULT_CLAIMS: ClaimNames = {
  organisation: 'org',
  role: 'role',
  areas: 'areas',
  units: 'units',
};

/** The organisation claim of those who run the whole installation. */
export const ALL_ORGANISATIONS = '*';

/** Some issuers can only send text: a list may then be written with commas. */
function listOf(claim: unknown): string[] | null {
  if (claim === undefined) return [];
  const items = typeof claim === 'string' ? claim.split(',').map((item) => item.trim()) : claim;
  return Array.isArray(items) && items.every((item) => typeof item === 'string')
    ? items.filter((item) => item !== '')
    : null;
}

function organisationOf(claim: unknown, role: Role): string | null {
  if (claim === ALL_ORGANISATIONS) return role === 'operator' ? claim : null;
  return OrganisationId.safeParse(claim).data ?? null;
}

/** The caller that verified claims describe; a sentence that says which claim is unusable when they do not. */
export function callerOf(claims: Readonly<Record<string, unknown>>, names: ClaimNames): Caller | string {
  const { sub: subject } = claims;
  if (typeof subject !== 'string' || subject === '') return 'The token names no subject (sub).';
  const role = Role.safeParse(claims[names.role]).data;
  if (!role) return `The claim ${names.role} must be one of ${Role.options.join(', ')}.`;
  const org = organisationOf(claims[names.organisation], role);
  if (!org) {
    return `The claim ${names.organisation} must be the id of an organisation (only an operator may have *).`;
  }
  const areas = listOf(claims[names.areas]);
  const units = listOf(claims[names.units]);
  if (!areas || !units) return `The claims ${names.areas} and ${names.units} must be lists of names.`;
  return { subject, org, role, areas, units };
}
