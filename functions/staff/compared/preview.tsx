import * as z from 'zod';
import { staffPath } from '../../../web/staff/addresses.ts';
import { ComparedPreview } from '../../../web/staff/compared/preview.tsx';
import { COMPARED_FORMATS, type ComparedFormat } from '../../core/benchmark/compared-formats.ts';
import type { ImportFile } from '../../core/importing.ts';
import { type ComparedOutcome, isStored, runCompared } from '../../http/compared/run-compared.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { showFault, showStart } from './start.tsx';

const Order = z.strictObject({ format: z.enum(COMPARED_FORMATS) });
type Asked = { id: string; file: ImportFile; format: ComparedFormat };

/** The file that the address names; null where there is none any more, or it is that of another import. */
async function askedIn({ parts, org, params }: StaffCall): Promise<Asked | null> {
  const id = params['upload'] ?? '';
  const upload = await parts.uploads.read(org, id);
  const [file] = upload?.files ?? [];
  const order = Order.safeParse(JSON.parse(upload?.order ?? 'null'));
  return file && order.success ? { id, file, format: order.data.format } : null;
}

const showGone = (call: StaffCall): Promise<Response> =>
  showStart(call, { notice: localeOf(call).staff.compared.gone, status: 404 });

function showOutcome(
  call: StaffCall,
  { id, file, format }: Asked,
  outcome: Extract<ComparedOutcome, { kind: 'done' }>,
  status: number,
): Response {
  const locale = localeOf(call);
  const page = (
    <ComparedPreview
      locale={locale}
      org={call.org}
      upload={id}
      keys={formKeys(call)}
      about={{ file: file.name, format }}
      organisations={outcome.organisations.map((each) => ({ ...each, id: each.file.organisation }))}
      rows={outcome.rows}
    />
  );
  return pageAnswer(call, { title: locale.staff.compared.preview.title, here: 'compared', status }, page);
}

/** Shows what saving the file would do. */
export async function showPreview(call: StaffCall): Promise<Response> {
  const asked = await askedIn(call);
  if (!asked) return showGone(call);
  const outcome = await runCompared(call.parts, { ...asked, dryRun: true });
  return outcome.kind === 'done' ? showOutcome(call, asked, outcome, 200) : showFault(call, outcome);
}

/** Saves the file; where one of its organisations could not be stored, the page says which and why. */
export async function save(call: StaffCall): Promise<Response> {
  const { parts, org, language } = call;
  const asked = await askedIn(call);
  if (!asked) return showGone(call);
  const outcome = await runCompared(parts, { ...asked, dryRun: false });
  if (outcome.kind !== 'done') return showFault(call, outcome);
  if (outcome.organisations.some((each) => !isStored(each.outcome)))
    return showOutcome(call, asked, outcome, 409);
  await parts.uploads.remove(org, asked.id);
  return seeOther(`${staffPath(language, org, 'jamforda/')}?klart`);
}
