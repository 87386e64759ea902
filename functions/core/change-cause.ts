import type { Day } from './calendar.ts';
import type { Change, Period } from './changes.ts';
import type { TextRef } from './identifiers.ts';
import { type Ending, serviceAt } from './service-at.ts';
import { type ServiceRecord, type State, serviceOf } from './state.ts';
import { type StatusAt, spansOf } from './timeline.ts';
import { byEffect, holds, type View } from './view.ts';

/** What lies behind a difference between two days. */
export type Cause = {
  /** The day it took place; null where a later knowledge only says that the service was not there. */
  on: Day | null;
  reason: TextRef | null;
  /** How the service ended, and what came instead. */
  ending: Ending | null;
  /** Nothing happened between the days: the later knowledge says something else of the earlier day. */
  corrected: boolean;
};

/** Why a service has the status it has: the reason of the assessment that began the unbroken stretch. */
export function reasonSince(record: ServiceRecord, status: StatusAt, known: number): TextRef | null {
  const first = spansOf(record, known).find(({ from }) => from === status.since);
  return record.assessments.find(({ id }) => id === first?.assessment)?.reason ?? null;
}

/** The event that brought a service back, if it was brought back after a day. */
function returnOf(record: ServiceRecord, view: View, after: Day) {
  const returns = record.register
    .map((each) => ({ ...each, effectiveOn: each.event.effectiveOn }))
    .filter((each) => holds(view, each) && each.effectiveOn > after)
    .sort(byEffect)
    .flatMap(({ event }) => (event.type === 'service-reinstated' ? [event] : []));
  return returns.at(-1);
}

function causeOfArrival(record: ServiceRecord, to: NonNullable<Change['to']>, period: Period): Cause {
  const view = { validOn: period.to, known: period.knownTo };
  const back = returnOf(record, view, period.from);
  const on = back?.effectiveOn ?? to.service.registeredOn;
  const reason = back?.reason ?? reasonSince(record, to.status, period.knownTo);
  return { on, reason, ending: null, corrected: on <= period.from };
}

function causeOfEnd(record: ServiceRecord, { from, to, knownTo }: Period): Cause {
  const ending = serviceAt(record, { validOn: to, known: knownTo })?.endedBy ?? null;
  const on = ending?.on ?? null;
  return { on, reason: ending?.reason ?? null, ending, corrected: on === null || on <= from };
}

/** When and why a service came to differ between the two days of a period. */
export function causeOf(state: State, { id, from, to }: Change, period: Period): Cause {
  const record = serviceOf(state, id);
  if (!record) throw new Error(`a change of ${id}, which the log does not know`);
  if (!to) return causeOfEnd(record, period);
  if (!from) return causeOfArrival(record, to, period);
  const on = to.status.since;
  const reason = reasonSince(record, to.status, period.knownTo);
  return { on, reason, ending: null, corrected: on <= period.from };
}
