import type { Instant } from './calendar.ts';
import { type Side, sideOf } from './changes.ts';
import type { TextRef } from './identifiers.ts';
import { inOrder, type ServiceRecord, type Stamp, type State, settingsAt } from './state.ts';
import type { View } from './view.ts';

/** In what a service can differ between two views, as far as any figure shows it. */
export const ASPECTS = ['existence', 'status', 'stale', 'area'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** A service that two views show differently; a side is null where the view does not hold it. */
export type Difference = { id: string; from: Side | null; to: Side | null; aspects: readonly Aspect[] };

function aspectsOf(from: Side | null, to: Side | null): Aspect[] {
  if (!from || !to) return from === to ? [] : ['existence'];
  return [
    ...(from.status.status === to.status.status ? [] : (['status'] as const)),
    ...(from.status.stale === to.status.stale ? [] : (['stale'] as const)),
    ...(from.service.profile.area === to.service.profile.area ? [] : (['area'] as const)),
  ];
}

const monthsAt = (state: State, { known }: View): number => settingsAt(state, known)?.staleAfterMonths ?? 12;

/** Every service that two views show differently, in the order they were registered. */
export function differencesBetween(state: State, before: View, after: View): Difference[] {
  const [monthsBefore, monthsAfter] = [monthsAt(state, before), monthsAt(state, after)];
  return inOrder(state.services).flatMap((record) => {
    const from = sideOf(record, before, monthsBefore);
    const to = sideOf(record, after, monthsAfter);
    const aspects = aspectsOf(from, to);
    return aspects.length === 0 ? [] : [{ id: record.id, from, to, aspects }];
  });
}

/** A day seen again with later knowledge: what was shown of a service then, and what is known now. */
export type Restatement = Difference & {
  /** When the last thing was recorded that the earlier picture lacked; null where only a setting changed. */
  recordedAt: Instant | null;
  reason: TextRef | null;
};

type Word = Stamp & { reason: TextRef | null };

const wordOf = ({ seq, index, at, role, via }: Stamp, reason: TextRef | null): Word => ({
  seq,
  index,
  at,
  role,
  via,
  reason,
});

/** Everything recorded of a service that says something of a day. A new start of its life always does. */
function wordsAbout(record: ServiceRecord, validOn: string): Word[] {
  const register = record.register
    .filter(({ event }) => event.type === 'service-redated' || event.effectiveOn <= validOn)
    .map((each) => wordOf(each, 'reason' in each.event ? each.event.reason : null));
  const assessments = record.assessments
    .filter(({ effectiveOn }) => effectiveOn <= validOn)
    .flatMap((each) => [
      wordOf(each, each.reason),
      ...(each.withdrawn ? [wordOf(each.withdrawn, each.withdrawn.reason)] : []),
      ...each.confirmations
        .filter(({ on }) => on <= validOn)
        .map((confirmation) => wordOf(confirmation, null)),
    ]);
  return [...register, ...assessments].sort((a, b) => a.seq - b.seq || a.index - b.index);
}

/** The services whose picture of one day has been restated between two ends of the log, with why and when. */
export function restatementsOf(
  state: State,
  validOn: string,
  knownThen: number,
  knownNow: number,
): Restatement[] {
  const then = { validOn, known: knownThen };
  const now = { validOn, known: knownNow };
  return differencesBetween(state, then, now).map((difference) => {
    const record = state.services[difference.id];
    const later = (record ? wordsAbout(record, validOn) : []).filter(
      ({ seq }) => seq > Math.min(knownThen, knownNow) && seq <= Math.max(knownThen, knownNow),
    );
    const reason = later.findLast((each) => each.reason !== null)?.reason ?? null;
    return { ...difference, recordedAt: later.at(-1)?.at ?? null, reason };
  });
}
