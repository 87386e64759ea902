import type { Day } from './calendar.ts';
import { type ServiceAt, serviceAt } from './service-at.ts';
import { inOrder, type ServiceRecord, type State, settingsAt } from './state.ts';
import { rankOf, type Status } from './status.ts';
import { type StatusAt, statusAt } from './timeline.ts';
import type { View } from './view.ts';

export const CHANGE_KINDS = [
  'fell',
  'improved',
  'new',
  'retired',
  'toNotApplicable',
  'fromNotApplicable',
  'toUnknown',
  'fromUnknown',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A service with its status where it existed. */
export type Side = { service: ServiceAt; status: StatusAt };

/** How one service differs between two views; a side is null where the service did not exist. */
export type Change = { id: string; kind: ChangeKind; from: Side | null; to: Side | null };

/** Two days seen with one knowledge, or with one knowledge each (two editions). */
export type Period = { from: Day; to: Day; knownFrom: number; knownTo: number };

/** The service and its status in a view; null where it did not exist, no longer existed or was not known. */
export function sideOf(
  record: ServiceRecord,
  { validOn, known }: View,
  staleAfterMonths: number,
): Side | null {
  const service = serviceAt(record, { validOn, known });
  const status = statusAt(record, { validOn, known }, staleAfterMonths);
  return service && status && !service.endedBy ? { service, status } : null;
}

function kindOfMove(from: Status, to: Status): ChangeKind | null {
  if (from === to) return null;
  const [before, after] = [rankOf(from), rankOf(to)];
  if (before !== null && after !== null) return after > before ? 'improved' : 'fell';
  if (to === 'not-applicable') return 'toNotApplicable';
  if (to === 'unknown') return 'toUnknown';
  return from === 'not-applicable' ? 'fromNotApplicable' : 'fromUnknown';
}

function kindOf(from: Side | null, to: Side | null): ChangeKind | null {
  if (from && to) return kindOfMove(from.status.status, to.status.status);
  if (to) return 'new';
  return from ? 'retired' : null;
}

/** Every service that differs between two days, in the order they were registered. */
export function changesBetween(state: State, { from, to, knownFrom, knownTo }: Period): Change[] {
  const months = (known: number) => settingsAt(state, known)?.staleAfterMonths ?? 12;
  return inOrder(state.services).flatMap((record) => {
    const before = sideOf(record, { validOn: from, known: knownFrom }, months(knownFrom));
    const after = sideOf(record, { validOn: to, known: knownTo }, months(knownTo));
    const kind = kindOf(before, after);
    return kind === null ? [] : [{ id: record.id, kind, from: before, to: after }];
  });
}
