import type { Day } from '../../../functions/core/calendar.ts';
import { newestFirst } from '../../../functions/core/edition-order.ts';
import { type Edition, type Ledger, type State, settingsOf } from '../../../functions/core/state.ts';
import type { View } from '../../../functions/core/view.ts';
import { yearsOf } from './year-ends.ts';

/** A view whose files are published; `folder` is where they lie below the organisation's address. */
export type ExportView =
  | { kind: 'today'; folder: string; view: View }
  | { kind: 'year'; folder: string; view: View; year: string }
  | { kind: 'edition'; folder: string; view: View; edition: Edition };

/** The day of today, or the closing day of a finished data set, as known now. */
export function todaysView(state: State, day: Day): ExportView {
  const validOn = settingsOf(state)?.closedOn ?? day;
  return { kind: 'today', folder: 'oppna-data', view: { validOn, known: state.seq } };
}

/** Every year end, as known now, and every edition, as it was frozen; the latest day first. */
export function pastViews(state: State, day: Day): ExportView[] {
  const years = yearsOf(state, day).map((year): ExportView => {
    const view = { validOn: `${year}-12-31`, known: state.seq };
    return { kind: 'year', folder: `ar/${year}`, view, year };
  });
  const editions = newestFirst(state).map((edition): ExportView => {
    const view = { validOn: edition.validOn, known: edition.pinned };
    return { kind: 'edition', folder: `utgava/${edition.id}`, view, edition };
  });
  return [...editions, ...years].sort((a, b) => (a.view.validOn < b.view.validOn ? 1 : -1));
}

/** All of them, today first. */
export const exportViews = ({ state }: Ledger, day: Day): ExportView[] => [
  todaysView(state, day),
  ...pastViews(state, day),
];
