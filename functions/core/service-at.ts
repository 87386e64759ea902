import type { Day } from './calendar.ts';
import type { RegisterEvent } from './events.ts';
import type { TextRef } from './identifiers.ts';
import type { ServiceProfile } from './service.ts';
import { inOrder, type Recorded, type ServiceRecord, type State } from './state.ts';
import { byEffect, holds, type View } from './view.ts';

/** How a service left the catalogue, and where its residents find what came instead. */
export type Ending = {
  on: Day;
  kind: 'merged' | 'split' | 'retired';
  into: readonly string[];
  reason: TextRef | null;
};

/** A service as it stood in a view. `endedBy` is set from the day it was merged, split or retired. */
export type ServiceAt = {
  id: string;
  profile: ServiceProfile;
  registeredOn: Day;
  endedBy: Ending | null;
  /** Since when the source's list no longer holds it; people decide whether it is retired. */
  vanishedOn: Day | null;
};

type Dated = Recorded<RegisterEvent> & { effectiveOn: Day };

/** The day a service exists from, as known at a seq; null before it was recorded at all. */
export function registeredOn(record: ServiceRecord, known: number): Day | null {
  const dating = record.register.findLast(
    ({ event, seq }) =>
      seq <= known && (event.type === 'service-registered' || event.type === 'service-redated'),
  );
  return dating?.event.effectiveOn ?? null;
}

function endingOf(event: RegisterEvent): Ending | null {
  const on = event.effectiveOn;
  if (event.type === 'service-merged')
    return { on, kind: 'merged', into: [event.into], reason: event.reason };
  if (event.type === 'service-split') return { on, kind: 'split', into: event.into, reason: event.reason };
  if (event.type === 'service-retired') return { on, kind: 'retired', into: [], reason: event.reason };
  return null;
}

function applied(service: ServiceAt, event: RegisterEvent): ServiceAt {
  const { profile } = service;
  switch (event.type) {
    case 'service-revised':
      return { ...service, profile: { ...profile, ...event.changes } };
    case 'service-renamed':
      return { ...service, profile: { ...profile, name: event.name } };
    case 'service-moved':
      return { ...service, profile: { ...profile, area: event.area } };
    case 'service-mapped':
      return { ...service, profile: { ...profile, indicator: event.indicator } };
    case 'service-vanished':
      return { ...service, vanishedOn: service.vanishedOn ?? event.effectiveOn };
    case 'service-returned':
      return { ...service, vanishedOn: null };
    case 'service-reinstated':
      return { ...service, endedBy: null };
    case 'service-registered':
    case 'service-redated':
      return service;
    default:
      return { ...service, endedBy: service.endedBy ?? endingOf(event) };
  }
}

/** The service as it stood in a view, an ended one included; null when it did not exist yet or was not known. */
export function serviceAt(record: ServiceRecord, view: View): ServiceAt | null {
  const from = registeredOn(record, view.known);
  const [first] = record.register;
  if (from === null || from > view.validOn || first?.event.type !== 'service-registered') return null;
  const base: ServiceAt = {
    id: record.id,
    profile: first.event.profile,
    registeredOn: from,
    endedBy: null,
    vanishedOn: null,
  };
  return record.register
    .map((each): Dated => ({ ...each, effectiveOn: each.event.effectiveOn }))
    .filter((each) => holds(view, each))
    .sort(byEffect)
    .reduce((service, { event }) => applied(service, event), base);
}

/** The services that existed in a view, in the order they were registered. */
export function servicesAt(records: State['services'], view: View): ServiceAt[] {
  return inOrder(records)
    .map((record) => serviceAt(record, view))
    .filter((service): service is ServiceAt => service !== null && service.endedBy === null);
}
