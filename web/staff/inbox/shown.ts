import type { Day } from '../../../functions/core/calendar.ts';
import type { Report, ReportState } from '../../../functions/core/report.ts';
import type { StaffLocale } from '../../text/staff.ts';

/** A report as staff see it. */
export type ShownReport = {
  report: Report;
  /** The service that it is about, by name; null for the pages, and for a service that the log does not know. */
  service: string | null;
  receivedOn: Day;
  deletedOn: Day;
  daysLeft: number;
  state: ReportState | 'waiting';
  /** Whether the person who sees it may answer, close and delete it. */
  mine: boolean;
};

/** What a report is about, in words. */
export const aboutOf = ({ report, service }: ShownReport, { staff }: StaffLocale): string =>
  service ?? (report.about === null ? staff.inbox.pages : staff.inbox.unknownService(report.about));

const EXCERPT = 120;

/** The beginning of a text on one line. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const letters = [...line];
  return letters.length <= EXCERPT ? line : `${letters.slice(0, EXCERPT).join('').trimEnd()}…`;
}
