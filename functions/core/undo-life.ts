import type { Day } from './calendar.ts';
import type { Command } from './commands.ts';
import { registeredOn, serviceAt } from './service-at.ts';
import type { ServiceRecord } from './state.ts';
import { withoutImport } from './undo-fields.ts';
import type { Undoing, UndoneService } from './undoing.ts';
import { ALL_KNOWN } from './view.ts';

const at = (record: ServiceRecord, on: Day) => serviceAt(record, { validOn: on, known: ALL_KNOWN });

/** Whether the service is one that the import brought, or brought back. */
export const broughtBy = ({ register }: ServiceRecord, { own }: Undoing): boolean =>
  register.some(
    ({ event, seq }) =>
      own.has(seq) && (event.type === 'service-registered' || event.type === 'service-reinstated'),
  );

/** Who did something with a service after the import brought it; null when nobody did. */
export function usedSince(record: ServiceRecord, { isOthers, successors }: Undoing) {
  const { register, assessments, plans, id } = record;
  const acts = [
    ...register,
    ...plans,
    ...assessments.flatMap((each) => [
      each,
      ...each.confirmations,
      ...(each.withdrawn ? [each.withdrawn] : []),
    ]),
  ];
  const theirs = acts.filter(isOthers);
  if (successors.has(id) || theirs.some(({ via }) => via !== 'import')) return 'people';
  return theirs.length > 0 ? 'import' : null;
}

/** Ends a service from its first day, and from every day on which it came back, so that it stands nowhere. */
export function endFromTheStart(record: ServiceRecord, reason: string): Command[] {
  const first = registeredOn(record, ALL_KNOWN);
  const returns = record.register
    .filter(({ event }) => event.type === 'service-reinstated')
    .map(({ event }) => event.effectiveOn);
  const days = [...new Set([first, ...returns])].filter((day): day is Day => day !== null).sort();
  return days
    .filter((day) => at(record, day)?.endedBy === null)
    .map((effectiveOn) => ({ type: 'retire-service', service: record.id, effectiveOn, reason }));
}

/** Takes back what the import said of the source's list: that the service was missing there, or back again. */
export function undoMarks(record: ServiceRecord, undoing: Undoing): UndoneService {
  const own = record.register.findLast(
    ({ event, seq }) =>
      undoing.own.has(seq) && (event.type === 'service-vanished' || event.type === 'service-returned'),
  );
  if (own?.event.type !== 'service-vanished' && own?.event.type !== 'service-returned')
    return { commands: [], kept: [] };
  const { effectiveOn, source } = own.event;
  const was = at(withoutImport(record, undoing), effectiveOn);
  const now = at(record, effectiveOn);
  if (!was || !now || (was.vanishedOn === null) === (now.vanishedOn === null))
    return { commands: [], kept: [] };
  if (now.endedBy)
    return { commands: [], kept: [{ service: record.id, what: 'vanished', because: 'ended' }] };
  const type = was.vanishedOn === null ? 'mark-returned' : 'mark-vanished';
  return { commands: [{ type, service: record.id, effectiveOn, source }], kept: [] };
}

/** Sets back the day from which a service exists, where the import moved it. */
export function undoDating(record: ServiceRecord, undoing: Undoing, reason: string): Command[] {
  if (!record.register.some(({ event, seq }) => event.type === 'service-redated' && undoing.own.has(seq)))
    return [];
  const was = registeredOn(withoutImport(record, undoing), ALL_KNOWN);
  if (was === null || was === registeredOn(record, ALL_KNOWN) || at(record, was)?.endedBy) return [];
  return [{ type: 'redate-service', service: record.id, effectiveOn: was, reason }];
}
