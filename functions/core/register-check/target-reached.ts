import { isReached } from '../agenda.ts';
import { Day } from '../calendar.ts';
import { Status } from '../status.ts';
import { rule } from './rule.ts';
import { TargetFacts, targetFacts } from './target-facts.ts';

/** An open target whose status the service has already: it should be marked as met. */
export const targetReached = rule(
  'target-reached',
  'warning',
  { ...TargetFacts, status: Status, since: Day },
  ({ checked }) =>
    checked.flatMap(({ row, targets }) =>
      targets
        .filter(({ state, status }) => state === 'open' && isReached(row.status, status))
        .map((target) => ({
          services: [row.id],
          facts: { ...targetFacts(target), status: row.status, since: row.since },
        })),
    ),
);
