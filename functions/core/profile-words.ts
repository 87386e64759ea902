import type { Localized } from './language.ts';
import type { ServiceProfile, ServiceTexts } from './service.ts';
import { type Texts, wordsOf } from './texts.ts';

/** Words per language; null where they have been redacted. */
export type WordsPerLanguage = Readonly<Partial<Record<keyof Localized, string | null>>>;

/** A profile with its free text in words; what is redacted is null. */
export type ProfileInWords = Omit<ServiceProfile, keyof ServiceTexts> & {
  description: WordsPerLanguage | null;
  sentence: WordsPerLanguage | null;
  role: string | null;
};

const perLanguage = (refs: Localized | null | undefined, texts: Texts): WordsPerLanguage | null =>
  refs ? Object.fromEntries(Object.entries(refs).map(([lang, ref]) => [lang, wordsOf(texts, ref)])) : null;

/** A profile, or a part of one, in words; a field that it does not have is left out. */
export function profileInWords<Part extends Partial<ServiceProfile>>(
  profile: Part,
  texts: Texts,
): Pick<ProfileInWords, keyof Part & keyof ProfileInWords> {
  const { description, sentence, role, ...plain } = profile;
  return {
    ...plain,
    ...(description !== undefined && { description: perLanguage(description, texts) }),
    ...(sentence !== undefined && { sentence: perLanguage(sentence, texts) }),
    ...(role !== undefined && { role: wordsOf(texts, role) }),
  } as Pick<ProfileInWords, keyof Part & keyof ProfileInWords>;
}

/** Whether a field's words, or a part of them, have been redacted. */
export const isRedactedIn = (
  field: keyof ServiceProfile,
  recorded: Partial<ServiceProfile>,
  inWords: Partial<ProfileInWords>,
): boolean => {
  const words = inWords[field];
  if (field === 'role') return Boolean(recorded.role) && words === null;
  return typeof words === 'object' && words !== null && Object.values(words).includes(null);
};
