import { canonicalJson } from '../../core/digest.ts';
import type { Registered } from '../../core/register-list.ts';
import { slugOf } from '../../core/slug.ts';
import { type State, serviceOf } from '../../core/state.ts';
import { type Texts, wordsOf } from '../../core/texts.ts';
import { given } from '../form.ts';

const PLAIN = ['link', 'unit', 'role', 'source', 'externalId', 'sdg'] as const;
const LOCALIZED = ['sentence', 'description'] as const;
const LANGUAGES = ['sv', 'en'] as const;

/** What a form says per language; null where it says nothing. */
export function perLanguageIn(form: FormData, name: string): Record<string, string> | null {
  const said = LANGUAGES.flatMap((lang) => {
    const text = given(form, `${name}_${lang}`);
    return text === undefined ? [] : [[lang, text] as const];
  });
  return said.length > 0 ? Object.fromEntries(said) : null;
}

/** The details of a service that a form holds; null for each that was left empty. */
export const detailsIn = (form: FormData): Record<string, unknown> => ({
  ...Object.fromEntries(PLAIN.map((name) => [name, given(form, name) ?? null])),
  ...Object.fromEntries(LOCALIZED.map((name) => [name, perLanguageIn(form, name)])),
});

type Refs = Readonly<Record<string, string | undefined>> | null;

const inWords = (refs: Refs, texts: Texts): Record<string, string> | null => {
  const said = Object.entries(refs ?? {}).flatMap(([lang, ref]) => {
    const words = wordsOf(texts, ref);
    return words === null ? [] : [[lang, words] as const];
  });
  return said.length > 0 ? Object.fromEntries(said) : null;
};

/** The same details as they stand in the register, in words. */
export const detailsOf = ({ profile }: Registered, texts: Texts): Record<string, unknown> => ({
  link: profile.link,
  unit: profile.unit,
  role: wordsOf(texts, profile.role),
  source: profile.source,
  externalId: profile.externalId,
  sdg: profile.sdg,
  sentence: inWords(profile.sentence, texts),
  description: inWords(profile.description, texts),
});

/** The details that differ from those in the register; a language that the form does not ask for is kept. */
export function changedDetails(form: FormData, service: Registered, texts: Texts): Record<string, unknown> {
  const before = detailsOf(service, texts);
  const after = detailsIn(form);
  for (const name of LOCALIZED) {
    const { fr } = (before[name] ?? {}) as Record<string, string>;
    if (fr !== undefined) after[name] = { ...((after[name] ?? {}) as object), fr };
  }
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => canonicalJson(value) !== canonicalJson(before[name])),
  );
}

/** The details of a service as a form shows them, by the names of its fields. */
export function formValues(service: Registered, texts: Texts): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(detailsOf(service, texts))) {
    if (typeof value === 'string') values[name] = value;
    else for (const [lang, text] of Object.entries(value ?? {})) values[`${name}_${lang}`] = String(text);
  }
  for (const [lang, name] of Object.entries(service.profile.name)) values[`name_${lang}`] = name;
  return { ...values, area: service.profile.area, indicator: service.profile.indicator ?? '' };
}

const LONGEST_ID = 56;

/** An id made from a name that no service has, or ever had. */
export function freeId(state: State, name: string): string {
  const base = slugOf(name).slice(0, LONGEST_ID).replace(/-+$/, '') || 'e-tjanst';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!serviceOf(state, id)) return id;
  }
}
