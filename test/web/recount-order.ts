import { assessing, isCounted, type Line, sumsAmong, sumsOn, type Told } from './recount.ts';

/*
 * What stands in an order on the comparison pages, counted again from the rows of the CSV: strengths and gaps,
 * risers and fallers, ranks. Nothing of the engine is imported.
 */

/** The five first, and whoever ties with the fifth. */
function fiveFirst<Each extends { by: number }>(sorted: readonly Each[]): Each[] {
  const fifth = sorted[4];
  return sorted.filter((each, place) => place < 5 || each.by === fifth?.by);
}

/** Indicators by how far an organisation is ahead of its group, or behind: the difference in parts of one. */
export function distances(told: Told, own: string, others: readonly string[], ids: readonly string[]) {
  const all = ids.flatMap((id) => {
    if (!isCounted(told.get(own)?.get(id))) return [];
    const { points, of } = sumsAmong(told, others, id);
    const mine = sumsOn(told.get(own), [id]).points;
    return [{ id, by: (mine * of - points) / of, group: points / of, n: of }];
  });
  return {
    ahead: fiveFirst(all.filter(({ by }) => by > 0).sort((a, b) => b.by - a.by)),
    behind: fiveFirst(all.filter(({ by }) => by < 0).sort((a, b) => a.by - b.by)),
  };
}

export type Move = { org: string; of: number; from: number; to: number; by: number };

/** How an organisation moved on what it had assessed both days; null where there is nothing. */
export function moveOf(before: Told, after: Told, org: string): Move | null {
  const ids = [...(after.get(org) ?? new Map<string, Line>())]
    .filter(([id, line]) => isCounted(line) && isCounted(before.get(org)?.get(id)))
    .map(([id]) => id);
  if (ids.length === 0) return null;
  const [from, to] = [sumsOn(before.get(org), ids).points, sumsOn(after.get(org), ids).points];
  return { org, of: ids.length, from, to, by: (to - from) / ids.length };
}

/** Who rose and who fell most. */
export function movers(moves: readonly Move[]) {
  return {
    risers: fiveFirst(moves.filter(({ by }) => by > 0).sort((a, b) => b.by - a.by)),
    fallers: fiveFirst(moves.filter(({ by }) => by < 0).sort((a, b) => a.by - b.by)),
  };
}

/** Ranks with their ties, and those that what is not assessed leaves possible. */
export function ranks(told: Told, all: readonly string[], ids: readonly string[]) {
  const places = all.flatMap((org) => {
    const { points, of } = sumsOn(told.get(org), ids);
    if (of === 0) return [];
    const open = ids.length - of;
    return [{ org, of, index: points / of, low: points / ids.length, high: (points + open) / ids.length }];
  });
  return places
    .map((each) => {
      let [above, alike, surelyAbove, maybeAbove] = [0, 0, 0, 0];
      for (const other of places) {
        if (other.index > each.index) above += 1;
        if (other.index === each.index) alike += 1;
        if (other.low > each.high) surelyAbove += 1;
        if (other !== each && other.high >= each.low) maybeAbove += 1;
      }
      return { ...each, rank: above + 1, alike, best: surelyAbove + 1, worst: maybeAbove + 1 };
    })
    .sort((a, b) => a.rank - b.rank);
}

/** The indicators that at least so many of some organisations have assessed. */
export const assessedByAtLeast = (
  told: Told,
  among: readonly string[],
  ids: readonly string[],
  least: number,
): string[] => ids.filter((id) => assessing(told, among, id).length >= least);
