import type { Day, Instant } from '../../core/calendar.ts';
import { entryOf } from '../../core/organisation.ts';
import { headAt, type State, settingsAt } from '../../core/state.ts';
import { knownSeq, type View } from '../../core/view.ts';

/** A view as it was asked for; `knownOn` is what the answer repeats. */
export type AskedView = View & { knownOn: string };

type Asked = { validOn?: Day | undefined; knownOn?: Day | Instant | undefined };

/** The view that parameters ask for; both dates are now where they are left out. */
export function askedView(state: State, { validOn, knownOn }: Asked, today: Day): AskedView {
  const known = knownSeq(state, knownOn);
  return { validOn: validOn ?? today, known, knownOn: knownOn ?? state.at };
}

/** The head of the log as known, and the organisation's entry as its settings then said. */
export function knownFields(state: State, { known, knownOn }: AskedView) {
  const settings = settingsAt(state, known);
  if (!settings) throw new RangeError(`${state.org} has a log without settings`);
  return { organisation: entryOf(state.org, settings), knownOn, ...headAt(state, known) };
}

/** What every answer in a view says of itself. */
export const viewFields = (state: State, asked: AskedView) => ({
  ...knownFields(state, asked),
  validOn: asked.validOn,
});
