import type { Line } from './recount.ts';

/*
 * What is counted over every service by itself: criteria, and the three ways of counting. From the rows of the
 * CSV alone; nothing of the engine is imported.
 */

/** How an organisation's services meet a criterion, of those that are fresh and judged by criteria. */
export function criterionSums(lines: readonly Line[], org: string, criterion: string) {
  const sums = { met: 0, of: 0 };
  for (const line of lines) {
    if (line['organisation'] !== org || line['stale'] === 'true') continue;
    const states = (line['criteria'] ?? '').split(' ');
    if (states.includes(`${criterion}=met`)) sums.met += 1;
    if (states.includes(`${criterion}=met`) || states.includes(`${criterion}=not-met`)) sums.of += 1;
  }
  return sums;
}

/** Services that are stale or were never judged by criteria. */
export const outsideOf = (lines: readonly Line[], org: string): number =>
  lines.filter(
    (line) => line['organisation'] === org && (line['stale'] === 'true' || line['criteria'] === ''),
  ).length;

const keyOf = (line: Line): string => `${line['organisation']}/${line['service']}`;
const isCounted = (line: Line | undefined): boolean => line?.['counted'] === 'true';
const isGreen = (line: Line | undefined): boolean => isCounted(line) && line?.['status'] === 'green';

/** Green shares in three ways at each of some days, from the rows of every service on each day. */
export function countedWays(days: readonly (readonly Line[])[]) {
  const all = days.map((lines) => new Map(lines.map((line) => [keyOf(line), line])));
  const matched = [...(all[0]?.keys() ?? [])].filter((key) => all.every((day) => isCounted(day.get(key))));
  const points = all.map((day) => {
    const lines = [...day.values()];
    const green = lines.filter(isGreen).length;
    return {
      all: { green, of: lines.length },
      applicable: { green, of: lines.filter(isCounted).length },
      matched: { green: matched.filter((key) => isGreen(day.get(key))).length, of: matched.length },
      notApplicable: lines.filter((line) => line['status'] === 'not-applicable').length,
      unknown: lines.filter((line) => line['status'] === 'unknown').length,
      stale: lines.filter((line) => line['stale'] === 'true').length,
    };
  });
  return { points, matched };
}

/** What became of the services that counted on the first day. */
export function fatesOf(days: readonly (readonly Line[])[], matched: readonly string[]) {
  const [first = [], last = []] = [days[0], days.at(-1)];
  const [before, now] = [first, last].map((lines) => new Map(lines.map((line) => [keyOf(line), line])));
  const fates = {
    ...{ appeared: 0, countedFirst: 0, countedBoth: 0, stale: 0, notApplicable: 0, unknown: 0, gone: 0 },
    others: { green: 0, of: 0 },
  };
  for (const [key, line] of now ?? []) {
    if (!before?.has(key)) fates.appeared += 1;
    if (!isCounted(line) || matched.includes(key)) continue;
    fates.others.of += 1;
    if (isGreen(line)) fates.others.green += 1;
  }
  for (const [key, line] of before ?? []) {
    if (!isCounted(line)) continue;
    const found = now?.get(key);
    fates.countedFirst += 1;
    if (!found) fates.gone += 1;
    else if (isCounted(found)) fates.countedBoth += 1;
    else if (found['stale'] === 'true') fates.stale += 1;
    else if (found['status'] === 'unknown') fates.unknown += 1;
    else fates.notApplicable += 1;
  }
  return fates;
}
