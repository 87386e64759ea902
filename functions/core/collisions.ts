import type { Day } from './calendar.ts';
import type { Command } from './commands.ts';
import type { TextRef } from './identifiers.ts';
import { type Happening, meanwhile } from './meanwhile.ts';
import { serviceAt } from './service-at.ts';
import { type ServiceRecord, type State, serviceOf, settingsOf } from './state.ts';
import { type StatusAt, statusAt } from './timeline.ts';
import { ALL_KNOWN } from './view.ts';

/** A service that was changed after the sender of commands had seen it, and how it stands now. */
export type Collision = {
  service: string;
  /** What a command must name to be carried out on the service as it is now. */
  version: number;
  /** What happened since the sender saw it, oldest first. */
  happened: readonly Happening[];
  /** Null where the service has ended or does not exist yet. */
  current: StatusAt | null;
  /** Why it has the status it has; null where nobody has assessed it. */
  reason: TextRef | null;
};

/** The oldest version of each service that any of the commands was given on. */
function seenVersions(commands: readonly Command[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const command of commands) {
    if (!('service' in command) || command.version === undefined) continue;
    seen.set(command.service, Math.min(command.version, seen.get(command.service) ?? command.version));
  }
  return seen;
}

function currentOf(state: State, record: ServiceRecord, today: Day): StatusAt | null {
  const view = { validOn: today, known: ALL_KNOWN };
  if (serviceAt(record, view)?.endedBy !== null) return null;
  return statusAt(record, view, settingsOf(state)?.staleAfterMonths ?? 12);
}

/**
 * Every service on which commands collide with what others have saved meanwhile, in the order of the
 * commands. Commands without a version collide with nothing.
 */
export function collisionsOf(state: State, commands: readonly Command[], today: Day): Collision[] {
  return [...seenVersions(commands)].flatMap(([service, seen]): Collision[] => {
    const record = serviceOf(state, service);
    if (!record || record.version === seen) return [];
    const current = currentOf(state, record, today);
    const assessment = record.assessments.find(({ id }) => id === current?.assessment);
    return [
      {
        service,
        version: record.version,
        happened: meanwhile(record, seen),
        current,
        reason: assessment?.reason ?? null,
      },
    ];
  });
}
