import type { InterfaceLanguage } from '../../core/language.ts';
import type { DatasetName } from './datasets.ts';
import type { Value } from './rdf-xml.ts';

/** What the catalogue says in one language. */
export type DcatWords = {
  catalogue: { title: string; description: string };
  api: { title: string; description: string };
  kolada: { title: string; description: string };
  keywords: readonly string[];
  datasets: Readonly<Record<DatasetName, { title: string; description: (organisation: string) => string }>>;
};

export type DcatWordsByLanguage = Readonly<Record<InterfaceLanguage, DcatWords>>;

/** A property with its text in Swedish and in English. */
export const inBoth = (
  name: string,
  words: DcatWordsByLanguage,
  say: (words: DcatWords) => string | readonly string[],
): (readonly [string, Value])[] =>
  (['sv', 'en'] as const).flatMap((lang) =>
    [say(words[lang])].flat().map((text): readonly [string, Value] => [name, { text, lang }]),
  );
