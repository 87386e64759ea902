import { staffPath } from '../../../web/staff/addresses.ts';
import { ComparedStart } from '../../../web/staff/compared/start.tsx';
import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { COMPARED_FORMATS } from '../../core/benchmark/compared-formats.ts';
import { ASSESSABLE } from '../../exchange/self-assessment/indicator.ts';
import { type ComparedOutcome, runCompared } from '../../http/compared/run-compared.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { textsIn } from '../form.ts';
import { failureSentence } from '../import/failure-words.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';

type Shown = { state?: FormState; faults?: readonly string[]; notice?: string; status?: number };

/** The organisations from elsewhere, the templates, and the form for a file. */
export async function showStart(call: StaffCall, shown: Shown = {}): Promise<Response> {
  const { state = EMPTY_FORM, faults = [], notice, status = 200 } = shown;
  const locale = localeOf(call);
  const { compared } = locale.staff;
  const page = (
    <ComparedStart
      locale={locale}
      org={call.org}
      keys={formKeys(call)}
      state={state}
      faults={faults}
      notice={notice ?? (call.url.searchParams.has('klart') ? compared.saved : undefined)}
      rows={await call.parts.benchmarks.compared()}
      catalogues={ASSESSABLE}
    />
  );
  return pageAnswer(call, { title: compared.title, here: 'compared', status }, page);
}

/** Why a file cannot be used, under the form. */
export function showFault(
  call: StaffCall,
  outcome: Exclude<ComparedOutcome, { kind: 'done' }>,
): Promise<Response> {
  const locale = localeOf(call);
  const isUnsound = outcome.kind === 'unsound';
  const error = isUnsound ? locale.staff.compared.begin.unsound : failureSentence(outcome.failure, locale);
  const faults = isUnsound ? outcome.faults.map(({ path = '', detail }) => `${path}: ${detail}`) : [];
  const state = { values: textsIn(call.form), errors: { file: error } };
  return showStart(call, { state, faults, status: 422 });
}

/** Takes a file in and keeps it for the preview; nothing of it is compared yet. */
export async function begin(call: StaffCall): Promise<Response> {
  const { form, org, parts, language } = call;
  const given = form.get('file');
  const format = COMPARED_FORMATS.find((each) => each === form.get('format')) ?? 'benchmark';
  if (!(given instanceof File) || given.name === '') {
    const errors = { file: localeOf(call).staff.compared.begin.missing };
    return showStart(call, { state: { values: textsIn(form), errors }, status: 422 });
  }
  const file = { name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) };
  const outcome = await runCompared(parts, { format, file, dryRun: true });
  if (outcome.kind !== 'done') return showFault(call, outcome);
  const id = parts.random();
  await parts.uploads.keep(org, id, { files: [file], order: JSON.stringify({ format }) });
  return seeOther(staffPath(language, org, `jamforda/${id}/`));
}
