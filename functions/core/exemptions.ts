import { addMonths, type Day } from './calendar.ts';
import type { TextRef } from './identifiers.ts';
import type { MatrixRow } from './matrix.ts';
import type { Assessment } from './state.ts';
import { confirmedOn } from './timeline.ts';
import { byEffect, type View } from './view.ts';

/**
 * A status not-applicable is an exemption: it stands outside every figure, so it has a reason and a day on
 * which somebody looks at it again. It never goes stale; it comes due.
 */
export type Exemption = {
  assessment: string;
  reason: TextRef;
  /** Latest day that somebody vouched for it. */
  confirmedOn: Day;
  /** The day from which it is due for review. */
  reviewOn: Day;
  /** Whether somebody chose that day; otherwise it follows from the organisation's months of staleness. */
  chosen: boolean;
  due: boolean;
};

/** The day of review last said of an assessment: with a confirmation, else with the assessment itself. */
function lastSaid({ confirmations, reviewOn }: Assessment, view: View): Day | undefined {
  const said = confirmations
    .filter(({ on, seq }) => on <= view.validOn && seq <= view.known)
    .map((each) => ({ ...each, effectiveOn: each.on }))
    .sort(byEffect)
    .findLast((each) => each.reviewOn !== undefined);
  return said?.reviewOn ?? reviewOn;
}

/**
 * The day from which an exemption is due for review. A day that was passed before somebody last vouched for
 * the exemption is spent: from then on the months count, as where no day was ever said (an import says none).
 */
export function reviewOf(
  assessment: Assessment,
  view: View,
  staleAfterMonths: number,
): Pick<Exemption, 'confirmedOn' | 'reviewOn' | 'chosen'> {
  const confirmed = confirmedOn(assessment, view);
  const said = lastSaid(assessment, view);
  const chosen = said !== undefined && said > confirmed;
  return {
    confirmedOn: confirmed,
    reviewOn: chosen ? said : addMonths(confirmed, staleAfterMonths),
    chosen,
  };
}

/** The exemption that a service has in a view; null when its status is another, or nobody assessed it. */
export function exemptionOf(
  { status }: Pick<MatrixRow, 'status'>,
  assessment: Assessment | null,
  view: View,
  staleAfterMonths: number,
): Exemption | null {
  if (status !== 'not-applicable' || !assessment) return null;
  const review = reviewOf(assessment, view, staleAfterMonths);
  return {
    ...review,
    assessment: assessment.id,
    reason: assessment.reason,
    due: view.validOn >= review.reviewOn,
  };
}
