import { randomUUID } from 'node:crypto';
import type { Run } from '../linkcheck/run.ts';
import { tellingFaults } from './faults.ts';
import type { Measure } from './metrics.ts';

/** Tells the log of each run of the link check, and counts what it did and what time did not suffice for. */
export function tellVisits(measure: Measure) {
  const tellFault = tellingFaults(measure);
  return {
    onFault: (org: string, error: unknown): void =>
      tellFault({ requestId: randomUUID(), method: 'VISIT', path: org, error }),
    tell(run: Run): void {
      console.info(JSON.stringify({ level: 'info', linkCheck: run }));
      measure({ LinksVisited: run.visits, VisitsUnfinished: run.complete ? 0 : 1 });
    },
  };
}
