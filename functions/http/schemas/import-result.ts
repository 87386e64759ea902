import * as z from 'zod';
import { OrganisationId, Sha256 } from '../../core/identifiers.ts';
import { IMPORT_OUTCOMES } from '../../core/importing.ts';
import { LogHead } from './organisation.ts';

/** What becomes of one row of the file. */
export const ImportRow = z.strictObject({
  line: z.int().nullable(),
  column: z.string().nullable(),
  externalId: z.string().nullable(),
  name: z.string().nullable(),
  outcome: z.enum(IMPORT_OUTCOMES),
  detail: z.string().nullable(),
});

/** What an import did, or in a dry run would do, row by row. */
export const ImportResult = z.strictObject({
  organisation: OrganisationId,
  /** Digest of the files, the format and the organisation: the same import has the same id. */
  import: Sha256,
  format: z.string(),
  dryRun: z.boolean(),
  source: z.string(),
  summary: z.record(z.enum(IMPORT_OUTCOMES), z.int().min(0)),
  rows: z.array(ImportRow),
  /** Rows that did not fit the answer, unchanged ones first; the summary counts them. */
  rowsLeftOut: z.int().min(0),
  commits: z.array(LogHead),
});
export type ImportResult = z.infer<typeof ImportResult>;
