import type { ImportFailure } from '../../core/importing.ts';
import type { InterfaceLanguage } from '../../core/language.ts';
import { failed } from '../import-failure.ts';
import { plainHeader } from '../table/headers.ts';
import type { Table } from '../table/table.ts';

/** The columns that are read of a self-assessment; others are for the reader of the file. */
export const COLUMNS = ['organisation', 'indicator', 'date', 'status', 'reason'] as const;
export type Column = (typeof COLUMNS)[number];

type Heading = Readonly<Record<InterfaceLanguage, string>> & { also: readonly string[] };

const HEADINGS: Readonly<Record<Column, Heading>> = {
  organisation: { sv: 'Organisation', en: 'Organisation', also: ['kommun', 'municipality', 'kommunkod'] },
  indicator: { sv: 'Indikator', en: 'Indicator', also: ['indikator-id', 'indicator id'] },
  date: { sv: 'Datum', en: 'Date', also: ['gäller från', 'in effect from', 'dag', 'day'] },
  status: { sv: 'Status', en: 'Status', also: ['bedömning', 'assessment', 'svar', 'answer'] },
  reason: { sv: 'Motivering', en: 'Reason', also: ['skäl', 'kommentar', 'comment'] },
};

/** How our own files head a column. */
export const headingOf = (column: Column, language: InterfaceLanguage): string => HEADINGS[column][language];

/** The place of each column in a table, and its header as the file writes it. */
export type Found = ReadonlyMap<Column, { place: number; header: string }>;

const meantBy = (column: Column): ReadonlySet<string> => {
  const { sv, en, also } = HEADINGS[column];
  return new Set([column, sv, en, ...also].map(plainHeader));
};

/** A reason may be missing for all rows; the others may not. */
const NEEDED = COLUMNS.filter((column) => column !== 'reason');

/** Finds the columns of a table by their headers. */
export function columnsIn({ name, headers }: Table): { ok: true; found: Found } | ImportFailure {
  const found = new Map<Column, { place: number; header: string }>();
  for (const column of COLUMNS) {
    const place = headers.findIndex((header) => meantBy(column).has(plainHeader(header)));
    const header = headers[place];
    if (header !== undefined) found.set(column, { place, header });
  }
  const missing = NEEDED.find((column) => !found.has(column));
  if (missing === undefined) return { ok: true, found };
  const column = headingOf(missing, 'sv');
  const detail = `“${name}” has no column “${column}” (${headingOf(missing, 'en')}); take the headers of the template.`;
  return failed('missing-column', detail, {
    column,
    remark: { code: 'no-column', values: { columns: column } },
  });
}
