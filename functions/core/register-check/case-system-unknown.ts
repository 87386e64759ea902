import * as z from 'zod';
import { rule } from './rule.ts';

/** The link of the chain where digitisation on the surface ends; other catalogues need not have it. */
const CRITERION = 'lands-in-case-system';

/**
 * Green says that it works for real, and nobody has said that the application reaches the case system by
 * itself. Graver where the criteria were given and this one left unknown than where none were given.
 */
export const caseSystemUnknown = rule(
  'case-system-unknown',
  'error',
  { criteria: z.enum(['unknown', 'none']) },
  ({ checked, catalogue }) => {
    if (!catalogue.criteria.some(({ id }) => id === CRITERION)) return [];
    const green = checked.filter(({ row, forResidents }) => forResidents && row.status === 'green');
    return green.flatMap(({ row: { id, criteria } }) => {
      if (criteria !== null && (criteria[CRITERION] ?? 'unknown') !== 'unknown') return [];
      return criteria === null
        ? { services: [id], facts: { criteria: 'none' as const }, severity: 'warning' as const }
        : { services: [id], facts: { criteria: 'unknown' as const } };
    });
  },
);
