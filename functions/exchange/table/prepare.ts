import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import type { ImportFile, PlanImport } from '../../core/importing.ts';
import { settingsOf } from '../../core/state.ts';
import { failed } from '../import-failure.ts';
import { guessMapping } from './column-mapping.ts';
import { planTable } from './plan.ts';
import { readTable } from './read-table.ts';
import type { TableOrder } from './row-context.ts';

/** The name of a table's source where nobody gives one. */
export const DEFAULT_SOURCE = 'Tabell';

/** What holds for a table that comes without a word: nothing of the register is lost by it. */
export const DEFAULT_ORDER: TableOrder = {
  source: DEFAULT_SOURCE,
  complete: false,
  matchByName: false,
  overwrite: false,
};

/** Reads a table, and plans it with the mapping that its headers suggest. */
export async function prepareTable(files: readonly ImportFile[]): Promise<PlanImport> {
  const [file, ...more] = files;
  if (!file || more.length > 0) {
    const detail = `A table is one file; ${files.length} were given.`;
    return () => failed('wrong-files', detail, { remark: { code: 'one-file' } });
  }
  const read = await readTable(file);
  if (!read.ok) return () => read;
  return (_files, context) => {
    const catalogue = catalogueOf(settingsOf(context.ledger.state)?.catalogue ?? 'blomlada-2026');
    return planTable(read.table, guessMapping(read.table.headers, catalogue), DEFAULT_ORDER, context);
  };
}
