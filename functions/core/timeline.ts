import { addMonths, type Day } from './calendar.ts';
import { registeredOn } from './service-at.ts';
import type { Assessment, ServiceRecord } from './state.ts';
import { type Criteria, isOnScale, type Status } from './status.ts';
import { byEffect, type View } from './view.ts';

/** A stretch of days with one judgement: `from` included, `to` not; `to` null while it lasts. */
export type Span = { from: Day; to: Day | null; status: Status; assessment: string | null };

/** The status of a service in a view, and what stands behind it. */
export type StatusAt = {
  status: Status;
  /** First day of the unbroken stretch with this status. */
  since: Day;
  /** Latest day that somebody vouched for it; null when nobody has. */
  confirmedOn: Day | null;
  stale: boolean;
  override: boolean;
  criteria: Criteria | null;
  assessment: string | null;
};

/** The assessments that count when the log had come to `known`: recorded by then and not withdrawn by then. */
export function standingAssessments(record: ServiceRecord, known: number): Assessment[] {
  return record.assessments
    .filter(({ seq, withdrawn }) => seq <= known && !(withdrawn && withdrawn.seq <= known))
    .sort(byEffect);
}

/** One assessment per effective day: the later recorded wins. */
function deciding(standing: readonly Assessment[]): Assessment[] {
  return standing.filter((each, index) => standing[index + 1]?.effectiveOn !== each.effectiveOn);
}

/** Every stretch of a service's life as known at a seq, from the day it exists; empty when it was not known. */
export function spansOf(record: ServiceRecord, known: number): Span[] {
  const from = registeredOn(record, known);
  if (from === null) return [];
  const steps = deciding(standingAssessments(record, known));
  const first = steps.findLastIndex(({ effectiveOn }) => effectiveOn <= from);
  const before = first < 0 ? null : steps[first];
  const spans: Span[] = [
    { from, to: null, status: before?.status ?? 'unknown', assessment: before?.id ?? null },
  ];
  for (const step of steps.slice(first + 1)) {
    const last = spans.at(-1);
    if (last) last.to = step.effectiveOn;
    spans.push({ from: step.effectiveOn, to: null, status: step.status, assessment: step.id });
  }
  return spans;
}

/** Latest day on which an assessment was vouched for, up to the view's day and as far as was known. */
export function confirmedOn(assessment: Assessment, view: View): Day {
  return assessment.confirmations
    .filter(({ on, seq }) => on <= view.validOn && seq <= view.known)
    .reduce((latest, { on }) => (on > latest ? on : latest), assessment.effectiveOn);
}

/** Whether a status last vouched for on a day is stale on another (design, section 2). */
export const isStale = (status: Status, confirmed: Day, validOn: Day, staleAfterMonths: number): boolean =>
  isOnScale(status) && validOn >= addMonths(confirmed, staleAfterMonths);

const unassessed = (since: Day): StatusAt => ({
  status: 'unknown',
  since,
  confirmedOn: null,
  stale: false,
  override: false,
  criteria: null,
  assessment: null,
});

/** The latest day, up to the view's, from which the service came back after it had ended. */
const reinstatedOn = (record: ServiceRecord, { validOn, known }: View): Day | null =>
  record.register
    .filter(
      ({ event, seq }) => event.type === 'service-reinstated' && seq <= known && event.effectiveOn <= validOn,
    )
    .reduce<Day | null>(
      (latest, { event }) => (latest && latest > event.effectiveOn ? latest : event.effectiveOn),
      null,
    );

/** The status of a service in a view; null when the service did not exist then, or was not known. */
export function statusAt(record: ServiceRecord, view: View, staleAfterMonths: number): StatusAt | null {
  const spans = spansOf(record, view.known).filter(({ from }) => from <= view.validOn);
  const last = spans.at(-1);
  if (!last) return null;
  const broken = spans.findLastIndex(({ status }) => status !== last.status);
  const unbroken = spans[broken + 1]?.from ?? last.from;
  const back = reinstatedOn(record, view);
  // A stretch does not reach across the days when the service was gone.
  const since = back !== null && back > unbroken ? back : unbroken;
  const assessment = record.assessments.find(({ id }) => id === last.assessment);
  if (!assessment) return unassessed(since);
  const confirmed = confirmedOn(assessment, view);
  return {
    status: assessment.status,
    since,
    confirmedOn: confirmed,
    stale: isStale(assessment.status, confirmed, view.validOn, staleAfterMonths),
    override: assessment.override,
    criteria: assessment.criteria,
    assessment: assessment.id,
  };
}
