import { permanentAddress } from '../address.ts';
import { RULES } from '../rules.ts';
import type { Bilingual, Column, ColumnType, ExportTable } from '../table.ts';
import { provenanceFields } from './json.ts';

/** The datatypes of CSVW (W3C Tabular Metadata, section 5.11). */
const DATATYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  day: 'date',
  instant: 'datetime',
  link: 'anyURI',
};

/** Longer lists of codes stand in the dictionary only. */
const MOST_CODES = 10;

const inLanguages = ({ sv, en }: Bilingual) => [
  { '@value': sv, '@language': 'sv' },
  { '@value': en, '@language': 'en' },
];

/** What a cell may hold; a short list of codes as a pattern, which for text is a regular expression. */
function datatypeOf({ type, codes = [] }: Column) {
  if (type === 'boolean') return { base: 'boolean', format: 'true|false' };
  const isListed = codes.length > 0 && codes.length <= MOST_CODES;
  return isListed
    ? { base: DATATYPES[type], format: codes.map(({ code }) => code).join('|') }
    : DATATYPES[type];
}

const columnOf = (column: Column) => ({
  name: column.name,
  // The header of the file must be among the titles; it is English, and stands first.
  titles: { en: [column.name, column.title.en], sv: column.title.sv },
  'dc:description': inLanguages(column.description),
  datatype: datatypeOf(column),
  ...(column.list && { separator: ' ' }),
});

/** An SPDX identifier as an address; other words stand as they are. */
const licenceIn = (licence: string) =>
  /^[A-Za-z0-9.-]+$/.test(licence)
    ? { '@id': `https://spdx.org/licenses/${licence}` }
    : { '@value': licence };

/**
 * What CSVW (W3C Metadata Vocabulary for Tabular Data) says of the CSV of a table. `url` is where the CSV
 * lies, seen from the description; the permanent address unless another is given.
 */
export function csvwOf(table: ExportTable, url = permanentAddress(table, 'csv')): string {
  const { title, description, columns, key, provenance } = table;
  const { licence, attribution, organisation } = provenance;
  return `${JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:identifier': permanentAddress(table, 'csv'),
    'dc:title': inLanguages(title),
    'dc:description': inLanguages(description),
    'dc:creator': organisation.name,
    'dc:license': licenceIn(licence),
    ...(attribution !== null && { 'dc:rights': attribution }),
    'dc:provenance': JSON.stringify(provenanceFields(provenance)),
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
      header: true,
    },
    notes: RULES.map(({ name, text }) => ({ 'dc:identifier': name, 'dc:description': inLanguages(text) })),
    tableSchema: { columns: columns.map(columnOf), ...(key.length > 0 && { primaryKey: key }) },
  })}\n`;
}
