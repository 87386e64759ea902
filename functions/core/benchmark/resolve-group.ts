import type { OrganisationEntry } from '../organisation.ts';
import { ALL, canStandBeside, findGroup, type Group, type GroupKind, groupOfMunicipality } from './groups.ts';

/** Members picked by hand and kept in the address, each as `member`. */
export const OWN_GROUP = 'egen';

/** The group that a municipality stands against unless another is asked for: that of SKR's division. */
export const DEFAULT_KIND: GroupKind = 'skr2023';

/** A group as an address names it: its id, `alla`, or `egen` with members. */
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

/** Of the groups that follow Kolada's lists only real municipalities are members. */
const hasGroups = ({ kind, example }: OrganisationEntry): boolean => kind === 'municipality' && !example;

/** The group that an organisation stands against unless another is asked for; null for everybody of its kind. */
export const defaultGroup = (own: OrganisationEntry): Group | null =>
  hasGroups(own) ? (groupOfMunicipality(own.id, DEFAULT_KIND) ?? null) : null;

/**
 * The group that an address asks for; where it asks for none, SKR's for a real municipality and `alla` for
 * everybody else. Null where there is no group of that name, or none for such an organisation.
 */
export function resolveGroup(
  own: OrganisationEntry,
  { group: asked, member = [] }: AskedGroup,
  entries: readonly OrganisationEntry[],
): ResolvedGroup | null {
  const beside = entries.filter((each) => each.id !== own.id && canStandBeside(own, each));
  if (asked === OWN_GROUP) return among(OWN_GROUP, null, [...new Set(member)], own, beside);
  const group = asked ? findGroup(asked) : defaultGroup(own);
  if (asked === ALL || group === null) return { id: ALL, group: null, members: beside, missing: [] };
  if (group === undefined || !hasGroups(own)) return null;
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
