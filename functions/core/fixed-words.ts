import { textsWithin } from './log-filter.ts';
import { holdsWords, plain } from './plain-text.ts';
import { inOrder, type State } from './state.ts';

/** A commit that holds words in what the log itself keeps for ever. */
export type FixedPlace = { seq: number; service: string | null };

const stamped = (state: State): { seq: number; service: string | null; held: unknown }[] => [
  ...inOrder(state.services).flatMap(({ id, register }) =>
    register.map(({ seq, event }) => ({ seq, service: id, held: event })),
  ),
  ...Object.values(state.editions).map(({ seq, label }) => ({ seq, service: null, held: label })),
  ...state.imports.map(({ seq, source }) => ({ seq, service: null, held: source })),
  ...state.settings.map(({ seq, settings }) => ({ seq, service: null, held: settings })),
];

/** The commits that hold every word that is sought in names and other details, which nothing takes out again. */
export function fixedPlaces(state: State, sought: string): FixedPlace[] {
  if (sought.trim() === '') return [];
  const found = stamped(state).filter(({ held }) => holdsWords(plain(textsWithin(held).join('\n')), sought));
  const unique = new Map(found.map(({ seq, service }) => [`${seq} ${service}`, { seq, service }]));
  return [...unique.values()].sort((a, b) => b.seq - a.seq);
}
