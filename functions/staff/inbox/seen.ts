import type { ShownReport } from '../../../web/staff/inbox/shown.ts';
import { dayOf } from '../../core/calendar.ts';
import { inLanguage } from '../../core/language.ts';
import { daysLeft, type Report } from '../../core/report.ts';
import { mayHandle, reportState, serviceReported } from '../../core/report-answers.ts';
import { serviceAt } from '../../core/service-at.ts';
import { type Ledger, serviceOf } from '../../core/state.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import type { StaffCall } from '../call.ts';

/** Reports that an answer is proposed to, and which a strategist has not decided on. */
export async function awaitingApproval({ parts, org }: StaffCall): Promise<ReadonlySet<string>> {
  const proposals = await parts.store.proposals(org);
  const open = proposals.filter(({ state }) => state.kind === 'open').flatMap(({ commands }) => commands);
  return new Set(open.flatMap((command) => (command.type === 'answer-report' ? [command.report] : [])));
}

function nameOf({ ledger, language, today }: StaffCall, id: string | null): string | null {
  const record = id === null ? undefined : serviceOf(ledger.state, id);
  const service = record && serviceAt(record, { validOn: today, known: ALL_KNOWN });
  return service ? inLanguage(service.profile.name, language).text : null;
}

/** A report as the person who asks sees it. */
export function shownTo(
  call: StaffCall,
  report: Report,
  awaiting: ReadonlySet<string>,
  { state }: Ledger = call.ledger,
): ShownReport {
  const became = reportState(state, report);
  return {
    report,
    service: nameOf(call, serviceReported(state, report)),
    receivedOn: dayOf(report.receivedAt),
    deletedOn: dayOf(report.expiresAt),
    daysLeft: daysLeft(report, call.parts.store.now()),
    state: became !== 'answered' && awaiting.has(report.id) ? 'waiting' : became,
    mine: mayHandle(state, report, call.actor, call.today),
  };
}
