import { addDays, addMonths, type Day } from '../../../functions/core/calendar.ts';
import { blomlada2026 } from '../../../functions/core/catalogue/blomlada-2026.ts';
import type { Indicator } from '../../../functions/core/catalogue/catalogue.ts';
import type { ImportFile } from '../../../functions/core/importing.ts';
import { slugOf } from '../../../functions/core/slug.ts';
import { delimitedText } from '../../../functions/exchange/table/write-delimited.ts';
import { type Random, randomFrom } from './random.ts';

/** Invented municipalities that Exempelkommun is compared with; none of them exists. */
export const NEIGHBOURS = [
  ...['Exempel Ekby', 'Exempel Granvik', 'Exempel Björkholm', 'Exempel Sjöstad', 'Exempel Norrmo'],
  ...['Exempel Hagaryd', 'Exempel Lundfors', 'Exempel Västeräng', 'Exempel Kvarnsund', 'Exempel Stenhult'],
  'Exempel Ängelby',
] as const;

const HEADERS = ['Organisation', 'Indikator', 'Datum', 'Status', 'Motivering'];
const YEARS = 5;

/** How far a municipality has come with an indicator in its first year, and how much it gains in each. */
type Course = { start: number; pace: number; isLeftOut: boolean; isExempt: boolean };

function courseOf(random: Random, ambition: number): Course {
  return {
    start: random() * 1.3 + ambition,
    pace: random() * 0.5 - 0.08,
    isLeftOut: random() < 0.07,
    isExempt: random() < 0.03,
  };
}

const WORDS = [
  { up: 1, status: 'röd', reason: 'Påhittat exempel: blankett på papper.' },
  { up: 2, status: 'gul', reason: 'Påhittat exempel: ansökan på webben, handläggning på papper.' },
] as const;
const GREEN = { status: 'grön', reason: 'Påhittat exempel: digitalt hela vägen.' };

function judged({ start, pace, isExempt }: Course, year: number): { status: string; reason: string } {
  if (isExempt) return { status: 'ej aktuell', reason: 'Påhittat exempel: kommunen har inte uppgiften.' };
  const reached = start + pace * year;
  return WORDS.find(({ up }) => reached < up) ?? GREEN;
}

/** What a municipality says of an indicator, once a year up to some weeks before the day. */
function rowsOf(name: string, { id }: Indicator, ambition: number, day: Day): string[][] {
  const random = randomFrom(`neighbour ${slugOf(name)} ${id}`);
  const course = courseOf(random, ambition);
  if (course.isLeftOut) return [];
  const last = addDays(day, -20 - Math.floor(random() * 200));
  return Array.from({ length: YEARS }, (_, year) => {
    const { status, reason } = judged(course, year);
    return [name, id, addMonths(last, 12 * (year - YEARS + 1)), status, reason];
  });
}

/** The self-assessments of the invented municipalities over five years, as one filled-in template. */
export function neighboursTable(day: Day): ImportFile {
  const rows = NEIGHBOURS.flatMap((name) => {
    const ambition = randomFrom(`ambition ${slugOf(name)}`)() * 0.7;
    return blomlada2026.indicators.flatMap((indicator) => rowsOf(name, indicator, ambition, day));
  });
  const text = delimitedText({ headers: HEADERS, rows });
  return { name: 'pahittade-kommuner.csv', bytes: new TextEncoder().encode(text) };
}
