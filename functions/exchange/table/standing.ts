import type { Day } from '../../core/calendar.ts';
import type { Assessment, ServiceRecord } from '../../core/state.ts';
import type { Criteria, Status } from '../../core/status.ts';
import { statusAt } from '../../core/timeline.ts';

/** How a service is judged on a day: what a row's own judgement is compared with. */
export type Standing = {
  status: Status;
  criteria: Criteria | null;
  reviewOn: Day | undefined;
  /** Null where nobody has judged it. */
  assessment: Assessment | null;
};

export const UNJUDGED: Standing = {
  status: 'unknown',
  criteria: null,
  reviewOn: undefined,
  assessment: null,
};

/** The day of review that was said last, with the assessment or when it was confirmed. */
const reviewOf = ({ reviewOn, confirmations }: Assessment, known: number): Day | undefined =>
  confirmations.findLast((each) => each.seq <= known && each.reviewOn !== undefined)?.reviewOn ?? reviewOn;

/** How a service is judged on a day, as far as the log had come to `known`. */
export function standingAt(record: ServiceRecord, validOn: Day, known: number): Standing {
  const at = statusAt(record, { validOn, known }, 1);
  const assessment = record.assessments.find(({ id }) => id === at?.assessment);
  if (!at || !assessment) return UNJUDGED;
  return { status: at.status, criteria: at.criteria, reviewOn: reviewOf(assessment, known), assessment };
}
