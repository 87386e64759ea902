import { isReached } from '../agenda.ts';
import { Day } from '../calendar.ts';
import { Status } from '../status.ts';
import { lastMetIn } from './met-target.ts';
import type { Checked, Register } from './register.ts';
import { rule } from './rule.ts';
import { TargetFacts, targetFacts } from './target-facts.ts';

function findingsOf({ row, record, targets }: Checked, register: Register) {
  const met = lastMetIn(targets, record, register);
  if (!met || met.reachedOn !== null || isReached(row.status, met.target.status)) return [];
  const facts = { ...targetFacts(met.target), metOn: met.metOn, status: row.status };
  return [{ services: [row.id], facts }];
}

/** A target was said to be met, and the service has not had that status on any day since. */
export const targetMetUnreached = rule(
  'target-met-unreached',
  'error',
  { ...TargetFacts, metOn: Day, status: Status },
  (register) => register.checked.flatMap((checked) => findingsOf(checked, register)),
);
