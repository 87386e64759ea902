import { isReached } from '../agenda.ts';
import type { Day } from '../calendar.ts';
import type { TargetAt } from '../plans.ts';
import type { ServiceRecord } from '../state.ts';
import { spansOf } from '../timeline.ts';
import type { Register } from './register.ts';

/** A target that was met, and whether the service then had the status that it asks for. */
export type MetTarget = {
  target: TargetAt;
  metOn: Day;
  /** The first day, from the one it was met, on which the service had the status; null when it never has. */
  reachedOn: Day | null;
};

/** The first day, from one on, on which a service had the status that a target asks for. */
function reachedFrom(record: ServiceRecord, { status }: TargetAt, from: Day, { view }: Register): Day | null {
  const span = spansOf(record, view.known).find(
    (each) =>
      isReached(each.status, status) && (each.to === null || each.to > from) && each.from <= view.validOn,
  );
  if (!span) return null;
  return span.from > from ? span.from : from;
}

/** The target of a service that was met last; null when none was. */
export function lastMetIn(
  targets: readonly TargetAt[],
  record: ServiceRecord,
  register: Register,
): MetTarget | null {
  const met = targets.flatMap((target) =>
    target.state === 'met' && target.closedOn !== null ? [{ target, metOn: target.closedOn }] : [],
  );
  const last = met.reduce<(typeof met)[number] | null>(
    (latest, each) => (latest && latest.metOn > each.metOn ? latest : each),
    null,
  );
  return last && { ...last, reachedOn: reachedFrom(record, last.target, last.metOn, register) };
}
