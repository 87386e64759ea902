import { type Cause, causeOf } from './change-cause.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, changesBetween, type Period } from './changes.ts';
import type { Difference } from './edition-difference.ts';
import type { State } from './state.ts';

/** The order in which a report tells what happened: what fell stands before what rose. */
export const REPORT_ORDER: readonly ChangeKind[] = [
  'fell',
  'improved',
  'toNotApplicable',
  'fromNotApplicable',
  'toUnknown',
  'fromUnknown',
  'new',
  'retired',
];

/** A difference with when and why it came about. */
export type ExplainedChange = Change & { cause: Cause };
export type ChangesByKind = Readonly<Record<ChangeKind, readonly ExplainedChange[]>>;

/** Every change between two views by its kind, each with its cause. */
export function explainedChanges(state: State, period: Period): ChangesByKind {
  const all = changesBetween(state, period).map((change) => ({
    ...change,
    cause: causeOf(state, change, period),
  }));
  const kinds = CHANGE_KINDS.map((kind) => [kind, all.filter((each) => each.kind === kind)] as const);
  return Object.fromEntries(kinds) as Record<ChangeKind, ExplainedChange[]>;
}

/** The services of both views that lie in another area in the later one. */
export const movedBetweenAreas = (differences: readonly Difference[]): Difference[] =>
  differences.filter(({ aspects }) => aspects.includes('area'));

/** How fresh the assessments are in the later view, beside the earlier one. */
export type Freshness = {
  /** Stale in the later view and not in the earlier one, new services included. */
  becameStale: readonly Difference[];
  /** Stale in the earlier view, and in the later one vouched for again or off the scale. */
  noLongerStale: readonly Difference[];
};

/** What became stale and what ceased to be; a service that ended is neither. */
export function freshnessOf(differences: readonly Difference[]): Freshness {
  return {
    becameStale: differences.filter(({ from, to }) => to?.status.stale && !from?.status.stale),
    noLongerStale: differences.filter(({ from, to }) => from?.status.stale && to && !to.status.stale),
  };
}
