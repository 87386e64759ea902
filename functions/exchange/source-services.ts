import type { Day } from '../core/calendar.ts';
import { type ServiceAt, serviceAt } from '../core/service-at.ts';
import { inOrder, type ServiceRecord, type State } from '../core/state.ts';
import { ALL_KNOWN } from '../core/view.ts';

/** A service that a source brought: its record, and how it stands today. */
export type KnownService = { record: ServiceRecord; now: ServiceAt };

/** The services of a source by the source's key, ended ones too; a living one goes before an ended one. */
export function servicesOfSource(state: State, source: string, today: Day): Map<string, KnownService> {
  const found = new Map<string, KnownService>();
  for (const record of inOrder(state.services)) {
    const now = serviceAt(record, { validOn: today, known: ALL_KNOWN });
    const key = now?.profile.source === source ? now.profile.externalId : null;
    if (!now || key === null) continue;
    const before = found.get(key);
    if (!before || (before.now.endedBy && !now.endedBy)) found.set(key, { record, now });
  }
  return found;
}
