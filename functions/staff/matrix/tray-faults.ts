import type * as z from 'zod';
import type { Fault } from '../../../web/staff/matrix/tray-answers.ts';
import type { Command } from '../../core/commands.ts';
import { decide } from '../../core/decide.ts';
import { refuseByRights } from '../../core/rights.ts';
import type { State } from '../../core/state.ts';
import type { StaffCall } from '../call.ts';
import { faultSentence } from '../form.ts';
import { localeOf } from '../page.tsx';

const textAt = (value: unknown, ...path: readonly PropertyKey[]): string | null => {
  const found = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
  return typeof found === 'string' ? found : null;
};

/** What the schema says of a tray, each fault at the change it is about. */
export function faultsOfInput(call: StaffCall, raw: unknown, issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.map((issue) => {
    const [list = '', place = 0, field = ''] = issue.path;
    return {
      service: textAt(raw, list, place, 'service'),
      field: list === 'notes' ? 'note' : String(field),
      said: faultSentence(issue, localeOf(call)),
    };
  });
}

/**
 * Everything that is refused of commands, so that the person need not come back for each. They are about
 * different services, so each is asked about alone.
 */
export function faultsOfCommands(call: StaffCall, state: State, commands: readonly Command[]): Fault[] {
  const { actor, today, parts } = call;
  const { refusals } = localeOf(call).staff;
  const context = { today, at: parts.store.now(), seq: state.seq + 1, index: 0, seed: '0'.repeat(64) };
  return commands.flatMap((command): Fault[] => {
    const outcome = refuseByRights(state, command, actor, today) ?? decide(state, command, context);
    if (outcome.ok) return [];
    const { type, path } = outcome.refusal;
    const service = 'service' in command ? command.service : null;
    return [{ service, field: String(path[0] ?? ''), said: refusals[type] }];
  });
}
