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

/** Counts among numbers: how many are above one, and how many are at least as high. */
function counting(numbers: readonly number[]) {
  const ascending = Float64Array.from(numbers).sort();
  /** How many are below, or with `alike` not above, a number. */
  const below = (number: number, alike: boolean): number => {
    let [from, to] = [0, ascending.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const found = ascending[middle] ?? Number.NaN;
      if (found < number || (alike && found === number)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return {
    above: (number: number) => ascending.length - below(number, true),
    atLeast: (number: number) => ascending.length - below(number, false),
  };
}

/**
 * Organisations by their index on the same indicators, highest first; ties as ties, and beside each the
 * ranks that what is not assessed leaves possible. Those that have assessed none of them have no place.
 */
export function leagueOf(members: readonly Measured[], indicators: readonly string[]): LeaguePlace[] {
  const all = members.flatMap((member) => boundsOf(member, indicators));
  const indices = counting(all.map(({ index }) => index));
  const lows = counting(all.map(({ low }) => low));
  const highs = counting(all.map(({ high }) => high));
  return all
    .map((each) => ({
      ...each,
      rank: 1 + indices.above(each.index),
      tied: indices.atLeast(each.index) - indices.above(each.index),
      // Its own low is never above its own high, nor its high below its low: it counts itself as `worst` wants.
      best: 1 + lows.above(each.high),
      worst: highs.atLeast(each.low),
    }))
    .sort((a, b) => a.rank - b.rank);
}
