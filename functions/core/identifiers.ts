import * as z from 'zod';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Four-digit SCB code of a Swedish municipality, or a lower-case id such as `ca-65`. */
export const OrganisationId = z
  .string()
  .max(40)
  .regex(kebab, 'must be lower-case letters, digits and single hyphens');
export const ServiceId = z
  .string()
  .max(64)
  .regex(kebab, 'must be lower-case letters, digits and single hyphens');
export const CatalogueId = z.string().max(60).regex(kebab, 'must be a catalogue id');
/** Area, criterion and indicator ids of a catalogue. */
export const CatalogueItemId = z.string().max(80).regex(kebab, 'must be an id of the catalogue');
/** Ids made by the log: the commit's seq and the event's place in it, `12-0`; or a chosen one such as `2025`. */
export const RecordId = z
  .string()
  .max(64)
  .regex(kebab, 'must be lower-case letters, digits and single hyphens');

/** A SHA-256 in lower-case hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal');
/** Salted digest of a text; the text itself lies outside the log, so that it can be withdrawn. */
export const TextRef = Sha256;
export type TextRef = z.infer<typeof TextRef>;

/** Seqs of the commits that another commit takes back. */
export const UndoneCommits = z.array(z.int().min(1)).min(1).max(1000);

/** An address that a page may link to: http or https only. */
export const Link = z
  .string()
  .trim()
  .max(2000)
  .refine(
    (link) => /^https?:\/\/[^\s<>"\p{Cc}\p{Cs}]+$/iu.test(link) && URL.canParse(link),
    'must be an http or https address',
  );

/** Why the act took place at all: through the API, an import, or the program itself. */
export const VIAS = ['api', 'import', 'system'] as const;
export const Via = z.enum(VIAS);
export type Via = z.infer<typeof Via>;

export const ROLES = ['strategist', 'editor', 'reader', 'operator'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;
