/*
 * Reckoning with days, apart from the calendar's schemas: the browser needs it as well, and has no zod.
 */

/** Written YYYY-MM-DD, as in calendar.ts. */
type Day = string;

const MS_A_DAY = 86_400_000;

/** A day as the number of days since 1970-01-01. */
export const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`) / MS_A_DAY;

/** The day that a number of days since 1970-01-01 stands for. */
export const dayFrom = (number: number): Day => new Date(number * MS_A_DAY).toISOString().slice(0, 10);

/** The day `days` later (or earlier, when negative). */
export const addDays = (day: Day, days: number): Day => dayFrom(numberOf(day) + days);

/** The same day of the month `months` later; the month's last day where that day does not exist. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const target = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth.getUTCDate())));
  return target.toISOString().slice(0, 10);
}
