import * as z from 'zod';
import type { FormState } from '../../../web/staff/form-state.ts';
import { type BoardReport, boardReport, type ReportPoint } from '../../core/board-report.ts';
import { Day, dayOf } from '../../core/calendar.ts';
import { editionBefore, suggestedId } from '../../core/edition-order.ts';
import { RecordId } from '../../core/identifiers.ts';
import { Line } from '../../core/language.ts';
import { countFindings, registerCheck } from '../../core/register-check.ts';
import { knownSeq } from '../../core/view.ts';
import type { StaffCall } from '../call.ts';
import { readForm } from '../form.ts';
import { localeOf } from '../page.tsx';

/** What is typed to make an edition. */
const Typed = z.object({
  label: Line(120),
  validOn: Day,
  knownOn: Day.optional(),
  id: RecordId.optional(),
});

/** An edition as it would become, pinned to the commit that it was previewed from. */
export type Preview = {
  label: string;
  validOn: Day;
  id: string;
  /** The commit that it knows, and the instant that names this commit to the log. */
  seq: number;
  knownOn: string;
  /** What differs from the edition before; from itself where there is none. */
  report: BoardReport;
  before: ReportPoint['edition'];
  /** Errors that the register check finds in it. */
  errors: number;
};

type Read = { ok: true; preview: Preview; state: FormState } | { ok: false; state: FormState };

const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    ['label', 'validOn', 'knownOn', 'id'].flatMap((name) => {
      const value = form.get(name);
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
    }),
  );

type Text = Readonly<Record<string, string>>;

/** What a date, or an id, cannot be used for although it is well written. */
function faultsIn(call: StaffCall, { validOn, knownOn, id }: Text): FormState['errors'] {
  const { ledger, today } = call;
  const { state } = ledger;
  const { staff } = localeOf(call);
  const { form } = staff.editions;
  const [first] = state.commits;
  const isDay = (text: string | undefined): text is Day => Day.safeParse(text).success;
  return {
    ...(isDay(validOn) && validOn > today && { validOn: form.future(validOn) }),
    ...(isDay(knownOn) && knownOn > today && { knownOn: form.future(knownOn) }),
    ...(isDay(knownOn) &&
      first &&
      knownSeq(state, knownOn) === 0 && { knownOn: form.beforeTheLog(knownOn, dayOf(first.at)) }),
    ...(id !== undefined && Object.hasOwn(state.editions, id) && { id: staff.refusals['edition-exists'] }),
  };
}

function previewOf(call: StaffCall, { label, validOn, knownOn, id }: z.infer<typeof Typed>): Preview {
  const { ledger } = call;
  const { state } = ledger;
  const seq = knownSeq(state, knownOn);
  const before = editionBefore(state, { validOn, seq: state.seq + 1, index: 0 });
  const to = { validOn, known: seq, edition: null };
  const from = before ? { validOn: before.validOn, known: before.pinned, edition: before } : to;
  return {
    label,
    validOn,
    id: id ?? suggestedId(state, validOn),
    seq,
    knownOn: state.commits[seq - 1]?.at ?? '',
    report: boardReport(state, from, to),
    before,
    errors: countFindings(registerCheck(ledger, to)).error,
  };
}

/** Reads what was typed to make an edition, and what it would become; all that is wrong is said at once. */
export function readPreview(call: StaffCall, form: FormData): Read {
  const typed = typedIn(form);
  const reading = readForm(form, Typed, typed, localeOf(call));
  const errors = { ...faultsIn(call, typed), ...(reading.ok ? {} : reading.state.errors) };
  const state = { values: typed, errors };
  return reading.ok && Object.keys(errors).length === 0
    ? { ok: true, preview: previewOf(call, reading.value), state }
    : { ok: false, state };
}
