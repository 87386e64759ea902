import * as z from 'zod';
import { isLate } from '../agenda.ts';
import { numberOf } from '../days.ts';
import { rule } from './rule.ts';
import { TargetFacts, targetFacts } from './target-facts.ts';

/** An open target whose day has passed. */
export const targetOverdue = rule(
  'target-overdue',
  'warning',
  { ...TargetFacts, daysLate: z.int().min(1) },
  ({ checked, view: { validOn } }) =>
    checked.flatMap(({ row, targets }) =>
      targets
        .filter((target) => isLate(target, validOn))
        .map((target) => ({
          services: [row.id],
          facts: { ...targetFacts(target), daysLate: numberOf(validOn) - numberOf(target.due) },
        })),
    ),
);
