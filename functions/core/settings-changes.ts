import { canonicalJson } from './digest.ts';
import type { OrganisationChanges, OrganisationSettings } from './organisation.ts';

/** The settings that only an operator changes. */
export const OPERATORS_SETTINGS = ['kind', 'catalogue', 'example', 'closedOn'] as const;

const isSame = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);

/** The settings that differ from others; a setting that is not asked for does not. */
export const differing = (asked: OrganisationChanges, before: OrganisationSettings): OrganisationChanges =>
  Object.fromEntries(
    Object.entries(asked).filter(
      ([field, value]) => value !== undefined && !isSame(value, before[field as keyof OrganisationSettings]),
    ),
  );

export type Merged = {
  /** What is to be changed now. */
  changes: OrganisationChanges;
  /** What somebody else changed without the person knowing, and that was asked to become something else. */
  collisions: readonly (keyof OrganisationSettings)[];
};

/** Settings as they stood when a form was filled, as they stood when the person was last told of them, and now. */
export type Versions = { seen: OrganisationSettings; told: OrganisationSettings; now: OrganisationSettings };

/** What somebody wants to change: only what they changed themselves. What others changed meanwhile stays as it is. */
export function mergeSettings(asked: OrganisationChanges, { seen, told, now }: Versions): Merged {
  const changes = differing(differing(asked, seen), now);
  const fields = Object.keys(changes) as (keyof OrganisationSettings)[];
  return { changes, collisions: fields.filter((field) => !isSame(told[field], now[field])) };
}
