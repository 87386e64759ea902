import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import { CHANGE_KINDS } from '../../core/changes.ts';
import { CatalogueItemId, ServiceId } from '../../core/identifiers.ts';
import { Localized } from '../../core/language.ts';
import { StatusFields } from './matrix.ts';
import { Ending } from './service.ts';
import { Words } from './text.ts';
import { ViewFields } from './view.ts';

/** A service on one of the two days. */
export const ChangeSide = z.strictObject({ ...StatusFields, reason: Words.nullable() });
export type ChangeSide = z.infer<typeof ChangeSide>;

/** How one service differs between the two days; a side is null where the service did not exist. */
export const Change = z.strictObject({
  id: ServiceId,
  name: Localized,
  area: CatalogueItemId,
  kind: z.enum(CHANGE_KINDS),
  from: ChangeSide.nullable(),
  to: ChangeSide.nullable(),
  endedBy: Ending.nullable(),
});
export type Change = z.infer<typeof Change>;

/** Everything that differs between two days, with one knowledge. */
export const Changes = z.strictObject({
  organisation: ViewFields.organisation,
  from: Day,
  to: Day,
  knownOn: ViewFields.knownOn,
  seq: ViewFields.seq,
  hash: ViewFields.hash,
  /** How many there are of each kind. */
  counts: z.record(z.enum(CHANGE_KINDS), z.int().min(0)),
  changes: z.array(Change),
});
export type Changes = z.infer<typeof Changes>;
