import type { BenchmarkRow } from '../../functions/core/benchmark/benchmark-store.ts';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { render } from '../../web/site/render.tsx';
import { COMPARED_ON, inventedRows } from './fixture-compare.ts';
import { elements, getElementsByTagName, wordsIn } from './reading.ts';

export const ROWS = inventedRows();

/** What the site answers at a comparison's query. */
export function compared(query: string, rows: readonly BenchmarkRow[] = ROWS, path = '/jamfor/') {
  const organisations = rows.map(({ organisation }) => organisation);
  return render({ organisations, ledger: null, rows }, path, new URLSearchParams(query), COMPARED_ON);
}

/** The words of each cell of the table that follows a heading or has a caption, by row. */
export function tableOf(html: string, caption: string | RegExp): string[][] {
  const found = elements(html, 'table').find((table) => {
    const [first] = getElementsByTagName('caption', table);
    const words = first ? wordsIn(first) : '';
    return typeof caption === 'string' ? words === caption : caption.test(words);
  });
  if (!found) throw new Error(`no table ${caption}`);
  const cells = (row: (typeof found)['children'][number]) =>
    getElementsByTagName((name) => name === 'td' || name === 'th', row);
  return getElementsByTagName('tr', found).map((row) => cells(row).map((cell) => wordsIn(cell)));
}

/** A row as the exported table has it: an organisation's status on an indicator. */
export type Told = { status: string; stale: boolean; counted: boolean };

const ORDER = ['green', 'yellow', 'red'];
const worth = ({ status, stale }: Told): number => {
  const place = ORDER.indexOf(status);
  if (place < 0) return status === 'unknown' ? -10 : -11;
  return (stale ? -5 : 0) - place;
};

const monthsAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/**
 * The rows behind a page, made from the benchmark files with plain loops and without the engine: a status
 * for each organisation and indicator on a day, the best of its services.
 */
export function rowsBehind(rows: readonly BenchmarkRow[], day: string): Map<string, Map<string, Told>> {
  const all = new Map<string, Map<string, Told>>();
  for (const row of rows) {
    const own = new Map<string, Told>();
    for (const { register, assessments } of row.open().services) {
      const event = register[0]?.event;
      const indicator = event?.type === 'service-registered' ? event.profile.indicator : null;
      if (!indicator) continue;
      let status = 'unknown';
      let since = '';
      for (const each of assessments)
        if (each.effectiveOn <= day && each.effectiveOn >= since) {
          status = each.status;
          since = each.effectiveOn;
        }
      const stale = ORDER.includes(status) && monthsAfter(since) <= day;
      const told = { status, stale, counted: ORDER.includes(status) && !stale };
      const before = own.get(indicator);
      if (!before || worth(told) > worth(before)) own.set(indicator, told);
    }
    all.set(row.organisation.id, own);
  }
  return all;
}

/** Numerators of green share and index over some indicators, with their denominator. */
export function counted(own: ReadonlyMap<string, Told> | undefined, indicators: readonly string[]) {
  const sums = { green: 0, points: 0, of: 0 };
  for (const id of indicators) {
    const told = own?.get(id);
    if (!told?.counted) continue;
    sums.of += 1;
    if (told.status === 'green') sums.green += 1;
    sums.points += told.status === 'green' ? 1 : told.status === 'yellow' ? 0.5 : 0;
  }
  return sums;
}

export const INDICATORS = blomlada2026.indicators.map(({ id }) => id);
export const areaOf = (id: string) => blomlada2026.indicators.find((each) => each.id === id)?.area;

/** Numbers as the Swedish pages write them. */
export const whole = (share: number): string =>
  String(
    share <= 0 || share >= 1 ? Math.round(share * 100) : Math.min(99, Math.max(1, Math.round(share * 100))),
  );
export const decimal = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

/** The number that a share of others lie below, by linear interpolation. */
export function quartile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  return low + ((sorted[Math.ceil(place)] ?? 0) - low) * (place - Math.floor(place));
}
export const meanOf = (numbers: readonly number[]): number => {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum / numbers.length;
};
