import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import { CatalogueId, RecordId } from '../../core/identifiers.ts';
import { Matrix } from './matrix.ts';
import { LogHead } from './organisation.ts';
import { StampFields } from './stamp.ts';
import { Words } from './text.ts';

/** A frozen view: the pins that make it reproducible, and whether it was withdrawn. */
export const Edition = z.strictObject({
  id: RecordId,
  label: z.string(),
  validOn: Day,
  /** The last commit that the edition knows; its hash names the whole log behind the figures. */
  pinned: LogHead,
  catalogue: CatalogueId,
  published: z.strictObject(StampFields),
  withdrawn: z.strictObject({ ...StampFields, reason: Words }).nullable(),
});
export type Edition = z.infer<typeof Edition>;

export const EditionList = z.strictObject({ editions: z.array(Edition) });
export const EditionView = z.strictObject({ edition: Edition, matrix: Matrix });
