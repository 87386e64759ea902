import type { InterfaceLanguage } from '../../core/language.ts';
import type { Status } from '../../core/status.ts';

/** Our own properties, each described in every document that uses them. */
export const OWN_PROPERTIES = [
  'maturity',
  'maturitySince',
  'maturityConfirmedOn',
  'maturityIsStale',
  'maturityIsOverride',
  'indicator',
  'externalId',
  'validOn',
  'knownOn',
  'logSeq',
  'logHash',
  'catalogueVersion',
] as const;
export type OwnProperty = (typeof OWN_PROPERTIES)[number];

/** What the document says in one language. */
export type CatalogueWords = {
  title: (organisation: string) => string;
  /** Of a service that nobody has described: facts alone. */
  undescribed: (area: string, organisation: string) => string;
  statuses: Readonly<Record<Status, { word: string; meaning: string }>>;
  properties: Readonly<Record<OwnProperty, { label: string; comment: string }>>;
};

export type WordsByLanguage = Readonly<Record<InterfaceLanguage, CatalogueWords>>;

/** A text in each of some languages of the interface. */
export const inEach = (
  words: WordsByLanguage,
  say: (words: CatalogueWords, language: InterfaceLanguage) => string,
  languages: readonly InterfaceLanguage[] = ['sv', 'en'],
): Partial<Record<InterfaceLanguage, string>> =>
  Object.fromEntries(languages.map((language) => [language, say(words[language], language)]));
