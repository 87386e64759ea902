import type { Day } from './calendar.ts';

/** The id of a report, which its sender gets as a reference number: `20260115-042-9f3c`. It tells where the report lies. */
export const reportId = (day: Day, place: number, chance: string): string =>
  `${day.replaceAll('-', '')}-${String(place).padStart(3, '0')}-${chance.slice(0, 4)}`;

/** The day and the place of a report with an id; null where no report has such an id. */
export function placeOfReport(id: string): { day: Day; place: number } | null {
  const [, year, month, date, place] = /^(\d{4})(\d{2})(\d{2})-(\d{3,})-[0-9a-f]{4}$/.exec(id) ?? [];
  return place === undefined ? null : { day: `${year}-${month}-${date}`, place: Number(place) };
}
