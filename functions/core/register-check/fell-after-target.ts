import { isReached } from '../agenda.ts';
import { Day } from '../calendar.ts';
import { Status } from '../status.ts';
import { lastMetIn } from './met-target.ts';
import type { Checked, Register } from './register.ts';
import { rule } from './rule.ts';
import { TargetFacts, targetFacts } from './target-facts.ts';

function findingsOf({ row, record, targets }: Checked, register: Register) {
  const met = lastMetIn(targets, record, register);
  if (!met || met.reachedOn === null || isReached(row.status, met.target.status)) return [];
  const isPlannedAnew = targets.some(
    ({ state, status }) => state === 'open' && isReached(status, met.target.status),
  );
  if (isPlannedAnew) return [];
  const facts = { ...targetFacts(met.target), metOn: met.metOn, status: row.status, since: row.since };
  return [{ services: [row.id], facts }];
}

/** A target was reached, the service has fallen below it since, and no new target says that it is to come back. */
export const fellAfterTarget = rule(
  'fell-after-target',
  'warning',
  { ...TargetFacts, metOn: Day, status: Status, since: Day },
  (register) => register.checked.flatMap((checked) => findingsOf(checked, register)),
);
