import { addDays, addMonths, type Day } from './calendar.ts';
import { exemptionOf } from './exemptions.ts';
import { catalogueAt, type MatrixRow, matrixRows } from './matrix.ts';
import { type Assessment, type Stamp, type State, serviceOf, settingsAt } from './state.ts';
import { isOnScale } from './status.ts';
import type { View } from './view.ts';

/** What to confirm, the most pressing first. */
export const CONFIRM_GROUPS = ['stale', 'exemption', 'soon', 'unknown'] as const;
export type ConfirmGroup = (typeof CONFIRM_GROUPS)[number];

/** Days ahead within which a status that becomes stale is listed. */
export const SOON_DAYS = 60;

/** Who vouched last, as far as the public log tells, and for which day. */
export type Vouched = Pick<Stamp, 'seq' | 'role' | 'via'> & { on: Day };

/** A service that somebody should say something about. */
export type ToConfirm = {
  group: ConfirmGroup;
  row: MatrixRow;
  /** What a confirmation would confirm; null where nobody has assessed the service. */
  assessment: Assessment | null;
  /** The day it became, or becomes, stale or due; for an unknown one the day since when it is unknown. */
  since: Day;
  vouched: Vouched | null;
};

/** The latest act by which somebody vouched for an assessment: itself, or a confirmation of it. */
function lastVouched(assessment: Assessment, { validOn, known }: View): Vouched {
  const { seq, role, via, effectiveOn } = assessment;
  return assessment.confirmations
    .filter((each) => each.on <= validOn && each.seq <= known)
    .reduce<Vouched>((latest, each) => (each.on >= latest.on ? { on: each.on, ...pick(each) } : latest), {
      on: effectiveOn,
      seq,
      role,
      via,
    });
}

const pick = ({ seq, role, via }: Stamp) => ({ seq, role, via });

type Place = Pick<ToConfirm, 'group' | 'since'>;

function placeOf(row: MatrixRow, assessment: Assessment | null, view: View, months: number): Place | null {
  if (row.status === 'unknown') return { group: 'unknown', since: row.since };
  const exemption = exemptionOf(row, assessment, view, months);
  if (exemption) return exemption.due ? { group: 'exemption', since: exemption.reviewOn } : null;
  if (!isOnScale(row.status) || row.confirmedOn === null) return null;
  const since = addMonths(row.confirmedOn, months);
  if (row.stale) return { group: 'stale', since };
  return since <= addDays(view.validOn, SOON_DAYS) ? { group: 'soon', since } : null;
}

/** Group by group; within each area by area, and the one that has waited longest first. */
function inOrderOf(areas: readonly string[]) {
  const place = ({ row }: ToConfirm) => areas.indexOf(row.profile.area);
  return (a: ToConfirm, b: ToConfirm): number =>
    CONFIRM_GROUPS.indexOf(a.group) - CONFIRM_GROUPS.indexOf(b.group) ||
    place(a) - place(b) ||
    (a.since < b.since ? -1 : a.since > b.since ? 1 : 0);
}

/**
 * The services whose status is stale or becomes so within 60 days, whose exemption is due for review, or of
 * which nothing is known. Everything else has been vouched for lately, and is left out.
 */
export function toConfirm(state: State, view: View): ToConfirm[] {
  const months = settingsAt(state, view.known)?.staleAfterMonths ?? 12;
  const found = matrixRows(state, view).flatMap((row): ToConfirm[] => {
    const assessment = serviceOf(state, row.id)?.assessments.find(({ id }) => id === row.assessment) ?? null;
    const place = placeOf(row, assessment, view, months);
    return place ? [{ ...place, row, assessment, vouched: assessment && lastVouched(assessment, view) }] : [];
  });
  return found.sort(inOrderOf(catalogueAt(state, view).areas.map(({ id }) => id)));
}
