import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import type { Assessable } from '../../../web/staff/inbox/answer-form.tsx';
import { InboxList } from '../../../web/staff/inbox/list.tsx';
import { inboxPath } from '../../../web/staff/inbox/paths.ts';
import { InboxReport } from '../../../web/staff/inbox/report.tsx';
import { aboutOf } from '../../../web/staff/inbox/shown.ts';
import { MOST_LISTED, RETENTION_DAYS, type Report } from '../../core/report.ts';
import { answerTo, serviceReported } from '../../core/report-answers.ts';
import { serviceAt } from '../../core/service-at.ts';
import { type Ledger, serviceOf } from '../../core/state.ts';
import { statusAt } from '../../core/timeline.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import type { StaffCall } from '../call.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { awaitingApproval, shownTo } from './seen.ts';

/** What is told after an act that is no commit, by its name in the address. */
function saidIn(call: StaffCall): string | null {
  const { said } = localeOf(call).staff.inbox;
  const done = call.url.searchParams.get('done') ?? '';
  return Object.hasOwn(said, done)
    ? (Object.entries(said).find(([name]) => name === done)?.[1] ?? null)
    : null;
}

/** The inbox. What has expired is deleted meanwhile. */
export async function showInbox(call: StaffCall): Promise<Response> {
  const { parts, org } = call;
  const locale = localeOf(call);
  const [reports, awaiting] = await Promise.all([
    parts.inbox.list(org),
    awaitingApproval(call),
    parts.inbox.purge(org),
  ]);
  return pageAnswer(
    call,
    { title: locale.staff.inbox.title, here: 'inbox' },
    <InboxList
      locale={locale}
      org={org}
      reports={reports.map((report) => shownTo(call, report, awaiting))}
      keptFor={RETENTION_DAYS}
      limited={reports.length >= MOST_LISTED ? MOST_LISTED : null}
      said={saidIn(call)}
      keys={formKeys(call)}
    />,
  );
}

/** The service of a report as far as its status can be changed today. */
function assessableIn({ today, settings }: StaffCall, { state }: Ledger, report: Report): Assessable | null {
  const record = serviceOf(state, serviceReported(state, report) ?? '');
  const view = { validOn: today, known: ALL_KNOWN };
  const service = record && serviceAt(record, view);
  if (!record || !service || service.endedBy) return null;
  const status = statusAt(record, view, settings.staleAfterMonths);
  return { id: record.id, version: record.version, status };
}

export type Shown = {
  /** What was typed, and what is wrong with it. */
  state?: FormState;
  /** As the log stands now, where it has moved on since the request began. */
  ledger?: Ledger;
  warning?: string;
  status?: number;
};

/** One report; a page that says so where it is gone. */
export async function showReport(call: StaffCall, report: Report, shown: Shown = {}): Promise<Response> {
  const { state = EMPTY_FORM, ledger = call.ledger, warning = null, status = 200 } = shown;
  const locale = localeOf(call);
  const seen = shownTo(call, report, await awaitingApproval(call), ledger);
  return pageAnswer(
    call,
    { title: `${locale.staff.inbox.title}: ${aboutOf(seen, locale)}`, here: 'inbox', status },
    <InboxReport
      locale={locale}
      org={call.org}
      slug={call.settings.slug}
      ledger={ledger}
      shown={seen}
      given={answerTo(ledger.state, report.id)}
      service={assessableIn(call, ledger, report)}
      today={call.today}
      state={state}
      said={saidIn(call)}
      warning={warning}
      newKeys={() => formKeys(call)}
    />,
  );
}

/** What is answered where there is no such report, or not any more. */
export function showGone(call: StaffCall): Response {
  const locale = localeOf(call);
  const { inbox } = locale.staff;
  return pageAnswer(
    call,
    { title: inbox.title, here: 'inbox', status: 404 },
    <>
      <h1>{inbox.title}</h1>
      <p>{inbox.gone}</p>
      <p>
        <a href={inboxPath(locale.lang, call.org)}>{inbox.back}</a>
      </p>
    </>,
  );
}
