import type { Day } from '../core/calendar.ts';
import type { Command } from '../core/commands.ts';
import type { RegisterEvent } from '../core/events.ts';
import { takenBack } from '../core/import-runs.ts';
import { type ServiceAt, serviceAt } from '../core/service-at.ts';
import { inOrder, type ServiceRecord, type State } from '../core/state.ts';
import { ALL_KNOWN } from '../core/view.ts';

/** A service that the log knows: its record, how it stands today, and the commits that came to nothing. */
export type KnownService = { record: ServiceRecord; now: ServiceAt; takenBack: ReadonlySet<number> };

const ENDINGS: readonly RegisterEvent['type'][] = ['service-merged', 'service-split', 'service-retired'];

/** Whether the service came with an import, and ended when people took that import back. */
export function isTakenBack({ record, now, takenBack: nothing }: KnownService): boolean {
  const ending = record.register.findLast(({ event }) => ENDINGS.includes(event.type));
  return now.endedBy !== null && ending !== undefined && nothing.has(ending.seq);
}

/** Brings back a service that ended with an import that was taken back; it exists from that day on. */
export function revival({ record, now }: KnownService, effectiveOn: Day, source: string): Command[] {
  const service = record.id;
  const reason = `E-tjänsten kom med en import som togs tillbaka, och kommer nu åter med en ny (${source}).`;
  return effectiveOn < now.registeredOn
    ? [
        { type: 'redate-service', service, effectiveOn, reason },
        { type: 'reinstate-service', service, effectiveOn: now.registeredOn, reason },
      ]
    : [{ type: 'reinstate-service', service, effectiveOn, reason }];
}

/** The services of a source by the source's key, ended ones too; a living one goes before an ended one. */
export function servicesOfSource(state: State, source: string, today: Day): Map<string, KnownService> {
  const found = new Map<string, KnownService>();
  const nothing = takenBack(state);
  for (const record of inOrder(state.services)) {
    const now = serviceAt(record, { validOn: today, known: ALL_KNOWN });
    const key = now?.profile.source === source ? now.profile.externalId : null;
    if (!now || key === null) continue;
    const before = found.get(key);
    if (!before || (before.now.endedBy && !now.endedBy)) found.set(key, { record, now, takenBack: nothing });
  }
  return found;
}
