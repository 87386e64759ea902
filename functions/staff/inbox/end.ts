import { inboxPath, inboxReportPath } from '../../../web/staff/inbox/paths.ts';
import type { Report } from '../../core/report.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { everyText, given } from '../form.ts';
import { awaitingApproval, shownTo } from './seen.ts';

type Done = 'closed' | 'opened' | 'removed' | 'many' | 'none';
const told = (path: string, done: Done): Response => seeOther(`${path}?done=${done}`);

/** Closes a report without an answer, or opens it again. */
export async function closeReport(call: StaffCall, report: Report): Promise<Response> {
  const { parts, org, language, form } = call;
  const opens = given(form, 'state') === 'open';
  await parts.inbox.mark(org, report.id, opens ? 'open' : 'closed');
  return opens
    ? told(inboxReportPath(language, org, report.id), 'opened')
    : told(inboxPath(language, org), 'closed');
}

/** Deletes a report before its time. */
export async function removeReport({ parts, org, language }: StaffCall, report: Report): Promise<Response> {
  await parts.inbox.remove(org, report.id);
  return told(inboxPath(language, org), 'removed');
}

/** Closes those chosen in the list that the person may close, and that wait for nothing. */
export async function closeChosen(call: StaffCall): Promise<Response> {
  const { parts, org, language, form } = call;
  const chosen = new Set(everyText(form, 'report'));
  const [reports, awaiting] = await Promise.all([parts.inbox.list(org), awaitingApproval(call)]);
  const theirs = reports
    .map((report) => shownTo(call, report, awaiting))
    .filter(({ report, mine, state }) => chosen.has(report.id) && mine && state === 'open');
  await Promise.all(theirs.map(({ report }) => parts.inbox.mark(org, report.id, 'closed')));
  return told(inboxPath(language, org), theirs.length > 0 ? 'many' : 'none');
}
