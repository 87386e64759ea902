import type { OrganisationEntry } from '../organisation.ts';
import { type AskedGroup, choiceValue, type GroupChoice, groupChoice } from './group-choice.ts';
import { canStandBeside, type Group } from './groups.ts';

/** Who of a group is here; the organisation itself is not among them. */
export type GroupMembers = {
  /** Those of the group that can stand beside the organisation. */
  members: readonly OrganisationEntry[];
  /** Ids of the group's other members: nothing is known of them here, or they cannot stand beside it. */
  missing: readonly string[];
};

/** The group that an organisation is compared with. */
export type ResolvedGroup = GroupMembers & {
  /** Names the group in an address: `alla`, `egen` or the id of a group. */
  id: string;
  /** Null for `alla` and `egen`. */
  group: Group | null;
};

/** Everybody else that can stand beside an organisation. */
const othersOf = (own: OrganisationEntry, entries: readonly OrganisationEntry[]): OrganisationEntry[] =>
  entries.filter((each) => each.id !== own.id && canStandBeside(own, each));

/** The members of a group, the organisation itself left out. */
export function membersOf(
  choice: GroupChoice,
  own: OrganisationEntry,
  entries: readonly OrganisationEntry[],
): GroupMembers {
  const others = othersOf(own, entries);
  if (choice.kind === 'all') return { members: others, missing: [] };
  const wanted = new Set(choice.kind === 'group' ? choice.group.members : choice.members);
  const here = new Set(others.map(({ id }) => id));
  return {
    members: others.filter(({ id }) => wanted.has(id)),
    missing: [...wanted].filter((id) => id !== own.id && !here.has(id)),
  };
}

/** The group that an address asks for, with its members; null where there is none of that name for it. */
export function resolveGroup(
  own: OrganisationEntry,
  asked: AskedGroup,
  entries: readonly OrganisationEntry[],
): ResolvedGroup | null {
  const choice = groupChoice(own, asked);
  if (!choice) return null;
  const group = choice.kind === 'group' ? choice.group : null;
  return { id: choiceValue(choice), group, ...membersOf(choice, own, entries) };
}
