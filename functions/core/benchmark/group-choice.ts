import type { OrganisationEntry } from '../organisation.ts';
import { ALL, findGroup, GROUPS, type Group, type GroupKind, groupOfMunicipality } from './groups.ts';

/** Members picked by hand and kept in the address, each as `member`. */
export const OWN_GROUP = 'egen';

/** The group that a municipality stands against unless another is asked for: that of SKR's division. */
const DEFAULT_KIND: GroupKind = 'skr2023';

/** A group as an address names it: its id, `alla`, or `egen` with members. */
export type AskedGroup = { group?: string | null | undefined; member?: readonly string[] | undefined };

/** Whom an organisation is compared with. */
export type GroupChoice =
  | { kind: 'all' }
  | { kind: 'group'; group: Group }
  | { kind: 'own'; members: readonly string[] };

/** Of the groups that follow Kolada's lists only real municipalities are members. */
const hasGroups = ({ kind, example }: OrganisationEntry): boolean => kind === 'municipality' && !example;

/** The group that an organisation stands against unless another is asked for. */
export function defaultGroup(own: OrganisationEntry): GroupChoice {
  const group = hasGroups(own) ? groupOfMunicipality(own.id, DEFAULT_KIND) : undefined;
  return group ? { kind: 'group', group } : { kind: 'all' };
}

/**
 * The group that an address asks for; where it asks for none, SKR's for a real municipality and `alla` for
 * everybody else. Null where there is no group of that name, or none for such an organisation.
 */
export function groupChoice(own: OrganisationEntry, { group, member = [] }: AskedGroup): GroupChoice | null {
  if (!group) return defaultGroup(own);
  if (group === ALL) return { kind: 'all' };
  if (group === OWN_GROUP) return { kind: 'own', members: [...new Set(member)] };
  const found = hasGroups(own) ? findGroup(group) : undefined;
  return found ? { kind: 'group', group: found } : null;
}

/** What an address calls a choice. */
export function choiceValue(choice: GroupChoice): string {
  if (choice.kind === 'group') return choice.group.id;
  return choice.kind === 'all' ? ALL : OWN_GROUP;
}

/** The groups that hold an organisation and one of some others; of the similar ones only its own. */
export function groupsFor(own: OrganisationEntry, others: readonly OrganisationEntry[]): Group[] {
  if (!hasGroups(own)) return [];
  const similar = groupOfMunicipality(own.id, 'similar');
  const here = new Set(others.map(({ id }) => id));
  return GROUPS.filter(
    (each) =>
      (each.kind === 'similar' ? each === similar : each.members.includes(own.id)) &&
      each.members.some((member) => here.has(member)),
  );
}
