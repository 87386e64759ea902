import type { Day } from './calendar.ts';
import type { Command, CommandOf, CommandType } from './commands.ts';
import { addAction, changeAction, escalateAction, finishAction } from './decide/actions.ts';
import { assessService, confirmAssessment, withdrawAssessment } from './decide/assess.ts';
import { findService, refuseDay, refuseFuture } from './decide/checks.ts';
import {
  changeSettings,
  publishEdition,
  recordImport,
  registerOrganisation,
  withdrawEdition,
} from './decide/organisation.ts';
import { accepted, type Context, type Outcome, refused } from './decide/outcome.ts';
import { redactText } from './decide/redact.ts';
import * as register from './decide/register.ts';
import { answerReport } from './decide/report.ts';
import { mergeService, reinstateService, retireService, splitService } from './decide/succession.ts';
import { dropTarget, meetTarget, moveTarget, setTarget } from './decide/targets.ts';
import type { LogEvent } from './events.ts';
import { draftOf, evolveDraft } from './evolve.ts';
import type { Role, Via } from './identifiers.ts';
import { type State, serviceOf, settingsOf } from './state.ts';

/** Acts that correct or restart a service's life, or close what was planned for it, and so may name a day outside it. */
const OUTSIDE_LIFE: readonly CommandType[] = [
  'redate-service',
  'reinstate-service',
  'meet-target',
  'drop-target',
  'finish-action',
];

/** The day from which an act holds, today where it may leave it out; none for a withdrawal, which takes its assessment's. */
const dayOfAct = (command: Command, { today }: Context): Day | null =>
  command.type === 'withdraw-assessment' || !('service' in command) ? null : (command.effectiveOn ?? today);

/** What every act on a service must pass: the service exists, and the day has come and lies within its life. */
function refuseOnService(state: State, command: Command, context: Context): Outcome | null {
  if (!('service' in command)) return null;
  const { record, problem } = findService(state, command.service, 'service');
  if (problem) return problem;
  const day = dayOfAct(command, context);
  if (day === null) return null;
  return OUTSIDE_LIFE.includes(command.type) ? refuseFuture(context, day) : refuseDay(context, record, day);
}

type Deciders = {
  readonly [Type in CommandType]: (state: State, command: CommandOf<Type>, context: Context) => Outcome;
};

const deciders: Deciders = {
  'register-service': register.registerService,
  'revise-service': register.reviseService,
  'rename-service': register.renameService,
  'move-service': register.moveService,
  'map-service': register.mapService,
  'redate-service': register.redateService,
  'mark-vanished': register.markVanished,
  'mark-returned': register.markReturned,
  'merge-service': mergeService,
  'split-service': splitService,
  'retire-service': retireService,
  'reinstate-service': reinstateService,
  'assess-service': assessService,
  'confirm-assessment': confirmAssessment,
  'withdraw-assessment': withdrawAssessment,
  'set-target': setTarget,
  'move-target': moveTarget,
  'meet-target': meetTarget,
  'drop-target': dropTarget,
  'add-action': addAction,
  'change-action': changeAction,
  'escalate-action': escalateAction,
  'finish-action': finishAction,
  'register-organisation': registerOrganisation,
  'change-settings': changeSettings,
  'publish-edition': publishEdition,
  'withdraw-edition': withdrawEdition,
  'redact-text': redactText,
  'answer-report': answerReport,
  'record-import': recordImport,
};

function dispatch<Type extends CommandType>(
  state: State,
  command: CommandOf<Type>,
  context: Context,
): Outcome {
  const decider: Deciders[Type] = deciders[command.type as Type];
  return decider(state, command, context);
}

/** What a command comes to in a state: events with their texts, or a refusal. Pure. */
export function decide(state: State, command: Command, context: Context): Outcome {
  if (command.type !== 'register-organisation' && !settingsOf(state)) {
    return refused('unknown-organisation', `There is no organisation ${state.org}.`);
  }
  return refuseOnService(state, command, context) ?? dispatch(state, command, context);
}

type Sender = { role: Role; via: Via };

/** Refuses the first command whose sender saw an older version of its service than the last one. */
function refuseUnseen(state: State, commands: readonly Command[]): Outcome | null {
  for (const [place, command] of commands.entries()) {
    if (!('service' in command) || command.version === undefined) continue;
    const record = serviceOf(state, command.service);
    if (record && record.version !== command.version) {
      const detail = `The service ${record.id} was changed by commit ${record.version}; you saw ${command.version}.`;
      return refused('changed-meanwhile', detail, place, 'version');
    }
  }
  return null;
}

/**
 * What several commands come to as one commit: each sees what those before it did, and one refusal
 * refuses all. A refusal's path starts with the command's place.
 */
export function decideAll(
  state: State,
  commands: readonly Command[],
  context: Context,
  sender: Sender,
): Outcome {
  const { seq, at } = context;
  const unseen = refuseUnseen(state, commands);
  if (unseen) return unseen;
  const events: LogEvent[] = [];
  const texts: string[] = [];
  let evolved = draftOf(state);
  for (const [place, command] of commands.entries()) {
    const outcome = decide(evolved, command, { ...context, index: events.length });
    if (!outcome.ok)
      return refused(outcome.refusal.type, outcome.refusal.detail, place, ...outcome.refusal.path);
    for (const event of outcome.events) {
      evolved = evolveDraft(evolved, { seq, index: events.length, at, ...sender, event });
      events.push(event);
    }
    texts.push(...outcome.texts);
  }
  return accepted(events, texts);
}
