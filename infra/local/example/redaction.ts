import type { Command } from '../../../functions/core/commands.ts';
import { type State, serviceOf } from '../../../functions/core/state.ts';
import type { ExampleCommit } from './act.ts';

/**
 * The commands to save for a commit, given the log so far. They are the commit's own; where a text is
 * redacted, the command for it comes last, because a text's reference exists only once the log holds it.
 */
export function commandsOf({ commands, redacts }: ExampleCommit, state: State): readonly Command[] {
  if (!redacts) return commands;
  const { service, assessment: id, reason } = redacts;
  const found = serviceOf(state, service)?.assessments.find((each) => each.id === id);
  if (!found) throw new RangeError(`the log holds no assessment ${id} of ${service} to redact`);
  return [...commands, { type: 'redact-text', text: found.reason, reason }];
}
