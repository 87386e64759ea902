import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type InterfaceLanguage, inLanguage } from '../../core/language.ts';
import { plain } from '../../core/plain-text.ts';
import { criterionColumn, criterionIn, fieldsOf, type PlainField, type TableField } from './fields.ts';

/** How a column is headed: in our own files, and as others may write it. */
type Heading = { sv: string; en: string; also: readonly string[] };

const HEADINGS: Readonly<Record<PlainField, Heading>> = {
  id: { sv: 'Id', en: 'Id', also: ['tjänst-id', 'e-tjänst-id', 'service id'] },
  'name.sv': {
    sv: 'Namn',
    en: 'Name (Swedish)',
    also: [
      'nameSv',
      'namn (svenska)',
      'e-tjänst',
      'e-tjänstens namn',
      'tjänst',
      'titel',
      'name',
      'service',
      'title',
    ],
  },
  'name.en': {
    sv: 'Namn (engelska)',
    en: 'Name (English)',
    also: ['nameEn', 'engelskt namn', 'english name'],
  },
  area: { sv: 'Område', en: 'Area', also: ['kategori', 'målgrupp', 'category'] },
  indicator: { sv: 'Indikator', en: 'Indicator', also: [] },
  link: { sv: 'Länk', en: 'Link', also: ['url', 'webbadress', 'adress', 'address', 'webbsida'] },
  unit: { sv: 'Enhet', en: 'Unit', also: ['förvaltning', 'avdelning', 'verksamhet', 'department'] },
  role: { sv: 'Ansvarig roll', en: 'Responsible role', also: ['roll', 'ansvarig', 'role', 'responsible'] },
  status: { sv: 'Status', en: 'Status', also: ['bedömning', 'färg', 'assessment', 'colour', 'color'] },
  reason: { sv: 'Motivering', en: 'Reason', also: ['skäl', 'anledning', 'kommentar', 'comment'] },
  effectiveOn: { sv: 'Gäller från', en: 'In effect from', also: ['datum', 'date', 'from', 'från'] },
  reviewOn: { sv: 'Omprövas', en: 'Review on', also: ['omprövning', 'ompröva senast', 'review'] },
  'sentence.sv': {
    sv: 'Mening för invånare',
    en: 'Sentence for residents (Swedish)',
    also: ['mening', 'mening för invånare (svenska)', 'sentence', 'sentence for residents'],
  },
  'sentence.en': {
    sv: 'Mening för invånare (engelska)',
    en: 'Sentence for residents (English)',
    also: ['mening (engelska)'],
  },
  'description.sv': {
    sv: 'Beskrivning',
    en: 'Description (Swedish)',
    also: ['beskrivning (svenska)', 'description'],
  },
  'description.en': { sv: 'Beskrivning (engelska)', en: 'Description (English)', also: [] },
  externalId: {
    sv: 'Nyckel i källan',
    en: 'Key in the source',
    also: ['nyckel', 'externt id', 'key', 'external id'],
  },
  source: { sv: 'Källa', en: 'Source', also: [] },
  known: { sv: 'Utläst vid ändring', en: 'Read at change', also: [] },
};

const ofCriterion = (id: string, { criteria }: Catalogue): Heading => {
  const name = criteria.find((each) => each.id === id)?.name ?? {};
  return {
    sv: inLanguage(name, 'sv').text,
    en: inLanguage(name, 'en').text,
    also: [id, criterionColumn(id)],
  };
};

function headingOf(field: TableField, catalogue: Catalogue): Heading {
  const criterion = criterionIn(field);
  return criterion === null ? HEADINGS[field as PlainField] : ofCriterion(criterion, catalogue);
}

/** How our own files head a column. */
export const headerOf = (field: TableField, catalogue: Catalogue, language: InterfaceLanguage): string =>
  headingOf(field, catalogue)[language];

/** A header as it is compared: without case, marks, and signs between words. */
export const plainHeader = (header: string): string =>
  plain(header)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What each header of a table may stand for, by its plain form; our own headings come before those of others. */
export function knownHeaders(catalogue: Catalogue): ReadonlyMap<string, TableField> {
  const known = new Map<string, TableField>();
  const fields = fieldsOf(catalogue);
  const add = (header: string, field: TableField) => {
    const key = plainHeader(header);
    if (key !== '' && !known.has(key)) known.set(key, field);
  };
  for (const field of fields)
    for (const header of [headerOf(field, catalogue, 'sv'), headerOf(field, catalogue, 'en')])
      add(header, field);
  for (const field of fields)
    for (const header of [field, ...headingOf(field, catalogue).also]) add(header, field);
  return known;
}
