import municipalityGroups from '../data/municipality-groups.json' with { type: 'json' };
import type { OrganisationEntry } from '../organisation.ts';
import { MUNICIPALITIES } from '../slug.ts';

export const GROUP_KINDS = ['skr2023', 'county', 'size', 'similar', 'other'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Municipalities that are compared with each other. Source: Kolada. */
export type Group = { id: string; title: string; kind: GroupKind; members: readonly string[] };

const CODE = /\d{4}/g;

/** Every comparison group, as Kolada had them in April 2026; SKR's division is that of 2023. */
export const GROUPS: readonly Group[] = municipalityGroups.groups.map(({ id, title, kind, members }) => ({
  id,
  title,
  kind: GROUP_KINDS.find((each) => each === kind) ?? 'other',
  members: members.match(CODE) ?? [],
}));

/** The comparison groups of one kind, in the order of their titles. */
export const groupsOf = (kind: GroupKind): Group[] =>
  GROUPS.filter((each) => each.kind === kind).sort((a, b) => a.title.localeCompare(b.title, 'sv'));

export const findGroup = (id: string): Group | undefined => GROUPS.find((each) => each.id === id);

/** The group of a kind that a municipality belongs to; its own “similar” one is the one named after it. */
export function groupOfMunicipality(code: string, kind: GroupKind): Group | undefined {
  if (kind !== 'similar') return GROUPS.find((each) => each.kind === kind && each.members.includes(code));
  const name = MUNICIPALITIES.find((each) => each.code === code)?.name;
  return GROUPS.find(
    (each) => each.kind === kind && name !== undefined && each.title.split(', ')[2] === name,
  );
}

/** Everybody of the same kind, and for invented organisations the other invented ones. */
export const ALL = 'alla';

/**
 * Whether an organisation can stand beside another: of the same kind, and both real or both invented, so
 * that no invented figure ever enters a real comparison.
 */
export const canStandBeside = (
  a: Pick<OrganisationEntry, 'kind' | 'example'>,
  b: Pick<OrganisationEntry, 'kind' | 'example'>,
): boolean => a.kind === b.kind && a.example === b.example;
