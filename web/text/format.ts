import type { Day, Instant } from '../../functions/core/calendar.ts';
import type { Share } from '../../functions/core/figures.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';

/** How one language writes numbers, days and lists. Written by hand, so that the same page is the same bytes on any machine. */
export type Format = {
  /** At most one decimal: `10 630`, `8,5`. */
  number: (value: number) => string;
  /** A share in whole per cent, `44 %`; a dash where there is no denominator. */
  percent: (share: Share) => string;
  /** A share on a scale from 0 to 100, without a sign; a dash where there is no denominator. */
  index: (share: Share) => string;
  /** A day in words: `22 november 2026`. */
  day: (day: Day) => string;
  /** A day, or an instant to the minute in UTC. */
  moment: (moment: Day | Instant) => string;
  /** `a, b och c`. */
  list: (parts: readonly string[]) => string;
};

/** What cannot be broken over two lines. */
const NO_BREAK_SPACE = '\u00a0';
const DASH = '–';

type Habits = {
  decimal: string;
  thousands: string;
  beforePercent: string;
  and: string;
  months: readonly string[];
};

const HABITS: Readonly<Record<InterfaceLanguage, Habits>> = {
  sv: {
    decimal: ',',
    thousands: NO_BREAK_SPACE,
    beforePercent: NO_BREAK_SPACE,
    and: 'och',
    months: [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
  },
  en: {
    decimal: '.',
    thousands: ',',
    beforePercent: '',
    and: 'and',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
};

/** Hundredths, rounded; 0 only for nothing and 100 only for all. */
function hundredths(value: number): number {
  if (value <= 0 || value >= 1) return Math.round(value * 100);
  return Math.min(99, Math.max(1, Math.round(value * 100)));
}

function numberIn({ decimal, thousands }: Habits, value: number): string {
  const [whole = '0', fraction] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

function dayIn({ months }: Habits, day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return [Number(date), months[Number(month) - 1], year].join(NO_BREAK_SPACE);
}

function listIn({ and }: Habits, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** The habits of a language as functions. */
export function formatIn(language: InterfaceLanguage): Format {
  const habits = HABITS[language];
  return {
    number: (value) => numberIn(habits, value),
    percent: ({ value }) => (value === null ? DASH : `${hundredths(value)}${habits.beforePercent}%`),
    index: ({ value }) => (value === null ? DASH : String(hundredths(value))),
    day: (day) => dayIn(habits, day),
    moment: (moment) =>
      moment.length === 10
        ? dayIn(habits, moment)
        : `${dayIn(habits, moment.slice(0, 10))} ${moment.slice(11, 16)} UTC`,
    list: (parts) => listIn(habits, parts),
  };
}
