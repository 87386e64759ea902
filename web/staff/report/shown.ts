import type { BoardReport } from '../../../functions/core/board-report.ts';
import type { Day } from '../../../functions/core/calendar.ts';
import type { Viewing } from '../../pages/viewing.ts';
import type { StaffLocale } from '../../text/staff.ts';

/** A report with what its words, names and links are made from. */
export type ReportShown = {
  report: BoardReport;
  /** The later point, in which names stand and to which links lead. */
  viewing: Viewing;
  locale: StaffLocale;
  /** The day on which the report was made. */
  madeOn: Day;
  /** Where the site lies, for addresses that stand on paper. */
  origin: string;
};
