import type { Command } from '../../../functions/core/commands.ts';
import type { Act, ExampleCommit } from './act.ts';
import { officeHour } from './story-time.ts';

/** Ids of what the log has made so far, by the names the stories use. */
type Ids = Map<string, string>;

function idOf(ids: Ids, id: string): string {
  if (!id.startsWith('@')) return id;
  const found = ids.get(id.slice(1));
  if (found === undefined) throw new RangeError(`the story speaks of ${id} before it exists`);
  return found;
}

const POINTERS = ['assessment', 'target', 'action'] as const;

function resolved(ids: Ids, command: Command): Command {
  const pointers = POINTERS.flatMap((field) => {
    const value = field in command ? command[field as keyof Command] : undefined;
    return typeof value === 'string' ? [[field, idOf(ids, value)]] : [];
  });
  return { ...command, ...Object.fromEntries(pointers) };
}

/** One act as the commit with this seq. The log's own ids are `<seq>-<place>`, one event for each command. */
function commitOf(act: Act, seq: number, place: number, ids: Ids): ExampleCommit {
  const commands = act.steps.map(({ command, as }, index) => {
    const ready = resolved(ids, command);
    if (as !== undefined) ids.set(as, `${seq}-${index}`);
    return ready;
  });
  return {
    at: officeHour(act.on, place),
    role: act.role,
    commands,
    key: `exempelkommun-${seq}`,
    ...(act.redacts && {
      redacts: { ...act.redacts, assessment: idOf(ids, act.redacts.assessment) },
    }),
  };
}

/** The acts in the order of their days (on one day: as given), numbered, timed, and with real ids. */
export function timelineOf(acts: readonly Act[]): ExampleCommit[] {
  const inOrder = acts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const ids: Ids = new Map();
  return inOrder.map((act, index) => {
    const place = index - inOrder.findIndex(({ on }) => on === act.on);
    return commitOf(act, index + 1, place, ids);
  });
}
