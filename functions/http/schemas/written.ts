import * as z from 'zod';
import { Instant } from '../../core/calendar.ts';
import { LogEvent } from '../../core/events.ts';
import { OrganisationId } from '../../core/identifiers.ts';
import { LogHead } from './organisation.ts';

/** What a write became: the commit, and nothing that could differ when the write is repeated. */
export const Written = z.strictObject({
  organisation: OrganisationId,
  ...LogHead.shape,
  at: Instant,
  /** Empty where nothing had to change. */
  events: z.array(LogEvent),
});
export type Written = z.infer<typeof Written>;
