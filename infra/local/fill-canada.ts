import { organisationsIn } from '../../functions/exchange/canada-service-inventory/organisations.ts';
import { canadaFiles } from './example-data.ts';
import { ensureOrganisation, type Filling } from './filling.ts';
import { runFillImport } from './run-fill-import.ts';

/** The Government of Canada's service inventory: seven years of real statuses. */
export async function fillCanada(filling: Filling): Promise<void> {
  const files = canadaFiles();
  const found = organisationsIn(files);
  if (!found.ok) throw new Error(found.detail);
  let rows = 0;
  for (const { id, settings } of found.organisations) {
    await ensureOrganisation(filling, id, settings);
    rows += await runFillImport(filling, id, 'canada-service-inventory', files);
  }
  filling.report(
    `Government of Canada: ${found.organisations.length} organisations, ${rows} rows of seven years`,
  );
}
