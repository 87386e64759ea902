import type { OrganisationEntry } from '../organisation.ts';
import {
  ALL,
  canStandBeside,
  findGroup,
  GROUP_KINDS,
  type Group,
  type GroupKind,
  groupOfMunicipality,
} from './groups.ts';

/** Members picked by hand and kept in the address, each as `member`. */
export const OWN = 'egen';

/** The group that a municipality stands against unless another is asked for: that of SKR's division. */
export const DEFAULT_KIND: GroupKind = 'skr2023';

/** A group as an address names it: its id; `alla`; `egen` with members; or a kind, for the own group of it. */
export type AskedGroup = { group?: string | null | undefined; member?: readonly string[] | undefined };

/** The group that an organisation is compared with; it is itself not among the members. */
export type ResolvedGroup = {
  /** Names the group in an address: `alla`, `egen` or the id of a group. */
  id: string;
  /** Null for `alla` and `egen`. */
  group: Group | null;
  /** Those of the group that can stand beside the organisation, by id. */
  members: readonly OrganisationEntry[];
  /** Ids of the group's other members: nothing is known of them here, or they cannot stand beside it. */
  missing: readonly string[];
};

function groupFor({ id, kind, example }: OrganisationEntry, asked: string): Group | null {
  if (kind !== 'municipality' || example) return null;
  const wanted = GROUP_KINDS.find((each) => each === asked);
  const found = wanted === undefined ? findGroup(asked) : groupOfMunicipality(id, wanted);
  return found ?? groupOfMunicipality(id, DEFAULT_KIND) ?? null;
}

/**
 * The group that an address asks for; the default one where it asks for none or for one that is not there:
 * SKR's for a real municipality, `alla` for everybody else. An invented organisation has no real group.
 */
export function resolveGroup(
  own: OrganisationEntry,
  { group: asked, member = [] }: AskedGroup,
  entries: readonly OrganisationEntry[],
): ResolvedGroup {
  const beside = entries.filter((each) => each.id !== own.id && canStandBeside(own, each));
  if (asked === OWN) return among(OWN, null, [...new Set(member)], own, beside);
  const group = asked === ALL ? null : groupFor(own, asked || DEFAULT_KIND);
  if (group === null) return { id: ALL, group, members: beside, missing: [] };
  return among(group.id, group, group.members, own, beside);
}

function among(
  id: string,
  group: Group | null,
  wanted: readonly string[],
  own: OrganisationEntry,
  beside: readonly OrganisationEntry[],
): ResolvedGroup {
  const here = new Set(beside.map((each) => each.id));
  return {
    ...{ id, group },
    members: beside.filter((each) => wanted.includes(each.id)),
    missing: wanted.filter((each) => each !== own.id && !here.has(each)),
  };
}
