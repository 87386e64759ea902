import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { en } from './en.ts';
import { type Format, formatIn } from './format.ts';
import { sv } from './sv.ts';

/** Every text of the interface; Swedish is the original, and what it has the others must have. */
export type Words = typeof sv;

/** A language with its texts and its way of writing numbers and days. */
export type Locale = { lang: InterfaceLanguage; words: Words; format: Format };

const LOCALES: Readonly<Record<InterfaceLanguage, Locale>> = {
  sv: { lang: 'sv', words: sv, format: formatIn('sv') },
  en: { lang: 'en', words: en, format: formatIn('en') },
};

/** The locale of a language. */
export const localeOf = (language: InterfaceLanguage): Locale => LOCALES[language];
