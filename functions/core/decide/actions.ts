import type { Day } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import { actionsAt, targetsAt } from '../plans.ts';
import { type State, serviceOf } from '../state.ts';
import { ALL_KNOWN } from '../view.ts';
import { accepted, type Context, freshId, type Outcome, refIn, refOrNull, refused } from './outcome.ts';

type Named = { service: string; action: string };

/** Refuses an act on an action that does not exist, is finished, or was added later than the act's day. */
function refuseAction(
  state: State,
  context: Context,
  { service, action: id }: Named,
  day: Day,
): Outcome | null {
  const record = serviceOf(state, service);
  const view = { validOn: context.today, known: ALL_KNOWN };
  const action = record && actionsAt(record, view).find((each) => each.id === id);
  if (!action) return refused('unknown-action', `The service ${service} has no action “${id}”.`, 'action');
  if (action.state === 'finished') {
    return refused('action-finished', `The action ${id} was finished on ${action.finishedOn}.`, 'action');
  }
  return day < action.addedOn
    ? refused(
        'before-registration',
        `The action ${id} was added on ${action.addedOn}; ${day} lies before that.`,
        'effectiveOn',
      )
    : null;
}

/** Adds a step with a responsible role and a due date, towards a target or on its own. */
export function addAction(state: State, command: CommandOf<'add-action'>, context: Context): Outcome {
  const { service, target, title, owner, due, effectiveOn = context.today } = command;
  const record = serviceOf(state, service);
  const targets = record ? targetsAt(record, { validOn: context.today, known: ALL_KNOWN }) : [];
  if (target !== undefined && !targets.some(({ id }) => id === target)) {
    return refused('unknown-target', `The service ${service} has no target “${target}”.`, 'target');
  }
  const step = {
    action: freshId(context),
    target: target ?? null,
    title: refIn(context, title),
    owner: refIn(context, owner),
    due,
  };
  return accepted([{ type: 'action-added', service, effectiveOn, ...step }], [title, owner]);
}

export function changeAction(state: State, command: CommandOf<'change-action'>, context: Context): Outcome {
  const {
    type: _type,
    version: _version,
    service,
    action,
    effectiveOn = context.today,
    title,
    owner,
    ...rest
  } = command;
  const changes = {
    ...(title !== undefined && { title: refIn(context, title) }),
    ...(owner !== undefined && { owner: refIn(context, owner) }),
    ...rest,
  };
  if (Object.keys(changes).length === 0) return refused('nothing-to-change', 'Name what changes.', 'action');
  const event = { type: 'action-changed', service, effectiveOn, action, ...changes } as const;
  return refuseAction(state, context, command, effectiveOn) ?? accepted([event], [title, owner]);
}

/** Lifts an action that is stuck to somebody who can loosen it. */
export function escalateAction(
  state: State,
  command: CommandOf<'escalate-action'>,
  context: Context,
): Outcome {
  const { service, action, to, reason, effectiveOn = context.today } = command;
  const event = {
    type: 'action-escalated',
    service,
    effectiveOn,
    action,
    to: refIn(context, to),
    reason: refIn(context, reason),
  } as const;
  return refuseAction(state, context, command, effectiveOn) ?? accepted([event], [to, reason]);
}

export function finishAction(state: State, command: CommandOf<'finish-action'>, context: Context): Outcome {
  const { service, action, outcome, effectiveOn = context.today } = command;
  const event = {
    type: 'action-finished',
    service,
    effectiveOn,
    action,
    outcome: refOrNull(context, outcome),
  } as const;
  return refuseAction(state, context, command, effectiveOn) ?? accepted([event], [outcome]);
}
