import Papa from 'papaparse';

/*
 * Counts the figures of the comparison pages again from the exported CSV alone, with plain loops. Nothing of
 * the engine is imported, so that the two can only agree by being right.
 */

export type Line = Record<string, string>;

/** The rows of a CSV, each a record of texts. */
export function linesIn(csv: string): Line[] {
  const { data, errors } = Papa.parse<Line>(csv, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return data;
}

/** What each organisation has on each indicator. */
export type Told = Map<string, Map<string, Line>>;

export function toldIn(lines: readonly Line[]): Told {
  const told: Told = new Map();
  for (const line of lines) {
    const own = told.get(line['organisation'] ?? '') ?? new Map<string, Line>();
    own.set(line['indicator'] ?? '', line);
    told.set(line['organisation'] ?? '', own);
  }
  return told;
}

export const isCounted = (line: Line | undefined): boolean => line?.['counted'] === 'true';
const pointsOf = (line: Line | undefined): number =>
  line?.['status'] === 'green' ? 1 : line?.['status'] === 'yellow' ? 0.5 : 0;

export type Sums = { green: number; points: number; of: number };

/** Green, points and denominator of an organisation on some indicators. */
export function sumsOn(own: ReadonlyMap<string, Line> | undefined, indicators: readonly string[]): Sums {
  const sums = { green: 0, points: 0, of: 0 };
  for (const id of indicators) {
    const line = own?.get(id);
    if (!isCounted(line)) continue;
    sums.of += 1;
    sums.points += pointsOf(line);
    if (line?.['status'] === 'green') sums.green += 1;
  }
  return sums;
}

/** The same on every row that there is. */
export const sumsOf = (own: ReadonlyMap<string, Line> | undefined): Sums =>
  sumsOn(own, [...(own?.keys() ?? [])]);

/** Those of some organisations that have assessed an indicator. */
export function assessing(told: Told, among: readonly string[], id: string): string[] {
  const found: string[] = [];
  for (const org of among) if (isCounted(told.get(org)?.get(id))) found.push(org);
  return found;
}

/** Green, points and how many of the organisations that have assessed an indicator. */
export function sumsAmong(told: Told, among: readonly string[], id: string): Sums {
  const sums = { green: 0, points: 0, of: 0 };
  for (const org of assessing(told, among, id)) {
    const line = told.get(org)?.get(id);
    sums.of += 1;
    sums.points += pointsOf(line);
    if (line?.['status'] === 'green') sums.green += 1;
  }
  return sums;
}

export function meanOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum / numbers.length;
}

/** The number that a share of the others lie below, between two of them by linear interpolation. */
export function quantileOf(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  return low + ((sorted[Math.ceil(place)] ?? Number.NaN) - low) * (place - Math.floor(place));
}

/** The shares of members that have assessed at least a half of some indicators. */
export function memberShares(told: Told, among: readonly string[], ids: readonly string[]) {
  const shares = { green: [] as number[], points: [] as number[] };
  for (const org of among) {
    const sums = sumsOn(told.get(org), ids);
    if (sums.of === 0 || sums.of * 2 < ids.length) continue;
    shares.green.push(sums.green / sums.of);
    shares.points.push(sums.points / sums.of);
  }
  return shares;
}
