import type { Role } from '../../../functions/core/identifiers.ts';

/** Who keeps the map of which areas: what one of them does in one go becomes one commit. */
const DESKS: Readonly<Record<string, string>> = {
  'older-and-care': 'people',
  'children-and-pupils': 'people',
  businesses: 'places',
  'residents-and-traffic': 'places',
  'culture-and-leisure': 'people',
  'general-public': 'people',
  leadership: 'core',
  foundations: 'core',
};

export const ALL_DESKS: readonly string[] = [...new Set(Object.values(DESKS))];

/** The desk that keeps an area. */
export function deskOf(area: string): string {
  const found = DESKS[area];
  if (found === undefined) throw new RangeError(`no desk keeps ${area}`);
  return found;
}

/** Grass and soil are judged by the strategist, everything else by editors. */
export const roleAt = (desk: string): Role => (desk === 'core' ? 'strategist' : 'editor');
