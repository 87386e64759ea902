import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import { RecordId } from '../../core/identifiers.ts';
import { Criteria, Status } from '../../core/status.ts';
import { StampFields } from './stamp.ts';
import { Words } from './text.ts';

/** One judgement of a service, and what was later said of it. */
export const Assessment = z.strictObject({
  id: RecordId,
  effectiveOn: Day,
  ...StampFields,
  status: Status,
  criteria: Criteria.nullable(),
  by: z.enum(['criteria', 'hand']),
  /** The status was set by hand and differs from what its criteria give. */
  override: z.boolean(),
  reason: Words,
  evidence: z.array(Words),
  note: Words.nullable(),
  /** The day on which an exemption (not-applicable) is to be looked at again, as it was said then. */
  reviewOn: Day.nullable(),
  confirmations: z.array(z.strictObject({ on: Day, ...StampFields, reviewOn: Day.nullable() })),
  withdrawn: z.strictObject({ ...StampFields, reason: Words }).nullable(),
});
export type Assessment = z.infer<typeof Assessment>;
