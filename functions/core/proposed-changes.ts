import type { Day, Instant } from './calendar.ts';
import type { Command } from './commands.ts';
import type { Refusal } from './decide/outcome.ts';
import { decideAll } from './decide.ts';
import { evolve } from './evolve.ts';
import { tellEvent } from './log-reading.ts';
import type { ToldEvent } from './log-reading-values.ts';
import { versionAt } from './meanwhile.ts';
import type { Proposal } from './proposal.ts';
import { type Ledger, type State, serviceOf } from './state.ts';
import { sealText } from './texts.ts';

/** Nothing of a preview is ever stored, so its texts need no secret. */
const NO_SECRET = '0'.repeat(64);

/** What a proposal would change, as the log would tell it; or why it cannot be carried out as things stand. */
export type Preview =
  | {
      ok: true;
      events: readonly ToldEvent[];
      /** The ledger with the proposal's own texts, from which they can be read. */
      ledger: Ledger;
    }
  | { ok: false; refusal: Refusal };

const unversioned = (command: Command): Command => {
  if (!('version' in command)) return command;
  const { version: _version, ...rest } = command;
  return rest;
};

/** What commands would change if they were carried out now, whatever version their sender saw. */
export function previewOf(
  { state, texts }: Ledger,
  { commands, role }: Pick<Proposal, 'commands' | 'role'>,
  now: { today: Day; at: Instant },
): Preview {
  const sender = { role, via: 'api' } as const;
  const seq = state.seq + 1;
  const context = { ...now, seq, index: 0, seed: NO_SECRET };
  const outcome = decideAll(state, commands.map(unversioned), context, sender);
  if (!outcome.ok) return outcome;
  const after = outcome.events.reduce(
    (each, event, index) => evolve(each, { seq, index, at: now.at, ...sender, event }),
    state,
  );
  const own = outcome.texts.map((text) => [sealText(NO_SECRET, text).ref, text]);
  return {
    ok: true,
    events: outcome.events.map((event, index) => tellEvent(after, event, { seq, index })),
    ledger: { state, texts: { ...texts, ...Object.fromEntries(own) } },
  };
}

/** A command on the version of its service that was known after a commit. */
function onVersion(state: State, command: Command, known: number): Command {
  if (!('service' in command)) return command;
  const record = serviceOf(state, command.service);
  const version = record ? versionAt(record, known) : 0;
  return version > 0 ? { ...command, version } : command;
}

/**
 * The commands of a proposal, each on the version that the proposer saw: the one it was given with, else the
 * one of the moment it was proposed, so that nothing is approved over what others did since.
 */
export const asProposed = (
  state: State,
  { commands, seen }: Pick<Proposal, 'commands' | 'seen'>,
): Command[] =>
  commands.map((command) =>
    'version' in command && command.version !== undefined ? command : onVersion(state, command, seen),
  );

/** The commands of a proposal on the versions that whoever approves has seen, up to a commit. */
export const asSeen = (state: State, { commands }: Pick<Proposal, 'commands'>, seen: number): Command[] =>
  commands.map((command) => onVersion(state, command, seen));
