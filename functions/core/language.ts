import * as z from 'zod';

/** The languages a name can have. The interface speaks the first two; French comes with imported data. */
export const LANGUAGES = ['sv', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The two languages of the interface. */
export type InterfaceLanguage = 'sv' | 'en';

/** One line of text: trimmed, well-formed Unicode, no control characters. */
export const Line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(longest, `must be at most ${longest} characters`)
    .refine((text) => text.isWellFormed(), 'must be well-formed Unicode')
    .refine((text) => !/\p{Cc}/u.test(text), 'must be one line without control characters');

/** Free text: trimmed, well-formed Unicode, line breaks allowed and stored as \n. */
export const FreeText = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, 'must not be empty')
        .max(longest, `must be at most ${longest} characters`)
        .refine((text) => text.isWellFormed(), 'must be well-formed Unicode')
        .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), 'must not hold control characters'),
    );

/** A value per language, at least one of them given. */
export const perLanguage = <Value extends z.ZodType>(value: Value) =>
  z
    .strictObject({ sv: value.optional(), en: value.optional(), fr: value.optional() })
    .refine(
      (given) => Object.values(given).some((each) => each !== undefined),
      'needs at least one language',
    );

export const Localized = perLanguage(Line(300));
export type Localized = z.infer<typeof Localized>;

/** The text in the wanted language, else in the first one that exists; `lang` says which one it became. */
export function inLanguage(text: Localized, wanted: InterfaceLanguage): { text: string; lang: Language } {
  const order: readonly Language[] = wanted === 'sv' ? ['sv', 'en', 'fr'] : ['en', 'sv', 'fr'];
  for (const lang of order) {
    const found = text[lang];
    if (found !== undefined) return { text: found, lang };
  }
  return { text: '', lang: wanted };
}
