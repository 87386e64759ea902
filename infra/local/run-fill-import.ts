import type { Day } from '../../functions/core/calendar.ts';
import type { ImportFile } from '../../functions/core/importing.ts';
import { IMPORT_FORMATS, type ImportFormatName, planFor } from '../../functions/exchange/formats.ts';
import { runImport } from '../../functions/http/imports.ts';
import { FILLER, type Filling } from './filling.ts';

/** Imports files into an organisation by the very code that answers the API; throws when a row is refused. */
export async function runFillImport(
  { store }: Pick<Filling, 'store'>,
  org: string,
  format: ImportFormatName,
  files: readonly ImportFile[],
  effectiveOn?: Day,
): Promise<number> {
  const plan = await planFor(IMPORT_FORMATS[format], files);
  const outcome = await runImport(store, {
    org,
    format,
    plan,
    files,
    effectiveOn,
    sender: FILLER,
    dryRun: false,
  });
  if (outcome.kind !== 'done') throw new Error(`the import into ${org} ended with ${outcome.kind}`);
  const refused = outcome.rows.find((row) => row.outcome === 'refused');
  if (refused) throw new Error(`the import into ${org} refused ${refused.externalId}: ${refused.detail}`);
  return outcome.rows.length;
}
