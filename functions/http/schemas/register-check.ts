import * as z from 'zod';
import { Instant } from '../../core/calendar.ts';
import { CatalogueItemId, ServiceId } from '../../core/identifiers.ts';
import { Localized } from '../../core/language.ts';
import { Finding, FindingCounts } from '../../core/register-check.ts';
import { ViewFields } from './view.ts';

/** What is contradictory, neglected or missing in a register, and the services that it is about. */
export const RegisterCheck = z.strictObject({
  ...ViewFields,
  counts: FindingCounts,
  /** Distinct addresses that services link to. What a single visit saw is not told: one bad night accuses nobody. */
  links: z.strictObject({
    addresses: z.int().min(0),
    visited: z.int().min(0),
    lastVisitedAt: Instant.nullable(),
  }),
  services: z.array(z.strictObject({ id: ServiceId, name: Localized, area: CatalogueItemId })),
  findings: z.array(Finding),
});
export type RegisterCheck = z.infer<typeof RegisterCheck>;
