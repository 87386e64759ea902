import { canadaInteractionPoints } from '../../core/catalogue/canada.ts';
import type { Criteria, CriterionState } from '../../core/status.ts';

/** The six interaction points: a criterion of the catalogue, and the column that holds it. */
const POINTS: readonly { criterion: string; column: string }[] = canadaInteractionPoints.criteria.map(
  ({ id }) => ({ criterion: id, column: id.replaceAll('-', '_') }),
);
export const POINT_COLUMNS: readonly string[] = POINTS.map(({ column }) => column);

/** `N` is applicable but not online; a blank is not given, which is not the same as no. */
const STATES: Readonly<Record<string, CriterionState>> = {
  Y: 'met',
  N: 'not-met',
  NA: 'not-applicable',
  '': 'unknown',
};

/** The criteria that a row's points give, or the first column whose value is none of the four. */
export function criteriaOf(
  points: readonly string[],
): { ok: true; criteria: Criteria } | { ok: false; column: string; value: string } {
  const criteria: Criteria = {};
  for (const [index, { criterion, column }] of POINTS.entries()) {
    const value = points[index] ?? '';
    const state = Object.hasOwn(STATES, value) ? STATES[value] : undefined;
    if (state === undefined) return { ok: false, column, value };
    criteria[criterion] = state;
  }
  return { ok: true, criteria };
}
