import { LogPage } from '../../../web/staff/log/page.tsx';
import type { StaffCall } from '../call.ts';
import { localeOf, pageAnswer } from '../page.tsx';
import { bookOf, entriesOf, peopleOf } from './entries.ts';
import { filterIn } from './filter-query.ts';
import { searchLog } from './reading.ts';

/** The log, newest first, as far as a page goes. */
export async function logPage(call: StaffCall): Promise<Response> {
  const locale = localeOf(call);
  const { store } = call.parts;
  const { filter, state, before } = filterIn(call.url.searchParams, locale);
  const search = await searchLog({ store, ledger: call.ledger, filter, before });
  const { names } = await peopleOf(call);
  const { compare } = new Intl.Collator(call.language);
  const people = [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => compare(a.label, b.label));
  const page = {
    ...search,
    entries: await entriesOf(call, search.found),
    isFiltered: Object.values(filter).some((each) => each !== undefined),
  };
  return pageAnswer(
    call,
    { title: locale.staff.log.title, here: 'log' },
    <LogPage book={bookOf(call)} page={page} state={state} people={people} />,
  );
}
