import { OrganisationEntry, Slug } from '../core/organisation.ts';
import { type Database, get, put, query, textIn } from './database.ts';
import { allOrganisations, organisationKey, slugKey } from './keys.ts';

/** Writes an organisation's entry as of a seq of its log; an entry of a later seq stays. */
export async function putEntry(database: Database, entry: OrganisationEntry, seq: number): Promise<void> {
  const at = { N: String(seq) };
  await put(
    database,
    organisationKey(entry.id),
    { seq: at, entry: { S: JSON.stringify(entry) } },
    { expression: 'attribute_not_exists(pk) OR seq <= :seq', values: { ':seq': at } },
  );
}

/** The entries of all organisations, by id. */
export async function allEntries(database: Database): Promise<OrganisationEntry[]> {
  const items = await query(database, allOrganisations());
  return items.map((item) => OrganisationEntry.parse(JSON.parse(textIn(item, 'entry'))));
}

/** Reserves a slug for ever; false when it belongs, or ever belonged, to another organisation. */
export const claimSlug = (database: Database, slug: string, org: string): Promise<boolean> =>
  put(
    database,
    slugKey(slug),
    { org: { S: org } },
    { expression: 'attribute_not_exists(pk) OR org = :org', values: { ':org': { S: org } } },
  );

/** The organisation that a slug was reserved for; null when nobody ever did. */
export async function ownerOfSlug(database: Database, slug: string): Promise<string | null> {
  if (!Slug.safeParse(slug).success) return null;
  const item = await get(database, slugKey(slug));
  return item ? textIn(item, 'org') : null;
}
