import * as z from 'zod';
import { inboxReportPath } from '../../../web/staff/inbox/paths.ts';
import { Day, dayOf } from '../../core/calendar.ts';
import type { Command } from '../../core/commands.ts';
import { FreeText } from '../../core/language.ts';
import type { Report } from '../../core/report.ts';
import { serviceReported } from '../../core/report-answers.ts';
import { Status } from '../../core/status.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { given, readForm, textsIn } from '../form.ts';
import { localeOf } from '../page.tsx';
import { fieldOfRefusal, save, type Unsaved, unsavedSentence, withDone } from '../saving.ts';
import { showReport } from './pages.tsx';

const Text = FreeText(4000);

/** A new status comes with everything that an assessment needs; without one its fields mean nothing. */
const AnswerInput = z.object({
  question: Text.optional(),
  answer: Text,
  assessment: z
    .object({ status: Status, reason: Text, effectiveOn: Day, version: z.coerce.number().int().min(1) })
    .optional(),
});
type AnswerInput = z.infer<typeof AnswerInput>;

const rawIn = ({ form }: StaffCall) => ({
  question: given(form, 'question'),
  answer: given(form, 'answer'),
  assessment: given(form, 'status') && {
    status: given(form, 'status'),
    reason: given(form, 'reason'),
    effectiveOn: given(form, 'effectiveOn') ?? '',
    version: given(form, 'version'),
  },
});

/** The fields of the form that a refusal can be about. */
const FIELDS = ['question', 'answer', 'status', 'reason', 'effectiveOn'];
const fieldAt = (path: readonly PropertyKey[]): string => {
  const name = String(path.at(-1) ?? '');
  return FIELDS.includes(name) ? name : '';
};

/** The answer and, where one is given, the new status: one commit, so that neither stands without the other. */
function commandsOf({ ledger }: StaffCall, report: Report, input: AnswerInput): Command[] {
  const about = serviceReported(ledger.state, report);
  const { question, answer, assessment } = input;
  const answering: Command = {
    type: 'answer-report',
    report: report.id,
    about,
    receivedOn: dayOf(report.receivedAt),
    ...(question !== undefined && { question }),
    answer,
  };
  if (!assessment || about === null) return [answering];
  return [answering, { type: 'assess-service', service: about, report: report.id, ...assessment }];
}

/** The form again with the report's own words in it, for staff to take out of them what should not be public. */
function quoted(call: StaffCall, report: Report): Promise<Response> {
  const typed = textsIn(call.form);
  const own = given(call.form, 'question');
  const question =
    own === undefined || own === report.message ? report.message : `${own}\n\n${report.message}`;
  const state = { values: { ...typed, question }, errors: {} };
  return showReport(call, report, { state, warning: localeOf(call).staff.inbox.answerForm.quoted });
}

function refused(call: StaffCall, report: Report, outcome: Unsaved, commands: readonly Command[]) {
  const { inbox } = localeOf(call).staff;
  const isAnswered = outcome.kind === 'refused' && outcome.refusal.type === 'report-answered';
  const sentence = isAnswered ? inbox.already : unsavedSentence(call, outcome, commands);
  const field = fieldAt([fieldOfRefusal(outcome)]);
  return showReport(call, report, {
    state: { values: withoutVersion(call), errors: { [field]: sentence } },
    ...(outcome.kind === 'refused' && { ledger: outcome.ledger }),
    status: 409,
  });
}

/** What was typed, but for what the service was like then: shown again, the form has it as it is now. */
function withoutVersion({ form }: StaffCall): Record<string, string> {
  const { version: _version, ...typed } = textsIn(form);
  return typed;
}

/** Answers a report in public. The mark comes after the commit: if it is lost, the log still tells. */
export async function answerReport(call: StaffCall, report: Report): Promise<Response> {
  const { parts, org, language, form } = call;
  if (form.has('quote')) return quoted(call, report);
  const reading = readForm(form, AnswerInput, rawIn(call), localeOf(call), fieldAt);
  if (!reading.ok) {
    const state = { ...reading.state, values: withoutVersion(call) };
    return showReport(call, report, { state, status: 422 });
  }
  const commands = commandsOf(call, report, reading.value);
  const outcome = await save(call, commands);
  if (outcome.kind !== 'saved' && outcome.kind !== 'proposed')
    return refused(call, report, outcome, commands);
  if (outcome.kind === 'saved') await parts.inbox.mark(org, report.id, 'answered');
  return seeOther(withDone(inboxReportPath(language, org, report.id), outcome));
}
