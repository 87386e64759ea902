import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import { OrganisationEntry } from '../../core/organisation.ts';
import { LogHead } from './organisation.ts';

/** What every answer about an organisation at two dates says of itself. */
export const ViewFields = {
  organisation: OrganisationEntry,
  validOn: Day,
  /** What was asked for, or the instant of the newest commit that is known. */
  knownOn: z.string(),
  /** Where the log ended as far as was known. */
  ...LogHead.shape,
};
