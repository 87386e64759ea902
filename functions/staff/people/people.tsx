import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { logAddresses } from '../../../web/staff/log/addresses.ts';
import { ErasePage } from '../../../web/staff/log/erase.tsx';
import { PeoplePage, type PersonRow, personName } from '../../../web/staff/log/people.tsx';
import { needsStrategist } from '../../core/member-changes.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { given } from '../form.ts';
import { notThere } from '../log/commit.tsx';
import { bookOf } from '../log/entries.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { personRows } from './rows.ts';

/** The people behind the log. */
export async function peoplePage(call: StaffCall): Promise<Response> {
  const rows = await personRows(call);
  const page = <PeoplePage rows={rows} book={bookOf(call)} erased={call.url.searchParams.has('erased')} />;
  return pageAnswer(call, { title: localeOf(call).staff.people.title, here: 'log' }, page);
}

const personIn = async (call: StaffCall): Promise<PersonRow | undefined> =>
  (await personRows(call)).find(({ person }) => person === call.params['person']);

/** Whether the members list would be left without anybody who could change it. */
async function isLastStrategist({ parts, org }: StaffCall, person: string): Promise<boolean> {
  const entry = (await parts.store.people(org)).find((each) => each.person === person)?.member;
  const { members } = await parts.store.members(org);
  return needsStrategist(members, ({ id }) => id === entry);
}

async function answer(call: StaffCall, row: PersonRow, state: FormState, status: number): Promise<Response> {
  const book = bookOf(call);
  const title = localeOf(call).staff.people.erasing.title(personName(row, book));
  const page = (
    <ErasePage
      row={row}
      book={book}
      isLastStrategist={await isLastStrategist(call, row.person)}
      keys={formKeys(call)}
      state={state}
    />
  );
  return pageAnswer(call, { title, here: 'log', status }, page);
}

/** Says what erasing a person means. */
export async function erasePage(call: StaffCall): Promise<Response> {
  const row = await personIn(call);
  return row
    ? answer(call, row, EMPTY_FORM, 200)
    : notThere(call, localeOf(call).staff.people.erasing.unknown);
}

/** Erases a person for good. Asked again for one who is gone already, it leads to the list as well. */
export async function erasePerson(call: StaffCall): Promise<Response> {
  const { parts, org, form, language } = call;
  const { erasing } = localeOf(call).staff.people;
  const row = await personIn(call);
  const done = () => seeOther(`${logAddresses(language, org).people}?erased=1`);
  if (!row) return done();
  const refuse = (field: string, error: string) =>
    answer(call, row, { values: {}, errors: { [field]: error } }, 422);
  if (await isLastStrategist(call, row.person)) return refuse('', erasing.lastStrategist);
  if (given(form, 'sure') !== 'yes') return refuse('sure', erasing.tick);
  await parts.store.erasePseudonym(org, row.person);
  return done();
}
