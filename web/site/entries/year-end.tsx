import { YearEndPage } from '../../pages/year-end.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, seenIn } from '../entry.ts';
import { yearsOf } from './year-ends.ts';

/** The organisation as of each year's end, as known now: history that needs no query. */
export const yearEnd: Entry = {
  matches: ([first, year, ...more]) => first === 'ar' && year !== undefined && more.length === 0,
  files: ({ state }, day) => yearsOf(state, day).map((year) => `ar/${year}/`),
  answer(request) {
    const { ledger, day, rest, query } = request;
    const years = yearsOf(ledger.state, day);
    const year = years.find((each) => each === rest[1]);
    if (!year) return null;
    const validOn = `${year}-12-31`;
    const viewing = seenIn(request, { validOn, known: ledger.state.seq }, { validOn });
    return viewing && pageAnswer(200, <YearEndPage viewing={viewing} years={years} query={query} />);
  },
};
