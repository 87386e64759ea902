import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import { RegisterEvent } from '../../core/events.ts';
import { RecordId, ServiceId } from '../../core/identifiers.ts';
import { Status } from '../../core/status.ts';
import { Assessment } from './assessment.ts';
import { StampFields } from './stamp.ts';
import { Words } from './text.ts';
import { ViewFields } from './view.ts';

/** A stretch of days with one judgement: `from` included, `to` not; `to` null while it lasts. */
export const Span = z.strictObject({
  from: Day,
  to: Day.nullable(),
  status: Status,
  assessment: RecordId.nullable(),
});

/** All that was recorded of a service, in order of effect. */
export const History = z.strictObject({
  organisation: ViewFields.organisation,
  knownOn: ViewFields.knownOn,
  seq: ViewFields.seq,
  hash: ViewFields.hash,
  id: ServiceId,
  /** Withdrawn ones are marked, never left out. */
  assessments: z.array(Assessment),
  spans: z.array(Span),
  /** Registration, names, areas, endings: the event as the log holds it, and its reason in words. */
  register: z.array(z.strictObject({ ...StampFields, event: RegisterEvent, reason: Words.nullable() })),
  version: z.int().min(1),
});
export type History = z.infer<typeof History>;
