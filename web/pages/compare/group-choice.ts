import type { BenchmarkRow } from '../../../functions/core/benchmark/benchmark-store.ts';
import {
  ALL,
  canStandBeside,
  findGroup,
  GROUPS,
  type Group,
  groupOfMunicipality,
} from '../../../functions/core/benchmark/groups.ts';

/** What an address calls a group that somebody has picked by hand. */
export const OWN_GROUP = 'egen';

/** Whom an organisation is compared with. */
export type GroupChoice =
  | { kind: 'all' }
  | { kind: 'group'; group: Group }
  | { kind: 'own'; members: readonly string[] };

/** Of the groups that follow Kolada's lists only real municipalities are members. */
const hasGroups = ({ organisation: { kind, example } }: BenchmarkRow): boolean =>
  kind === 'municipality' && !example;

/** The group that an organisation stands against unless another is asked for. */
export function defaultGroup(row: BenchmarkRow): GroupChoice {
  const group = hasGroups(row) ? groupOfMunicipality(row.organisation.id, 'skr2023') : undefined;
  return group ? { kind: 'group', group } : { kind: 'all' };
}

/** The group that an address asks for; null where there is none of that name, or none for such an organisation. */
export function groupChoice(
  row: BenchmarkRow,
  value: string,
  members: readonly string[],
): GroupChoice | null {
  if (value === '') return defaultGroup(row);
  if (value === ALL) return { kind: 'all' };
  if (value === OWN_GROUP) return { kind: 'own', members };
  const group = hasGroups(row) ? findGroup(value) : undefined;
  return group ? { kind: 'group', group } : null;
}

/** What an address calls a choice. */
export function choiceValue(choice: GroupChoice): string {
  if (choice.kind === 'group') return choice.group.id;
  return choice.kind === 'all' ? ALL : OWN_GROUP;
}

/** Everybody else that can stand beside an organisation. */
export const othersOf = (own: BenchmarkRow, rows: readonly BenchmarkRow[]): BenchmarkRow[] =>
  rows.filter(
    ({ organisation }) =>
      organisation.id !== own.organisation.id && canStandBeside(own.organisation, organisation),
  );

/** The members of a group, the organisation itself left out: rows of those that are here, ids of all. */
export function membersOf(choice: GroupChoice, own: BenchmarkRow, rows: readonly BenchmarkRow[]) {
  const others = othersOf(own, rows);
  if (choice.kind === 'all')
    return { here: others, listed: others.map(({ organisation }) => organisation.id) };
  const ids = choice.kind === 'group' ? choice.group.members : choice.members;
  const listed = ids.filter((id) => id !== own.organisation.id);
  const wanted = new Set(listed);
  return { here: others.filter(({ organisation }) => wanted.has(organisation.id)), listed };
}

/** The groups that hold an organisation and somebody else who is here; of the similar ones only its own. */
export function groupsFor(own: BenchmarkRow, rows: readonly BenchmarkRow[]): Group[] {
  if (!hasGroups(own)) return [];
  const { id } = own.organisation;
  const similar = groupOfMunicipality(id, 'similar');
  const others = new Set(othersOf(own, rows).map(({ organisation }) => organisation.id));
  return GROUPS.filter(
    (each) =>
      (each.kind === 'similar' ? each === similar : each.members.includes(id)) &&
      each.members.some((member) => others.has(member)),
  );
}
