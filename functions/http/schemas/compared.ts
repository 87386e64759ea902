import * as z from 'zod';
import { BenchmarkSource } from '../../core/benchmark/benchmark-file.ts';
import { COMPARED_FORMATS } from '../../core/benchmark/compared-formats.ts';
import { Instant } from '../../core/calendar.ts';
import { OrganisationId } from '../../core/identifiers.ts';
import { OrganisationKind } from '../../core/organisation.ts';
import { ImportResult } from './import-result.ts';

/** An organisation that was brought from elsewhere to be compared. */
export const ComparedEntry = z.strictObject({
  id: OrganisationId,
  name: z.string(),
  kind: OrganisationKind,
  /** Invented figures. */
  example: z.boolean(),
  source: BenchmarkSource,
  /** When the last of its facts was recorded. */
  recorded: Instant,
});

export const ComparedList = z.strictObject({ compared: z.array(ComparedEntry) });

const { summary, rows, rowsLeftOut, dryRun, source } = ImportResult.shape;

/** What became of a file from elsewhere, or in a dry run would. */
export const ComparedResult = z.strictObject({
  format: z.enum(COMPARED_FORMATS),
  dryRun,
  source,
  /** Organisations of the file that are stored; of a table only those of which it says something new. */
  organisations: z.array(
    z.strictObject({
      id: OrganisationId,
      name: z.string(),
      outcome: z.enum(['added', 'known', 'older', 'differs', 'lives-here', 'too-large']),
    }),
  ),
  summary,
  /** Of a table; none of a benchmark file. */
  rows,
  rowsLeftOut,
});
export type ComparedResult = z.infer<typeof ComparedResult>;
