import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import { FreeText, Line } from '../../core/language.ts';

/** The formats that people import here; the others are for programs. */
export const STAFF_FORMATS = ['table', 'open-eplatform'] as const;

/** What somebody asks for of an import, kept beside the file from step to step. */
export const ImportOrder = z.strictObject({
  format: z.enum(STAFF_FORMATS),
  effectiveOn: Day,
  source: Line(200),
  reason: FreeText(4000).optional(),
  complete: z.boolean(),
  matchByName: z.boolean(),
  overwrite: z.boolean(),
  /** The field of each column of a table, as soon as somebody has chosen. */
  mapping: z.array(z.string().max(100).nullable()).max(200).optional(),
});
export type ImportOrder = z.infer<typeof ImportOrder>;
