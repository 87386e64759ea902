import type { Criteria, CriterionState, Status } from './status.ts';

/**
 * The status that a complete set of criteria gives; the first match decides (design, section 2):
 * all not applicable → not-applicable; none met or not met → unknown; none met → red;
 * every applicable one known and met → green; otherwise yellow.
 */
export function deriveStatus(states: readonly CriterionState[]): Status {
  const has = (state: CriterionState) => states.includes(state);
  if (states.every((state) => state === 'not-applicable')) return 'not-applicable';
  if (!has('met') && !has('not-met')) return 'unknown';
  if (!has('met')) return 'red';
  if (!has('not-met') && !has('unknown')) return 'green';
  return 'yellow';
}

/** The status of the criteria in a catalogue's order; a criterion left out counts as unknown. */
export function statusOfCriteria(criteria: Criteria, ids: readonly string[]): Status {
  return deriveStatus(ids.map((id) => criteria[id] ?? 'unknown'));
}

/** The complete set: each criterion of the catalogue, the ones left out as unknown. */
export function completeCriteria(criteria: Criteria, ids: readonly string[]): Criteria {
  return Object.fromEntries(ids.map((id) => [id, criteria[id] ?? 'unknown']));
}
