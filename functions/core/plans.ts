import type { Day } from './calendar.ts';
import type { ActionEvent, TargetEvent } from './events.ts';
import type { TextRef } from './identifiers.ts';
import type { Recorded, ServiceRecord } from './state.ts';
import type { Status } from './status.ts';
import { byEffect, holds, type View } from './view.ts';

/** One move of a target: the slip history keeps them all. */
export type Slip = { on: Day; from: Day; to: Day; fromStatus: Status; toStatus: Status; reason: TextRef };

/** A target as it stood in a view. */
export type TargetAt = {
  id: string;
  service: string;
  status: Status;
  due: Day;
  setOn: Day;
  reason: TextRef | null;
  state: 'open' | 'met' | 'dropped';
  /** Day it was met or dropped. */
  closedOn: Day | null;
  closedBecause: TextRef | null;
  slips: readonly Slip[];
};

/** An action as it stood in a view. */
export type ActionAt = {
  id: string;
  service: string;
  target: string | null;
  title: TextRef;
  owner: TextRef;
  due: Day;
  addedOn: Day;
  state: 'planned' | 'under-way' | 'finished';
  finishedOn: Day | null;
  outcome: TextRef | null;
  escalated: { on: Day; to: TextRef; reason: TextRef } | null;
};

type PlanEvent = TargetEvent | ActionEvent;

function inEffect(record: ServiceRecord, view: View): PlanEvent[] {
  return record.plans
    .map((each: Recorded<PlanEvent>) => ({ ...each, effectiveOn: each.event.effectiveOn }))
    .filter((each) => holds(view, each))
    .sort(byEffect)
    .map(({ event }) => event);
}

function slip(target: TargetAt, event: TargetEvent & { type: 'target-moved' }): TargetAt {
  const { due, status, reason, effectiveOn: on } = event;
  const move = { on, from: target.due, to: due, fromStatus: target.status, toStatus: status, reason };
  return { ...target, due, status, slips: [...target.slips, move] };
}

function targetAfter(target: TargetAt | undefined, event: TargetEvent): TargetAt | undefined {
  if (event.type === 'target-set') {
    const { target: id, service, status, due, reason, effectiveOn: setOn } = event;
    return {
      id,
      service,
      status,
      due,
      setOn,
      reason,
      state: 'open',
      closedOn: null,
      closedBecause: null,
      slips: [],
    };
  }
  if (!target) return undefined;
  if (event.type === 'target-moved') return slip(target, event);
  const closedOn = event.effectiveOn;
  return event.type === 'target-met'
    ? { ...target, state: 'met', closedOn }
    : { ...target, state: 'dropped', closedOn, closedBecause: event.reason };
}

function actionAfter(action: ActionAt | undefined, event: ActionEvent): ActionAt | undefined {
  if (event.type === 'action-added') {
    const { action: id, service, target, title, owner, due, effectiveOn: addedOn } = event;
    const open = { state: 'planned', finishedOn: null, outcome: null, escalated: null } as const;
    return { id, service, target, title, owner, due, addedOn, ...open };
  }
  if (!action) return undefined;
  if (event.type === 'action-changed') {
    const { title = action.title, owner = action.owner, due = action.due, state = action.state } = event;
    return { ...action, title, owner, due, state };
  }
  if (event.type === 'action-escalated') {
    return { ...action, escalated: { on: event.effectiveOn, to: event.to, reason: event.reason } };
  }
  return { ...action, state: 'finished', finishedOn: event.effectiveOn, outcome: event.outcome };
}

const collected = <At>(found: ReadonlyMap<string, At | undefined>): At[] =>
  [...found.values()].filter((each): each is At & {} => each !== undefined);

/** The targets of a service in a view, in the order they were set. */
export function targetsAt(record: ServiceRecord, view: View): TargetAt[] {
  const found = new Map<string, TargetAt | undefined>();
  for (const event of inEffect(record, view)) {
    if ('target' in event && !('action' in event))
      found.set(event.target, targetAfter(found.get(event.target), event));
  }
  return collected(found);
}

/** The actions of a service in a view, in the order they were added. */
export function actionsAt(record: ServiceRecord, view: View): ActionAt[] {
  const found = new Map<string, ActionAt | undefined>();
  for (const event of inEffect(record, view)) {
    if ('action' in event) found.set(event.action, actionAfter(found.get(event.action), event));
  }
  return collected(found);
}

/** The open target that comes due first; null when there is none. */
export function nextTarget(targets: readonly TargetAt[]): TargetAt | null {
  const open = targets.filter(({ state }) => state === 'open').sort((a, b) => (a.due < b.due ? -1 : 1));
  return open[0] ?? null;
}
