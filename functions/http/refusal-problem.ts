import type { Command } from '../core/commands.ts';
import type { Refusal } from '../core/decide/outcome.ts';
import type { SaveOutcome } from '../core/ledger-store.ts';
import { meanwhile } from '../core/meanwhile.ts';
import { type State, serviceOf } from '../core/state.ts';
import { challenge } from './challenge.ts';
import { HttpProblem, pointerTo } from './problem.ts';
import type { ProblemDetails } from './schemas/problem.ts';

/** Where in the body a command's field stands; null where it stands outside, in the address or a header. */
export type PointerTo = (path: Refusal['path']) => string | null;

/** Commands stand in the list `commands`. */
export const inCommandList: PointerTo = (path) => pointerTo(['commands', ...path]);

/** The body is one command; its service and version come from the address and If-Match. */
export const inSingleCommand: PointerTo = ([, ...field]) =>
  field.length === 0 || field[0] === 'service' || field[0] === 'version' ? null : pointerTo(field);

/** The body holds the settings themselves, which the command has inside `settings` or `changes`. */
export const inSettings: PointerTo = ([, , ...field]) => (field.length === 0 ? null : pointerTo(field));

/** What happened to the services of commands after the versions that their sender saw. */
function changesSince(state: State, commands: readonly Command[]): ProblemDetails['changes'] {
  return commands.flatMap((command) => {
    if (!('service' in command) || command.version === undefined) return [];
    const record = serviceOf(state, command.service);
    return record ? meanwhile(record, command.version).map((each) => ({ service: record.id, ...each })) : [];
  });
}

type Unsaved = Exclude<SaveOutcome, { kind: 'saved' }>;
type Refused = Extract<Unsaved, { kind: 'refused' }>;

/** What was to be saved, and where in the body its fields stand; nothing else of it may reach the sender. */
type Asked = { commands: readonly Command[]; where: PointerTo };

function ofRefusal({ refusal, ledger }: Refused, { commands, where }: Asked): HttpProblem {
  const { type, detail, path } = refusal;
  const pointer = where(path);
  const more = {
    ...(pointer !== null && { errors: [{ path: pointer, detail }] }),
    ...(type === 'changed-meanwhile' && { changes: changesSince(ledger.state, commands) }),
  };
  const headers = type === 'missing-permission' ? challenge('insufficient_scope', detail) : {};
  return new HttpProblem(type, detail, more, headers);
}

/** The problem that tells why commands were not saved. */
export function problemOf(outcome: Unsaved, asked: Asked): HttpProblem {
  switch (outcome.kind) {
    case 'refused':
      return ofRefusal(outcome, asked);
    case 'key-reused':
      return new HttpProblem(
        'key-reused',
        `This Idempotency-Key came with another request before (${outcome.seq === null ? 'a proposal' : `commit ${outcome.seq}`}); choose a new one.`,
      );
    case 'too-large':
      return new HttpProblem(
        'commit-too-large',
        `These changes do not fit one commit; the first ${outcome.fits} of ${asked.commands.length} do.`,
        { fits: outcome.fits },
      );
    case 'proposed':
      return new HttpProblem(
        'needs-approval',
        `A strategist must approve this first; it waits as proposal ${outcome.proposal}.`,
      );
    case 'moved':
      return new HttpProblem('log-moved', 'Others keep writing to this log; send the same again.');
  }
}
