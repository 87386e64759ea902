import { ORGANISATION_KINDS, type OrganisationKind } from '../../functions/core/organisation.ts';
import { addressOf } from './address.ts';
import { nationalFileIn } from './comparison-files.ts';

/** The part of an address under which organisations are compared. */
export const COMPARISON = 'jamfor';

/** The part below it under which everybody lies as files. */
export const DATA = 'data';

/** The kind of organisation that a comparison's query asks for: municipalities unless it says otherwise. */
export const kindIn = (query: URLSearchParams): OrganisationKind =>
  ORGANISATION_KINDS.find((each) => each === query.get('kind')) ?? 'municipality';

/** The kind of organisation that the page at a path compares; null where it compares none. */
export function comparedKind(path: string, query: URLSearchParams): OrganisationKind | null {
  const { slug, rest } = addressOf(path);
  if (slug !== null || rest[0] !== COMPARISON) return null;
  return rest[1] === DATA ? (nationalFileIn(rest[2] ?? '')?.kind ?? null) : kindIn(query);
}
