import * as z from 'zod';
import { CatalogueItemId, Link, TextRef } from './identifiers.ts';
import { FreeText, Line, Localized, perLanguage } from './language.ts';

const structured = {
  name: Localized,
  area: CatalogueItemId,
  indicator: CatalogueItemId.nullable(),
  link: Link.nullable(),
  unit: Line(200).nullable(),
  /** The key that the source knows the service by. */
  externalId: Line(200).nullable(),
  source: Line(200).nullable(),
  /** Code of the single digital gateway's information areas or procedures. */
  sdg: Line(40).nullable(),
};

/** A service's data as a commit holds it: free text by reference. */
export const ServiceProfile = z.strictObject({
  ...structured,
  description: perLanguage(TextRef).nullable(),
  sentence: perLanguage(TextRef).nullable(),
  /** The role that answers for the service; by reference, since somebody will write a name. */
  role: TextRef.nullable(),
});
export type ServiceProfile = z.infer<typeof ServiceProfile>;

/** Free text of a service in words, as a command brings it. */
export const ServiceTexts = z.strictObject({
  description: perLanguage(FreeText(20_000)).nullable(),
  /** One plain sentence for residents. */
  sentence: perLanguage(FreeText(500)).nullable(),
  /** The role that answers for the service, never a person's name. */
  role: Line(200).nullable(),
});
export type ServiceTexts = z.infer<typeof ServiceTexts>;

/** What registering a service needs: a name and an area; the rest may be left out. */
export const ServiceDraft = z.strictObject({
  ...z.strictObject(structured).partial().shape,
  name: Localized,
  area: CatalogueItemId,
  ...ServiceTexts.partial().shape,
});
export type ServiceDraft = z.infer<typeof ServiceDraft>;

/** Fields that revising may change; name, area and indicator have acts of their own. */
export const REVISABLE = ['link', 'unit', 'externalId', 'source', 'sdg'] as const;
const { name: _name, area: _area, indicator: _indicator, ...revisable } = structured;

export const RevisionByRef = z.strictObject({
  ...z.strictObject(revisable).partial().shape,
  description: ServiceProfile.shape.description.optional(),
  sentence: ServiceProfile.shape.sentence.optional(),
  role: ServiceProfile.shape.role.optional(),
});
export type RevisionByRef = z.infer<typeof RevisionByRef>;

export const Revision = z
  .strictObject({ ...z.strictObject(revisable).partial().shape, ...ServiceTexts.partial().shape })
  .refine((changes) => Object.keys(changes).length > 0, 'names no change');
export type Revision = z.infer<typeof Revision>;
