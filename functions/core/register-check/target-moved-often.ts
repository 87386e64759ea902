import * as z from 'zod';
import { firstDue, slipsOf } from '../agenda.ts';
import { Day } from '../calendar.ts';
import { rule } from './rule.ts';
import { TargetFacts, targetFacts } from './target-facts.ts';

/** Moves after which a plan is no plan. */
const TOO_OFTEN = 3;

/** An open target that has been put off three times or more. */
export const targetMovedOften = rule(
  'target-moved-often',
  'warning',
  { ...TargetFacts, firstDue: Day, moves: z.int().min(TOO_OFTEN) },
  ({ checked }) =>
    checked.flatMap(({ row, targets }) =>
      targets
        .filter((target) => target.state === 'open' && slipsOf(target).length >= TOO_OFTEN)
        .map((target) => ({
          services: [row.id],
          facts: { ...targetFacts(target), firstDue: firstDue(target), moves: slipsOf(target).length },
        })),
    ),
);
