import * as z from 'zod';
import { CatalogueItemId, ServiceId } from '../../core/identifiers.ts';
import { Localized } from '../../core/language.ts';
import { Finding, FindingCounts } from '../../core/register-check.ts';
import { ViewFields } from './view.ts';

/** What is contradictory, neglected or missing in a register, and the services that it is about. */
export const RegisterCheck = z.strictObject({
  ...ViewFields,
  counts: FindingCounts,
  services: z.array(z.strictObject({ id: ServiceId, name: Localized, area: CatalogueItemId })),
  findings: z.array(Finding),
});
export type RegisterCheck = z.infer<typeof RegisterCheck>;
