import type { Day, Instant } from '../calendar.ts';
import { standingEditions } from '../edition-order.ts';
import type { Edition, State } from '../state.ts';
import { knownSeq, type View } from '../view.ts';

/**
 * The time at which organisations are compared: a day, as known now or on another day; or the editions
 * that they have published of that day, each as it froze what was known.
 */
export type Point = { validOn: Day; knownOn?: Day | Instant | undefined; editions?: boolean };

/** The view that a point means to an organisation, with the edition that pins it; null where it has none. */
export type PinnedView = { view: View; edition: Edition | null };

/** What a point means to an organisation; null where editions are asked for and it has none of that day. */
export function viewAt(state: State, { validOn, knownOn, editions = false }: Point): PinnedView | null {
  if (!editions) return { view: { validOn, known: knownSeq(state, knownOn) }, edition: null };
  const edition = standingEditions(state).findLast((each) => each.validOn === validOn);
  return edition ? { view: { validOn, known: edition.pinned }, edition } : null;
}
