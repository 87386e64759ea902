import { staffPath } from '../../../web/staff/addresses.ts';
import { plainFileName } from '../../exchange/fit-text.ts';
import { importIdOf } from '../../http/import-id.ts';
import type { ImportOutcome } from '../../http/imports.ts';
import { runImport } from '../../http/imports.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { given } from '../form.ts';
import { localeOf } from '../page.tsx';
import { unsavedSentence } from '../saving.ts';
import { type Asked, askedIn, digestOf, planNow, plannerFor } from './planning.ts';
import { showPlan } from './preview.tsx';
import { fileNote } from './runs.ts';
import { showGone } from './start.tsx';

type Stopped = Extract<ImportOutcome, { kind: 'stopped' }>;

/** Why an import stopped, in a sentence. */
export function stoppedSentence(call: StaffCall, { outcome, commands }: Stopped): string {
  if (outcome.kind === 'proposed') return localeOf(call).staff.shell.proposed;
  return unsavedSentence(call, outcome, commands);
}

/** The newest commit that the page knew from which a form was sent. */
export const seenIn = ({ form, ledger }: StaffCall): number =>
  Number(given(form, 'seen') ?? ledger.state.seq);

/** Shows the plan as it is now, with what hindered the one that was asked for; all that is done is done. */
async function showAnew(call: StaffCall, asked: Asked, problem: string): Promise<Response> {
  const { org, parts, language } = call;
  const ledger = (await parts.store.read(org)) ?? call.ledger;
  const now = { ...call, ledger };
  const plan = await planNow(now, asked);
  // Somebody pressed twice: the first time everything was saved.
  const id = await importIdOf(org, asked.order.format, [asked.file]);
  const isDone = ledger.state.imports.some((each) => each.import === id && each.seq > seenIn(call));
  if (plan.ok && plan.groups.length === 0 && isDone)
    return finish(call, asked, staffPath(language, org, 'import/'));
  return plan.ok ? showPlan(now, asked, plan, problem) : showGone(call);
}

async function finish({ parts, org }: StaffCall, { id }: Asked, to: string): Promise<Response> {
  await parts.uploads.remove(org, id);
  return seeOther(to);
}

/** Imports what was shown and nothing else: by the same code as the API, and only while it would do the same. */
export async function apply(call: StaffCall): Promise<Response> {
  const asked = await askedIn(call);
  if (!asked) return showGone(call);
  const { org, parts, actor, person, form, language } = call;
  const shown = given(form, 'digest');
  const outcome = await runImport(parts.store, {
    org,
    format: asked.order.format,
    plan: await plannerFor(call, asked),
    files: [asked.file],
    effectiveOn: asked.order.effectiveOn,
    sender: { ...actor, subject: person.subject },
    dryRun: false,
    onlyIf: (plan) => digestOf(plan) === shown,
    notes: [fileNote(plainFileName(asked.file.name))],
  });
  const { preview } = localeOf(call).staff.imports;
  if (outcome.kind === 'differs') return showAnew(call, asked, preview.moved);
  if (outcome.kind === 'stopped') return showAnew(call, asked, stoppedSentence(call, outcome));
  if (outcome.kind !== 'done') return showAnew(call, asked, preview.moved);
  const last = outcome.commits.at(-1);
  const to = staffPath(language, org, 'import/');
  return finish(call, asked, last ? `${to}?saved=${last.seq}` : to);
}

/** Puts an upload away without importing it. */
export async function cancel(call: StaffCall): Promise<Response> {
  const { org, params, parts, language } = call;
  const id = params['upload'] ?? '';
  if (/^[0-9a-f]{64}$/.test(id)) await parts.uploads.remove(org, id);
  return seeOther(staffPath(language, org, 'import/'));
}
