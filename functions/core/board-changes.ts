import type { Meeting } from './board-view.ts';
import { addDays, type Day, dayOf, startOfDay } from './calendar.ts';
import { causeOf } from './change-cause.ts';
import { changesBetween } from './changes.ts';
import type { ActionEvent, TargetEvent } from './events.ts';
import type { TextRef } from './identifiers.ts';
import { type ActionAt, actionsAt } from './plans.ts';
import { type ServiceAt, serviceAt } from './service-at.ts';
import { inOrder, type Recorded, type ServiceRecord, type State } from './state.ts';
import type { Status } from './status.ts';
import { knownSeq } from './view.ts';

/** In the order they are told at the meeting. */
export const BOARD_CHANGES = [
  'target-set',
  'target-moved',
  'target-met',
  'target-dropped',
  'action-added',
  'action-started',
  'action-moved',
  'action-escalated',
  'action-finished',
  'status-changed',
] as const;
export type BoardChangeKind = (typeof BOARD_CHANGES)[number];

/** A status and the day by which a service should have it. */
export type Goal = { status: Status; due: Day };

type Told = { service: ServiceAt /** The day it was recorded. */; on: Day; because: TextRef | null };
/** Something that has happened since the last meeting. */
export type BoardChange = Told &
  (
    | { kind: 'target-set' | 'target-met' | 'target-dropped'; target: string; goal: Goal }
    | { kind: 'target-moved'; target: string; from: Goal; goal: Goal }
    | { kind: 'action-added' | 'action-started' | 'action-finished'; action: ActionAt }
    | { kind: 'action-escalated'; action: ActionAt; to: TextRef }
    | { kind: 'action-moved'; action: ActionAt; from: Day; due: Day }
    /** Null where the service did not exist yet, or does not any more. */
    | { kind: 'status-changed'; from: Status | null; to: Status | null }
  );

type Planned = { service: ServiceAt; actions: readonly ActionAt[]; plans: ServiceRecord['plans'] };

/** What a target asked for before a place in the log; its own words where it was set there. */
function goalBefore(plans: ServiceRecord['plans'], place: number, target: string): Goal | null {
  const said = plans.slice(0, place).findLast(({ event }) => 'status' in event && event.target === target);
  return said && 'status' in said.event ? { status: said.event.status, due: said.event.due } : null;
}

/** What an action was before a place in the log. */
function stepBefore(plans: ServiceRecord['plans'], place: number, action: string) {
  const step: { due: Day | null; state: ActionAt['state'] } = { due: null, state: 'planned' };
  for (const { event } of plans.slice(0, place)) {
    if (!('action' in event) || event.action !== action) continue;
    if ('due' in event && event.due !== undefined) step.due = event.due;
    if ('state' in event && event.state !== undefined) step.state = event.state;
  }
  return step;
}

function targetChange(
  event: TargetEvent,
  place: number,
  { service, plans }: Planned,
  on: Day,
): BoardChange[] {
  const { target } = event;
  const before = goalBefore(plans, place, target);
  if (event.type === 'target-set') {
    const { status, due, reason } = event;
    return [{ kind: event.type, service, on, because: reason, target, goal: { status, due } }];
  }
  if (!before) return [];
  if (event.type === 'target-moved') {
    const { status, due, reason } = event;
    return [{ kind: event.type, service, on, because: reason, target, from: before, goal: { status, due } }];
  }
  const because = event.type === 'target-dropped' ? event.reason : null;
  return [{ kind: event.type, service, on, because, target, goal: before }];
}

/** A change of words alone is not told. */
function actionChange(event: ActionEvent, place: number, planned: Planned, on: Day): BoardChange[] {
  const { service, plans, actions } = planned;
  const action = actions.find(({ id }) => id === event.action);
  if (!action) return [];
  const told = { service, on, because: null, action };
  if (event.type === 'action-added') return [{ kind: event.type, ...told }];
  if (event.type === 'action-finished') return [{ kind: event.type, ...told, because: event.outcome }];
  if (event.type === 'action-escalated')
    return [{ kind: event.type, ...told, because: event.reason, to: event.to }];
  const before = stepBefore(plans, place, event.action);
  const { due = before.due, state = before.state } = event;
  const started = state === 'under-way' && before.state !== 'under-way';
  return [
    ...(started ? [{ kind: 'action-started' as const, ...told }] : []),
    ...(due && before.due && due !== before.due
      ? [{ kind: 'action-moved' as const, ...told, from: before.due, due }]
      : []),
  ];
}

function plansSince(record: ServiceRecord, state: State, { today, since }: Meeting): BoardChange[] {
  const view = { validOn: today, known: state.seq };
  const service = serviceAt(record, view);
  const from = startOfDay(since);
  if (!service || !record.plans.some(({ at }) => at >= from)) return [];
  const planned = { service, actions: actionsAt(record, view), plans: record.plans };
  return record.plans.flatMap(({ at, event }: Recorded<TargetEvent | ActionEvent>, place) => {
    if (at < from) return [];
    return 'action' in event
      ? actionChange(event, place, planned, dayOf(at))
      : targetChange(event, place, planned, dayOf(at));
  });
}

/** How statuses differ from the eve of the last meeting; what went back and forth is no change. */
function statusesSince(state: State, { today, since }: Meeting): BoardChange[] {
  const eve = addDays(since, -1);
  const period = { from: eve, to: today, knownFrom: knownSeq(state, eve), knownTo: state.seq };
  return changesBetween(state, period).flatMap((change): BoardChange[] => {
    const { from, to } = change;
    const service = (to ?? from)?.service;
    const { reason: because, on } = causeOf(state, change, period);
    const [before, after] = [from?.status.status ?? null, to?.status.status ?? null];
    return service
      ? [{ kind: 'status-changed', service, on: on ?? today, because, from: before, to: after }]
      : [];
  });
}

/** What has happened since the last meeting, kind by kind, each in the order it was recorded. */
export function changesSince(state: State, meeting: Meeting): BoardChange[] {
  const plans = inOrder(state.services).flatMap((record) => plansSince(record, state, meeting));
  const all = [...plans, ...statusesSince(state, meeting)];
  return BOARD_CHANGES.flatMap((kind) =>
    all.filter((change) => change.kind === kind).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  );
}
