import type { Command, CommandType } from './commands.ts';
import { type Outcome, refused } from './decide/outcome.ts';
import type { Role } from './identifiers.ts';
import { serviceAt } from './service-at.ts';
import { OPERATORS_SETTINGS } from './settings-changes.ts';
import { type State, serviceOf, settingsOf } from './state.ts';
import { ALL_KNOWN } from './view.ts';

/** Who acts, as far as rights go. Empty `areas` and `units` mean none, not all. */
export type Actor = { role: Role; areas: readonly string[]; units: readonly string[] };

/** What an editor may do, on services of the areas and units that are theirs. */
const EDITORS: readonly CommandType[] = [
  'revise-service',
  'assess-service',
  'confirm-assessment',
  'withdraw-assessment',
  'set-target',
  'move-target',
  'meet-target',
  'drop-target',
  'add-action',
  'change-action',
  'escalate-action',
  'finish-action',
  'answer-report',
];

/** What an organisation is, rather than how it shows itself, is for whoever runs the installation. */
const isForOperators = (command: Command): boolean =>
  command.type === 'register-organisation' ||
  (command.type === 'change-settings' && OPERATORS_SETTINGS.some((field) => field in command.changes));

function isTheirs(state: State, actor: Actor, service: string, today: string): boolean {
  const record = serviceOf(state, service);
  const profile = record && serviceAt(record, { validOn: today, known: ALL_KNOWN })?.profile;
  if (!profile) return false;
  return actor.areas.includes(profile.area) || (profile.unit !== null && actor.units.includes(profile.unit));
}

/** The service that a command is about; null where it is about the organisation as a whole. */
function serviceIn(command: Command): string | null {
  if (command.type === 'answer-report') return command.about;
  return 'service' in command ? command.service : null;
}

/** Whether what an actor changes waits for a strategist: a second pair of eyes, where the organisation wants it. */
export const needsApproval = (state: State, actor: Actor): boolean =>
  actor.role === 'editor' && settingsOf(state)?.secondPair === true;

/** Whether an actor may approve or decline what editors propose. */
export const mayApprove = ({ role }: Pick<Actor, 'role'>): boolean =>
  role === 'strategist' || role === 'operator';

/** The refusal where an actor may not give a command; null where they may. It says what is missing. */
export function refuseByRights(state: State, command: Command, actor: Actor, today: string): Outcome | null {
  const missing = (what: string) =>
    refused('missing-permission', `This needs ${what}; you are ${actor.role}.`);
  if (actor.role === 'operator') return null;
  if (isForOperators(command)) return missing('the role operator');
  if (actor.role === 'strategist') return null;
  if (actor.role === 'reader') return missing('the role strategist or editor');
  const service = serviceIn(command);
  if (!EDITORS.includes(command.type) || service === null) return missing('the role strategist');
  return isTheirs(state, actor, service, today)
    ? null
    : missing('an area or unit that the service belongs to');
}
