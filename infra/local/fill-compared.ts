import { isStored, runCompared } from '../../functions/http/compared/run-compared.ts';
import { NEIGHBOURS, neighboursTable } from './example/neighbours.ts';
import type { ComparedFilling } from './filling.ts';

/** Brings the invented municipalities that Exempelkommun is compared with, by the code that answers the API. */
export async function fillCompared({ store, benchmarks, day, report }: ComparedFilling): Promise<void> {
  const file = neighboursTable(day);
  const outcome = await runCompared(
    { store, benchmarks },
    { format: 'self-assessment', file, dryRun: false },
  );
  if (outcome.kind !== 'done') throw new Error(`${file.name} could not be read: ${outcome.kind}`);
  const refused = outcome.rows.find((row) => row.outcome === 'refused');
  if (refused) throw new Error(`${file.name}, line ${refused.line}: ${refused.detail}`);
  const lost = outcome.organisations.find((each) => !isStored(each.outcome));
  if (lost) throw new Error(`${lost.name} could not be stored: ${lost.outcome}`);
  report(`${NEIGHBOURS.length} invented municipalities to compare with, ${outcome.rows.length} assessments`);
}
