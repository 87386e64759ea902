import { rankOf } from '../status.ts';
import type { Measured } from './measured.ts';
import { hasAssessed } from './observations.ts';

/** A place in a league table, with how far it is from certain. */
export type LeaguePlace = {
  member: Measured;
  /** Index on the indicators of the table, as if what is not assessed were left out. */
  index: number;
  /** So many of the table's indicators it has assessed. */
  assessed: number;
  /** The index if everything not assessed were red, and if it were green. */
  low: number;
  high: number;
  /** 1 + how many have a higher index; those alike share a rank. */
  rank: number;
  /** How many have that same index, this one included. */
  tied: number;
  /** The ranks that it can have, whatever the unassessed indicators come to, for it and for the others. */
  best: number;
  worst: number;
};

type Bounds = Omit<LeaguePlace, 'rank' | 'tied' | 'best' | 'worst'>;

function boundsOf(member: Measured, indicators: readonly string[]): Bounds[] {
  const assessed = indicators.filter((id) => hasAssessed(member.observations, id));
  if (assessed.length === 0) return [];
  const points = assessed.reduce(
    (sum, id) => sum + (rankOf(member.observations.get(id)?.best.status ?? 'red') ?? 0) / 2,
    0,
  );
  const open = indicators.length - assessed.length;
  return [
    {
      member,
      index: points / assessed.length,
      assessed: assessed.length,
      low: points / indicators.length,
      high: (points + open) / indicators.length,
    },
  ];
}

/**
 * Organisations by their index on the same indicators, highest first; ties as ties, and beside each the
 * ranks that what is not assessed leaves possible. Those that have assessed none of them have no place.
 */
export function leagueOf(members: readonly Measured[], indicators: readonly string[]): LeaguePlace[] {
  const all = members.flatMap((member) => boundsOf(member, indicators));
  const count = (test: (other: Bounds) => boolean) => all.filter(test).length;
  return all
    .map((each) => ({
      ...each,
      rank: 1 + count((other) => other.index > each.index),
      tied: count((other) => other.index === each.index),
      best: 1 + count((other) => other !== each && other.low > each.high),
      worst: count((other) => other === each || other.high >= each.low),
    }))
    .sort((a, b) => a.rank - b.rank);
}
