import { staffPath } from '../../../web/staff/addresses.ts';
import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { ImportStart } from '../../../web/staff/import/start.tsx';
import { canonicalJson, sha256Hex } from '../../core/digest.ts';
import type { ImportFile } from '../../core/importing.ts';
import { DEFAULT_SOURCE } from '../../exchange/table/prepare.ts';
import { readTable } from '../../exchange/table/read-table.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { given, readForm, textsIn } from '../form.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { failureSentence } from './failure-words.ts';
import { ImportOrder } from './order.ts';
import { planNow } from './planning.ts';
import { runsShown } from './runs.ts';

type Shown = { state?: FormState; notice?: string; status?: number };

/** The first page: the form for a new import, files to fill in, and the imports that were. */
export async function showStart(call: StaffCall, shown: Shown = {}): Promise<Response> {
  const { state = EMPTY_FORM, notice, status = 200 } = shown;
  const locale = localeOf(call);
  const page = (
    <ImportStart
      locale={locale}
      org={call.org}
      keys={formKeys(call)}
      state={state}
      notice={notice}
      today={call.today}
      source={DEFAULT_SOURCE}
      runs={await runsShown(call)}
    />
  );
  return pageAnswer(call, { title: locale.staff.imports.title, here: 'import', status }, page);
}

/** What is shown where an upload is sought that is gone. */
export const showGone = (call: StaffCall): Promise<Response> =>
  showStart(call, { notice: localeOf(call).staff.imports.gone, status: 404 });

async function fileIn(form: FormData): Promise<ImportFile | null> {
  const file = form.get('file');
  if (!(file instanceof File) || file.name === '') return null;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

const ticked = (form: FormData, name: string): boolean => form.get(name) === 'yes';

/** Why a file cannot be taken on to the next step; null where it can. */
async function faultOf(call: StaffCall, file: ImportFile, order: ImportOrder): Promise<string | null> {
  const locale = localeOf(call);
  if (file.bytes.length === 0) return locale.staff.imports.begin.empty;
  const read =
    order.format === 'table' ? await readTable(file) : await planNow(call, { id: '', file, order });
  return read.ok ? null : failureSentence(read, locale);
}

function readOrder(call: StaffCall) {
  const { form } = call;
  const raw = {
    format: given(form, 'format') ?? 'table',
    effectiveOn: given(form, 'effectiveOn') ?? call.today,
    source: given(form, 'source') ?? DEFAULT_SOURCE,
    reason: given(form, 'reason'),
    complete: ticked(form, 'complete'),
    matchByName: ticked(form, 'matchByName'),
    overwrite: ticked(form, 'overwrite'),
  };
  return readForm(form, ImportOrder, raw, localeOf(call));
}

/** Takes a file in, keeps it for the next steps, and leads there. */
export async function begin(call: StaffCall): Promise<Response> {
  const { form, org, parts, language, today, person } = call;
  const { begin: words } = localeOf(call).staff.imports;
  const wrong = (field: string, sentence: string) =>
    showStart(call, { state: { values: textsIn(form), errors: { [field]: sentence } }, status: 422 });
  const read = readOrder(call);
  if (!read.ok) return showStart(call, { state: read.state, status: 422 });
  const order = read.value;
  if (order.effectiveOn > today) return wrong('effectiveOn', words.future);
  const file = await fileIn(form);
  if (!file) return wrong('file', words.missing);
  const fault = await faultOf(call, file, order);
  if (fault !== null) return wrong('file', `${file.name}: ${fault}`);
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(file.bytes));
  const id = sha256Hex(canonicalJson([org, person.subject, Buffer.from(digest).toString('hex'), order]));
  await parts.uploads.keep(org, id, { files: [file], order: JSON.stringify(order) });
  return seeOther(staffPath(language, org, `import/${id}/${order.format === 'table' ? 'kolumner/' : ''}`));
}
