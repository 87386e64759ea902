import type { Command } from '../core/commands.ts';

/** What is saved whole: commands that make no sense without each other. */
export type Group = readonly Command[];

/** Commands that a commit of an import has at most, unless a single group has more. */
export const MOST_COMMANDS = 400;

/** Groups in order, as many to a part as keep it small. */
export function packed(groups: readonly Group[], most = MOST_COMMANDS): Group[][] {
  const parts: Group[][] = [];
  let size = 0;
  for (const group of groups) {
    const part = parts.at(-1);
    size += group.length;
    if (part && size <= most) part.push(group);
    else {
      parts.push([group]);
      size = group.length;
    }
  }
  return parts;
}

/** A part that does not fit a commit as two that may; null where it is a single group. */
export function halved(part: readonly Group[]): [Group[], Group[]] | null {
  const middle = part.length >> 1;
  return middle === 0 ? null : [part.slice(0, middle), part.slice(middle)];
}
