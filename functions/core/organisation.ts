import * as z from 'zod';
import { Day } from './calendar.ts';
import { CatalogueId, CatalogueItemId, OrganisationId, TextRef } from './identifiers.ts';
import { FreeText, type InterfaceLanguage, LANGUAGES, Line, perLanguage } from './language.ts';
import { Logo } from './logo.ts';
import { type Texts, wordsOf } from './texts.ts';

export const ORGANISATION_KINDS = ['municipality', 'region', 'company', 'agency'] as const;
export const OrganisationKind = z.enum(ORGANISATION_KINDS);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/** Licence of what the organisation itself states; facts from a source carry that source's own line. */
export const Licence = z.strictObject({ id: Line(60), attribution: Line(500).nullable() });

/** First part of every address of the organisation. */
export const Slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

/** A colour written #rrggbb, in lower case so that two alike are written alike. */
export const ColourCode = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #005293, in lower case');

/** Where people write to; shown in public, so the address of an office and not of a person. */
const ContactAddress = z
  .string()
  .max(200)
  .regex(/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/, 'must be an e-mail address')
  .refine((address) => address.isWellFormed() && !/\p{Cc}/u.test(address), 'must be an e-mail address');

/** A category as a source names it, white space included. */
const CategoryName = z
  .string()
  .max(200)
  .refine((name) => name.isWellFormed(), 'must be well-formed Unicode');

/** Far more than any portal has; each change of settings keeps the whole table in the log and in memory. */
const MOST_CATEGORIES = 1000;

/** Settings of an organisation, complete. */
export const OrganisationSettings = z.strictObject({
  slug: Slug,
  name: Line(200),
  /** The language that the name is written in. */
  language: z.enum(LANGUAGES),
  kind: OrganisationKind,
  catalogue: CatalogueId,
  /** Set for a finished data set: its pages open at that day. */
  closedOn: Day.nullable(),
  /** Invented figures: every page says so, and search engines are asked to stay away. */
  example: z.boolean(),
  staleAfterMonths: z.int().min(1).max(120),
  licence: Licence,
  /** What the figures are made from and how far they reach, shown on the organisation's pages. */
  about: perLanguage(FreeText(2000)).nullable(),
  /** Overrides of the table from a source's categories to areas. */
  categoryAreas: z
    .record(CategoryName, CatalogueItemId)
    .refine(
      (table) => Object.keys(table).length <= MOST_CATEGORIES,
      `must be at most ${MOST_CATEGORIES} categories`,
    ),
  /** Lies behind the white text at the top of the organisation's pages, by day and by night. */
  colour: ColourCode.nullable().optional(),
  /** Where faults of the pages, and questions about personal data, are reported. */
  contact: ContactAddress.nullable().optional(),
  /** Stands beside the name at the top of the organisation's pages. */
  logo: Logo.nullable().optional(),
  /** The languages that its public pages are in; both when left out. */
  languages: z
    .array(z.enum(['sv', 'en']))
    .min(1)
    .max(2)
    .refine((given) => new Set(given).size === given.length, 'must name each language once')
    .optional(),
  /** A second pair of eyes: what editors change waits until a strategist approves it. */
  secondPair: z.boolean().optional(),
});
export type OrganisationSettings = z.infer<typeof OrganisationSettings>;

export const OrganisationChanges = OrganisationSettings.partial();
export type OrganisationChanges = z.infer<typeof OrganisationChanges>;

/** Settings as a commit holds them: what may come to name a person stands by reference, so that it can be redacted. */
export const RecordedSettings = OrganisationSettings.extend({
  about: perLanguage(TextRef).nullable(),
  contact: TextRef.nullable().optional(),
  logo: TextRef.nullable().optional(),
});
export type RecordedSettings = z.infer<typeof RecordedSettings>;

export const RecordedChanges = RecordedSettings.partial();
export type RecordedChanges = z.infer<typeof RecordedChanges>;

/** The settings with the words behind their references; null where they have been redacted. */
export function inWords(settings: RecordedSettings, texts: Texts): OrganisationSettings {
  const { about, contact, logo, ...rest } = settings;
  const said = Object.entries(about ?? {}).flatMap(([lang, ref]) => {
    const words = wordsOf(texts, ref);
    return words === null ? [] : [[lang, words]];
  });
  return {
    ...rest,
    about: said.length > 0 ? Object.fromEntries(said) : null,
    ...(contact !== undefined && { contact: wordsOf(texts, contact) }),
    ...(logo !== undefined && { logo: wordsOf(texts, logo) }),
  };
}

/** An organisation as the lists show it. */
export const OrganisationEntry = OrganisationSettings.pick({
  slug: true,
  name: true,
  language: true,
  kind: true,
  closedOn: true,
  example: true,
}).extend({ id: OrganisationId });
export type OrganisationEntry = z.infer<typeof OrganisationEntry>;

/** What holds for an organisation that says nothing else. */
export const DEFAULT_SETTINGS = {
  language: 'sv',
  kind: 'municipality',
  catalogue: 'blomlada-2026',
  closedOn: null,
  example: false,
  staleAfterMonths: 12,
  licence: { id: 'CC0-1.0', attribution: null },
  about: null,
  categoryAreas: {},
} as const satisfies Partial<OrganisationSettings>;

/** The languages that an organisation's public pages are in: both, unless it says otherwise. */
export const languagesOf = ({
  languages = ['sv', 'en'],
}: Pick<OrganisationSettings, 'languages'>): readonly InterfaceLanguage[] => languages;

/** The list entry of an organisation with these settings. */
export function entryOf(
  id: string,
  settings: Omit<OrganisationSettings, 'about' | 'contact' | 'logo'>,
): OrganisationEntry {
  const { slug, name, language, kind, closedOn, example } = settings;
  return { id, slug, name, language, kind, closedOn, example };
}
