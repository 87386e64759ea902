import type { CommandOf } from '../commands.ts';
import { serviceAt } from '../service-at.ts';
import { type State, serviceOf } from '../state.ts';
import { ALL_KNOWN } from '../view.ts';
import { findService, refuseOutsideLife } from './checks.ts';
import { accepted, type Context, type Outcome, refIn, refOrNull, refused } from './outcome.ts';

function refuseSuccessor(
  state: State,
  service: string,
  into: string,
  day: string,
  ...path: (string | number)[]
) {
  if (into === service) return refused('unknown-service', 'A service cannot be its own successor.', ...path);
  const { record, problem } = findService(state, into, ...path);
  return problem ?? refuseOutsideLife(record, day);
}

/** Ends a service that goes on inside another one; its page stays and points there. */
export function mergeService(state: State, command: CommandOf<'merge-service'>, context: Context): Outcome {
  const { service, effectiveOn, into, reason } = command;
  const event = {
    type: 'service-merged',
    service,
    effectiveOn,
    into,
    reason: refOrNull(context, reason),
  } as const;
  return refuseSuccessor(state, service, into, effectiveOn, 'into') ?? accepted([event], [reason]);
}

/** Ends a service that goes on as several others; its page stays and points to them. */
export function splitService(state: State, command: CommandOf<'split-service'>, context: Context): Outcome {
  const { service, effectiveOn, into, reason } = command;
  for (const [index, successor] of into.entries()) {
    const problem = refuseSuccessor(state, service, successor, effectiveOn, 'into', index);
    if (problem) return problem;
  }
  const event = {
    type: 'service-split',
    service,
    effectiveOn,
    into,
    reason: refOrNull(context, reason),
  } as const;
  return accepted([event], [reason]);
}

export function retireService(
  _state: State,
  command: CommandOf<'retire-service'>,
  context: Context,
): Outcome {
  const { service, effectiveOn, reason } = command;
  const event = {
    type: 'service-retired',
    service,
    effectiveOn,
    reason: refOrNull(context, reason),
  } as const;
  return accepted([event], [reason]);
}

/** Takes back a merger, split or retirement from a day on. */
export function reinstateService(
  state: State,
  command: CommandOf<'reinstate-service'>,
  context: Context,
): Outcome {
  const { service, effectiveOn, reason } = command;
  const record = serviceOf(state, service);
  const ended = record && serviceAt(record, { validOn: effectiveOn, known: ALL_KNOWN })?.endedBy;
  if (!ended) {
    return refused(
      'nothing-to-change',
      `The service ${service} has not ended by ${effectiveOn}.`,
      'effectiveOn',
    );
  }
  const event = { type: 'service-reinstated', service, effectiveOn, reason: refIn(context, reason) } as const;
  return accepted([event], [reason]);
}
