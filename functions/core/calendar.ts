import * as z from 'zod';

export { addDays, addMonths } from './days.ts';

/** A day in Europe/Stockholm, written YYYY-MM-DD; days compare as strings. */
export type Day = string;
/** A moment in UTC, written YYYY-MM-DDTHH:MM:SS.mmmZ; instants compare as strings. */
export type Instant = string;

const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

function exists(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00.000Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written YYYY-MM-DD')
  .refine(exists, 'is not a day in the calendar')
  .refine((day) => day >= FIRST_DAY && day <= LAST_DAY, `must lie between ${FIRST_DAY} and ${LAST_DAY}`);

export const Instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
    'must be an instant written YYYY-MM-DDTHH:MM:SS.mmmZ',
  )
  .refine(
    (instant) => exists(instant.slice(0, 10)) && !Number.isNaN(Date.parse(instant)),
    'is not a moment in the calendar',
  );

const stockholm = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Stockholm at an instant. */
export function dayOf(instant: Instant | Date): Day {
  const parts = stockholm.formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const HOUR = 3_600_000;

/** The instant at which a day begins in Stockholm. */
export function startOfDay(day: Day): Instant {
  const utcMidnight = Date.parse(`${day}T00:00:00.000Z`);
  // Midnight lies one hour (winter) or two (summer) before UTC midnight; the clocks never change at midnight.
  const inSummer = new Date(utcMidnight - 2 * HOUR);
  return (dayOf(inSummer) === day ? inSummer : new Date(utcMidnight - HOUR)).toISOString();
}

/** The last day of each calendar year from `first` until before `today`, oldest first. */
export function yearEnds(first: Day, today: Day): Day[] {
  const ends: Day[] = [];
  for (let year = Number(first.slice(0, 4)); `${year}-12-31` < today; year += 1) ends.push(`${year}-12-31`);
  return ends;
}
