import * as z from 'zod';
import { Sha256 } from '../../core/identifiers.ts';
import { OrganisationEntry, OrganisationSettings } from '../../core/organisation.ts';

export const OrganisationList = z.strictObject({ organisations: z.array(OrganisationEntry) });

/** Where an organisation's log ends. */
export const LogHead = z.strictObject({ seq: z.int().min(0), hash: Sha256 });

/** An organisation with all its settings, and where its log ends. */
export const Organisation = z.strictObject({
  id: OrganisationEntry.shape.id,
  ...OrganisationSettings.shape,
  ...LogHead.shape,
});
export type Organisation = z.infer<typeof Organisation>;

/** What creates or changes an organisation: fields left out keep what they are, or get their default. */
export const OrganisationInput = z.strictObject({
  ...OrganisationSettings.partial().shape,
  name: OrganisationSettings.shape.name,
});
export type OrganisationInput = z.infer<typeof OrganisationInput>;
