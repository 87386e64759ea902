import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import type { Call } from '../call.ts';
import { HttpProblem } from '../problem.ts';
import { wholeNumber } from '../schemas/parameters.ts';

/** Kolada's limits: ids in one segment of an address, and values in one page. */
const MOST_IDS = 25;
const MOST_VALUES = 5000;

const page = wholeNumber(1, 999_999).default(1).describe('The page, from 1');
const perPage = wholeNumber(1, MOST_VALUES).default(MOST_VALUES).describe('Values a page');
const title = z.string().max(200).optional().describe('Only what has this in its title');

export const PageOfQuery = z.strictObject({ page, per_page: perPage });
export const TitleQuery = z.strictObject({ title, page, per_page: perPage });
export const DataQuery = z.strictObject({
  from_date: Day.optional().describe('Only municipalities of which something was recorded since this day'),
  page,
  per_page: perPage,
});

const refused = (parameter: string, detail: string): HttpProblem =>
  new HttpProblem('invalid-parameter', `${parameter}: ${detail}`, { errors: [{ parameter, detail }] });

/** The ids in a segment of the address, separated by commas; undefined where the address has no such segment. */
export function idsIn({ params }: Call, name: string): string[] | undefined {
  const segment = params[name];
  if (segment === undefined) return undefined;
  const ids = [...new Set(segment.split(',').map((id) => id.trim()))].filter((id) => id !== '');
  if (ids.length > MOST_IDS) throw refused(name, `must be at most ${MOST_IDS} ids; ask several times`);
  return ids;
}

/** The years in the address. */
export function yearsIn(call: Call): number[] | undefined {
  const years = idsIn(call, 'years');
  const wrong = years?.find((each) => !/^(?:19|20|21)\d{2}$/.test(each));
  if (wrong !== undefined)
    throw refused('years', `must be years of four digits, but one is “${wrong.slice(0, 20)}”`);
  return years?.map(Number);
}

/** Those whose title holds what is looked for, in whatever case. */
export const titled = <Each extends { title: string }>(all: readonly Each[], wanted = ''): Each[] =>
  all.filter((each) => each.title.toLowerCase().includes(wanted.toLowerCase()));
