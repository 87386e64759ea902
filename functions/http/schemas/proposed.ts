import * as z from 'zod';
import { OrganisationId } from '../../core/identifiers.ts';

/**
 * What an editor’s write became where the organisation wants a second pair of eyes: nothing is in the log yet.
 * The same request again gets the same answer, also once a strategist has decided.
 */
export const Proposed = z.strictObject({
  organisation: OrganisationId,
  /** Under which it waits for a strategist. */
  proposal: z.string(),
});
export type Proposed = z.infer<typeof Proposed>;
