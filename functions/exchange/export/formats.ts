import { csvOf } from './formats/csv.ts';
import { csvwOf } from './formats/csvw.ts';
import { excelCsvOf } from './formats/excel-csv.ts';
import { jsonOf } from './formats/json.ts';
import { jsonStatOf } from './formats/json-stat.ts';
import { xlsxOf } from './formats/xlsx.ts';
import type { Bilingual, ExportTable } from './table.ts';

type OfAnyFormat = {
  /** What follows the first dot of a file's name. */
  ext: string;
  /** Media type of the answer. */
  type: string;
  title: Bilingual;
  /** What the format is good for. */
  use: Bilingual;
};

/** A format that is text: its files can be published as they are. */
export type TextFormat = OfAnyFormat & {
  kind: 'text';
  /** Null where the table has no such form. */
  write: (table: ExportTable) => string | null;
};
/** A format that is made of bytes. */
export type BinaryFormat = OfAnyFormat & {
  kind: 'binary';
  write: (table: ExportTable) => Promise<Uint8Array<ArrayBuffer>>;
};
export type ExportFormat = TextFormat | BinaryFormat;

/** Every format that a table can be written in, by the end of its name. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    ext: 'csv',
    kind: 'text',
    type: 'text/csv; charset=utf-8; header=present',
    title: { sv: 'CSV', en: 'CSV' },
    use: {
      sv: 'för program: kommatecken, punkt i tal, UTF-8 (RFC 4180)',
      en: 'for programs: commas, decimal point, UTF-8 (RFC 4180)',
    },
    write: csvOf,
  },
  {
    ext: 'excel.csv',
    kind: 'text',
    type: 'text/csv; charset=utf-8; header=present',
    title: { sv: 'CSV för svensk Excel', en: 'CSV for Swedish Excel' },
    use: {
      sv: 'öppnas rätt med ett dubbelklick: semikolon, decimalkomma',
      en: 'opens right on a double click: semicolons, decimal comma',
    },
    write: excelCsvOf,
  },
  {
    ext: 'xlsx',
    kind: 'binary',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    title: { sv: 'XLSX', en: 'XLSX' },
    use: {
      sv: 'arbetsbok med filter, riktiga datum och ett blad som förklarar varje kolumn',
      en: 'workbook with filters, real dates and a sheet that explains every column',
    },
    write: xlsxOf,
  },
  {
    ext: 'json',
    kind: 'text',
    type: 'application/json',
    title: { sv: 'JSON', en: 'JSON' },
    use: {
      sv: 'för program: raderna med kolumner, koder och ursprung i samma fil',
      en: 'for programs: the rows with columns, codes and provenance in one file',
    },
    write: jsonOf,
  },
  {
    ext: 'json-stat.json',
    kind: 'text',
    type: 'application/json',
    title: { sv: 'JSON-stat 2.0', en: 'JSON-stat 2.0' },
    use: {
      sv: 'antal som en kub, för statistikverktyg',
      en: 'counts as a cube, for statistical tools',
    },
    write: (table) => (table.cube === null ? null : jsonStatOf(table, table.cube)),
  },
  {
    ext: 'csv-metadata.json',
    kind: 'text',
    type: 'application/csvm+json',
    title: { sv: 'CSVW', en: 'CSVW' },
    use: {
      sv: 'beskriver CSV-filen för program: datatyper, rubriker, licens, ursprung',
      en: 'describes the CSV file to programs: datatypes, titles, licence, provenance',
    },
    write: (table) => csvwOf(table),
  },
];

export const formatOf = (ext: string): ExportFormat | undefined =>
  EXPORT_FORMATS.find((each) => each.ext === ext);

/** The formats that a data set has. */
export const formatsFor = ({ hasCube }: { hasCube: boolean }): ExportFormat[] =>
  EXPORT_FORMATS.filter(({ ext }) => hasCube || ext !== 'json-stat.json');
