import type { Report } from '../../core/report.ts';
import { mayHandle } from '../../core/report-answers.ts';
import { ALL_STAFF, type StaffCall, type StaffRoute, WRITERS } from '../call.ts';
import { localeOf } from '../page.tsx';
import { answerReport } from './answer.ts';
import { closeChosen, closeReport, removeReport } from './end.ts';
import { showGone, showInbox, showReport } from './pages.tsx';

type Act = (call: StaffCall, report: Report) => Promise<Response>;

/** An act on the report in the address, where it is still there. */
const on =
  (act: Act) =>
  async (call: StaffCall): Promise<Response> => {
    const report = await call.parts.inbox.get(call.org, call.params['id'] ?? '');
    return report ? act(call, report) : showGone(call);
  };

/** An act for whoever may answer the report: what enters no log is decided here, as the core would decide an answer. */
const byTheirs = (act: Act) =>
  on((call, report) => {
    if (mayHandle(call.ledger.state, report, call.actor, call.today)) return act(call, report);
    return showReport(call, report, {
      warning: localeOf(call).staff.refusals['missing-permission'],
      status: 403,
    });
  });

/** What the public has reported. */
export const INBOX_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'inkorg/', roles: ALL_STAFF, handle: showInbox },
  { method: 'POST', path: 'inkorg/stang/', roles: WRITERS, handle: closeChosen },
  { method: 'GET', path: 'inkorg/:id/', roles: ALL_STAFF, handle: on(showReport) },
  { method: 'POST', path: 'inkorg/:id/svara/', roles: WRITERS, handle: byTheirs(answerReport) },
  { method: 'POST', path: 'inkorg/:id/stang/', roles: WRITERS, handle: byTheirs(closeReport) },
  { method: 'POST', path: 'inkorg/:id/radera/', roles: WRITERS, handle: byTheirs(removeReport) },
];
