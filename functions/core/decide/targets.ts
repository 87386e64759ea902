import type { Day } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import { type TargetAt, targetsAt } from '../plans.ts';
import { type State, serviceOf } from '../state.ts';
import { ALL_KNOWN } from '../view.ts';
import { accepted, type Context, freshId, type Outcome, refIn, refOrNull, refused } from './outcome.ts';

type Found = { target: TargetAt; problem: null } | { target: null; problem: Outcome };

type Named = { service: string; target: string };

function refuseTarget(
  target: TargetAt | undefined,
  { service, target: id }: Named,
  day: Day,
): Outcome | null {
  if (!target) return refused('unknown-target', `The service ${service} has no target “${id}”.`, 'target');
  if (target.state !== 'open') {
    return refused('target-closed', `The target ${id} was ${target.state} on ${target.closedOn}.`, 'target');
  }
  return day < target.setOn
    ? refused(
        'before-registration',
        `The target ${id} was set on ${target.setOn}; ${day} lies before that.`,
        'effectiveOn',
      )
    : null;
}

/** The open target that a command is about, on a day after it was set; else the refusal. */
function findOpen(state: State, context: Context, named: Named, day: Day): Found {
  const record = serviceOf(state, named.service);
  const view = { validOn: context.today, known: ALL_KNOWN };
  const target = record && targetsAt(record, view).find(({ id }) => id === named.target);
  const problem = refuseTarget(target, named, day);
  return problem || !target
    ? { target: null, problem: problem ?? refused('unknown-target', '') }
    : { target, problem: null };
}

/** Plans a status by a day, with the first step towards it where one is named. */
export function setTarget(_state: State, command: CommandOf<'set-target'>, context: Context): Outcome {
  const { service, status, due, reason, action, effectiveOn = context.today } = command;
  const target = freshId(context);
  const plan = { target, status, due, reason: refOrNull(context, reason) };
  const set = { type: 'target-set', service, effectiveOn, ...plan } as const;
  if (!action) return accepted([set], [reason]);
  const step = {
    action: freshId({ ...context, index: context.index + 1 }),
    target,
    title: refIn(context, action.title),
    owner: refIn(context, action.owner),
    due: action.due,
  };
  const added = { type: 'action-added', service, effectiveOn, ...step } as const;
  return accepted([set, added], [reason, action.title, action.owner]);
}

/** Moves a target to another day or status; the move is kept as a slip. */
export function moveTarget(state: State, command: CommandOf<'move-target'>, context: Context): Outcome {
  const { service, target: id, due, reason, effectiveOn = context.today } = command;
  const { target, problem } = findOpen(state, context, command, effectiveOn);
  if (problem) return problem;
  const { status = target.status } = command;
  if (status === target.status && due === target.due) {
    return refused('nothing-to-change', `The target ${id} is ${status} by ${due} already.`, 'due');
  }
  const event = {
    type: 'target-moved',
    service,
    effectiveOn,
    target: id,
    status,
    due,
    reason: refIn(context, reason),
  } as const;
  return accepted([event], [reason]);
}

export function meetTarget(state: State, command: CommandOf<'meet-target'>, context: Context): Outcome {
  const { service, target, effectiveOn = context.today } = command;
  const { problem } = findOpen(state, context, command, effectiveOn);
  return problem ?? accepted([{ type: 'target-met', service, effectiveOn, target }]);
}

export function dropTarget(state: State, command: CommandOf<'drop-target'>, context: Context): Outcome {
  const { service, target, reason, effectiveOn = context.today } = command;
  const { problem } = findOpen(state, context, command, effectiveOn);
  const event = {
    type: 'target-dropped',
    service,
    effectiveOn,
    target,
    reason: refIn(context, reason),
  } as const;
  return problem ?? accepted([event], [reason]);
}
