import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { staff as en } from './en/staff.ts';
import { staff as sv } from './sv/staff.ts';
import { type Locale, localeOf } from './text.ts';

/** The words of the workspace; they stand apart so that the public site need not carry them. */
export type StaffWords = typeof sv;

/** A language with the words of the site and of the workspace. */
export type StaffLocale = Locale & { staff: StaffWords };

const WORDS: Readonly<Record<InterfaceLanguage, StaffWords>> = { sv, en };

/** The locale of a language, the words of the workspace included. */
export const staffLocaleOf = (language: InterfaceLanguage): StaffLocale => ({
  ...localeOf(language),
  staff: WORDS[language],
});
