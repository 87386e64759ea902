import type { Criteria, CriterionState } from '../../../functions/core/status.ts';

/*
 * The states of a service's criteria as one letter each, in the catalogue's order: short enough to stand on
 * every row of the matrix. Read by the browser as well.
 */

const LETTERS: Readonly<Record<CriterionState, string>> = {
  met: 'm',
  'not-met': 'x',
  'not-applicable': 'a',
  unknown: 'u',
};
const STATES = new Map(
  Object.entries(LETTERS).map(([state, letter]) => [letter, state as CriterionState] as const),
);

/** Criteria as letters; one left out counts as unknown. */
export const codeOf = (criteria: Criteria, ids: readonly string[]): string =>
  ids.map((id) => LETTERS[criteria[id] ?? 'unknown']).join('');

/** The states behind letters, in order. */
export const statesIn = (code: string): CriterionState[] =>
  [...code].map((letter) => STATES.get(letter) ?? 'unknown');
