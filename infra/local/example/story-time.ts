import { addDays, addMonths, type Day, type Instant, startOfDay } from '../../../functions/core/calendar.ts';
import { wholeFrom } from './random.ts';

const STORY_MONTHS = 120;

/** A place in the story: whole months since it began. */
export type Month = number;

/** The story's calendar, counted from the day it begins. */
export type StoryTime = {
  start: Day;
  /** The day `month` months in, and up to `spread` days later; the same words give the same day. */
  day: (month: Month, words?: string, spread?: number) => Day;
  /** Last day of the calendar month that lies `month` months in: what deadlines are set to. */
  deadline: (month: Month) => Day;
};

const lastOfMonth = (day: Day): Day => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);

/** The calendar of the ten years up to `today`. */
export function storyTime(today: Day): StoryTime {
  const start = addMonths(today, -STORY_MONTHS);
  return {
    start,
    day: (month, words = '', spread = 1) => addDays(addMonths(start, month), wholeFrom(words, spread)),
    deadline: (month) => lastOfMonth(addMonths(start, month)),
  };
}

/** The day itself, or the Monday after when it falls on a weekend. */
export function workingDay(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

const MINUTE = 60_000;

/** A moment in office hours: the `place`th act of a day, some while after the one before it. */
export function officeHour(day: Day, place: number): Instant {
  const minutes = 8 * 60 + place * 30 + wholeFrom(`${day} ${place}`, 25);
  return new Date(Date.parse(startOfDay(day)) + minutes * MINUTE).toISOString();
}
