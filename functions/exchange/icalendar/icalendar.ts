import ICAL from 'ical.js';
import type { Day, Instant } from '../../core/calendar.ts';

// The library leaves the leading space of a continued line out of its count; 75 octets are the most (section 3.1).
ICAL.foldLength = 74;

/** A day in a calendar. Texts are plain. */
export type CalendarDay = {
  /** The same for the same matter in every edition of the file (RFC 5545, section 3.8.4.7). */
  uid: string;
  /** When what it says was last changed. */
  stamp: Instant;
  day: Day;
  /** How often the day was moved. */
  sequence: number;
  summary: string;
  description: string;
  category: string;
  /** An absolute address; left out where the site does not know its own origin. */
  url?: string;
};

export type Calendar = { name: string; language: string; days: readonly CalendarDay[] };

type Property = [string, Record<string, string>, string, string | number];

/**
 * Line ends as one sign, which is then escaped, and no other control characters (section 3.1, CONTROL).
 * Unicode's own line ends are among them: a reader that takes them for the end of a line would lose the rest.
 */
const speakable = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

const textOf = (name: string, text: string): Property => [name, {}, 'text', speakable(text)];

/** Whole seconds: iCalendar knows no smaller ones. */
const secondsOf = (instant: Instant): string => instant.replace(/\.\d+Z$/, 'Z');

function eventOf({ uid, stamp, day, sequence, summary, description, category, url }: CalendarDay) {
  const properties: Property[] = [
    textOf('uid', uid),
    ['dtstamp', {}, 'date-time', secondsOf(stamp)],
    ['dtstart', {}, 'date', day],
    textOf('summary', summary),
    textOf('description', description),
    textOf('categories', category),
    ['sequence', {}, 'integer', sequence],
    // Nobody is busy for a day because something is due on it.
    ['transp', {}, 'text', 'TRANSPARENT'],
    ...(url === undefined ? [] : [['url', {}, 'uri', url] satisfies Property]),
  ];
  return ['vevent', properties, []];
}

/** Days as an iCalendar object (RFC 5545) of all-day events, with the calendar's name of RFC 7986. */
export function calendarOf({ name, language, days }: Calendar): string {
  const properties: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', `-//Blomlada//Agenda//${language.toUpperCase()}`],
    ['calscale', {}, 'text', 'GREGORIAN'],
    textOf('name', name),
    textOf('x-wr-calname', name),
    ['refresh-interval', {}, 'duration', 'P1D'],
  ];
  return ICAL.stringify(['vcalendar', properties, days.map(eventOf)]);
}
