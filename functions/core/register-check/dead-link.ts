import * as z from 'zod';
import { Day, Instant } from '../calendar.ts';
import { Link } from '../identifiers.ts';
import { BrokenOutcome, brokenOutcomeOf, countedTrouble } from '../links/result.ts';
import type { Checked } from './register.ts';
import { rule } from './rule.ts';

function deadIn({ link }: Checked) {
  const result = link?.result;
  const trouble = result && countedTrouble(result);
  const seen = result && brokenOutcomeOf(result);
  if (!link || !result || !seen || trouble?.kind !== 'broken') return null;
  const { status, visitedAt } = result;
  return { link: link.address, seen, status, since: trouble.since, visitedAt };
}

/**
 * A link that led nowhere at the last two visits or more. Graver where the service is green: the map says
 * that it can be done online, and residents cannot get there.
 */
export const deadLink = rule(
  'dead-link',
  'warning',
  {
    link: Link,
    /** How the last visit ended, and the status of its answer, where there was one. */
    seen: BrokenOutcome,
    status: z.int().nullable(),
    /** The day of the first visit in a row that ended badly. */
    since: Day,
    visitedAt: Instant,
  },
  ({ checked }) =>
    checked.flatMap((each) => {
      const facts = deadIn(each);
      const { id, status } = each.row;
      return facts ? [{ services: [id], facts, severity: status === 'green' ? 'error' : 'warning' }] : [];
    }),
);
