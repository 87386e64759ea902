import { Day } from '../../core/calendar.ts';

/** The last day of a fiscal year written `2018-2019`, 31 March of the second year; null when it is no such year. */
export function lastDayOf(fiscalYear: string): Day | null {
  const [, first, second] = /^(\d{4})-(\d{4})$/.exec(fiscalYear) ?? [];
  if (first === undefined || Number(second) !== Number(first) + 1) return null;
  const day = `${second}-03-31`;
  return Day.safeParse(day).success ? day : null;
}
