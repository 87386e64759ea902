import * as z from 'zod';
import { Link } from '../../core/identifiers.ts';

/**
 * One e-service as `/api/v1/getflows/json` of an Open ePlatform portal lists it. A foreign format: what we do
 * not use is not looked at, what we use must be right. `FlowFamilyID` stays when a new version, with a new
 * `ID`, is published.
 */
export const Flow = z.object({
  FlowFamilyID: z.int().positive(),
  Name: z.string().regex(/\S/, 'must not be empty'),
  /** Address of the version: it changes with each new one. */
  URL: Link,
  /** Address of the family, which always leads to the newest version. */
  FlowFamilyURL: Link.nullish(),
  Category: z.string().nullish(),
  ShortDescription: z.string().nullish(),
  LongDescription: z.string().nullish(),
  RequiresAuthentication: z.boolean(),
  RequiresSigning: z.boolean(),
  Enabled: z.boolean(),
});
export type Flow = z.infer<typeof Flow>;
