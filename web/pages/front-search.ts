import type { OrganisationEntry } from '../../functions/core/organisation.ts';
import { holdsWords, plain } from '../../functions/core/plain-text.ts';
import { MUNICIPALITIES, type Municipality } from '../../functions/core/slug.ts';

/** What somebody looks for on the first page; what is empty sets no condition. */
export type Wanted = { name: string; county: string; group: string };

const BY_CODE = new Map(MUNICIPALITIES.map((each) => [each.code, each]));

/** The municipality that an organisation is; undefined for regions, companies, agencies and invented ones. */
export const municipalityOf = ({ id, example }: OrganisationEntry): Municipality | undefined =>
  example ? undefined : BY_CODE.get(id);

/** A query of the first page. A county or group that is none sets no condition. */
export function wantedIn(query: URLSearchParams): Wanted {
  const name = query.get('q')?.trim().slice(0, 100).toWellFormed() ?? '';
  const county = MUNICIPALITIES.find((each) => each.county === query.get('county'))?.county ?? '';
  const group = MUNICIPALITIES.find(({ skrGroup }) => skrGroup === query.get('group'))?.skrGroup ?? '';
  return { name, county, group };
}

/** The query that asks for the same again. */
export function queryFor({ name, county, group }: Wanted): string {
  const given = [
    ['q', name],
    ['county', county],
    ['group', group],
  ].filter(([, value]) => value);
  return given.length === 0 ? '' : `?${new URLSearchParams(given as [string, string][])}`;
}

const fits = (found: Municipality | undefined, { county, group }: Wanted): boolean =>
  (county === '' || found?.county === county) && (group === '' || found?.skrGroup === group);

/** The organisations that are wanted, in the order given. */
export const found = (organisations: readonly OrganisationEntry[], wanted: Wanted): OrganisationEntry[] =>
  organisations.filter(
    (entry) => holdsWords(plain(entry.name), wanted.name) && fits(municipalityOf(entry), wanted),
  );

const MOST_NAMES = 10;

/** Municipalities of a wanted name that are not here yet; none where no name is wanted, or too many have it. */
export function notHere(organisations: readonly OrganisationEntry[], wanted: Wanted): string[] {
  const here = new Set(organisations.map(({ id }) => id));
  const names = MUNICIPALITIES.filter(
    (each) => !here.has(each.code) && holdsWords(plain(each.name), wanted.name) && fits(each, wanted),
  ).map(({ name }) => name);
  return wanted.name === '' || names.length > MOST_NAMES ? [] : names;
}
