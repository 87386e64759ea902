import * as z from 'zod';
import { COMPARED_FORMATS } from '../../core/benchmark/compared-formats.ts';
import { Day } from '../../core/calendar.ts';
import { CatalogueId, OrganisationId } from '../../core/identifiers.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/** An instant in UTC with or without fractions of a second, as the log writes it: with three. */
const Moment = z
  .string()
  .regex(MOMENT, 'must be a day (YYYY-MM-DD) or an instant in UTC (YYYY-MM-DDTHH:MM:SSZ)')
  .refine((text) => !MOMENT.test(text) || !Number.isNaN(Date.parse(text)), 'is not a moment in the calendar')
  .refine((text) => Day.safeParse(text.slice(0, 10)).success, 'is not a day in the calendar');

/** A day, known at its end, or an instant. */
const KnownOn = z
  .string()
  .max(24, 'must be a day (YYYY-MM-DD) or an instant in UTC (YYYY-MM-DDTHH:MM:SSZ)')
  .superRefine((text, context) => {
    const parsed = text.length === 10 ? Day.safeParse(text) : Moment.safeParse(text);
    if (!parsed.success) context.addIssue(parsed.error.issues[0]?.message ?? 'is not valid');
  })
  .transform((text) => (text.length === 10 ? text : new Date(text).toISOString()));

const validOn = Day.optional().describe('How it was on this day; today when left out');
const knownOn = KnownOn.optional().describe(
  'As known on this day (at its end in Stockholm) or at this instant; now when left out',
);

export const ViewQuery = z.strictObject({ validOn, knownOn });
export const KnownQuery = z.strictObject({ knownOn });

export const ChangesQuery = z.strictObject({
  from: Day.describe('The earlier day'),
  to: Day.optional().describe('The later day; today when left out'),
  knownOn,
});

/** A number as a query writes it; its description in the OpenAPI document is that of the number. */
export const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text), 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(minimum, `must be at least ${minimum}`).max(maximum, `must be at most ${maximum}`))
    .meta({ type: 'integer', minimum, maximum });

export const PageQuery = z.strictObject({
  after: wholeNumber(0, 999_999_999).default(0).describe('Seq of the last commit that you already have'),
  limit: wholeNumber(1, 1000).default(200).describe('At most so many commits; a page can hold fewer'),
});

const dryRun = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true')
  .describe('true: say what would happen, and change nothing');
const filename = z.string().max(200).optional().describe('Name of the file, where the body is one file');

export const ImportQuery = z.strictObject({
  format: z.string().max(60).describe('What kind of file it is'),
  dryRun,
  effectiveOn: Day.optional().describe('The day from which the file holds; today when left out'),
  filename,
});

export const ComparedQuery = z.strictObject({
  format: z
    .enum(COMPARED_FORMATS)
    .describe('benchmark: the file of one organisation; self-assessment: a filled-in template'),
  dryRun,
  filename,
});

export const TemplateQuery = z.strictObject({
  catalogue: CatalogueId.default('blomlada-2026').describe('The catalogue whose indicators are listed'),
  organisation: OrganisationId.optional().describe('Fills in what this organisation has said already'),
  language: z.enum(['sv', 'en']).default('sv').describe('The language of headers and words'),
});
