import type { Cell, SheetData } from 'write-excel-file/universal';
import { type PackedSheet, packWorkbook } from '../../table/pack-workbook.ts';
import { headerCell, textCell } from '../../table/workbook-cells.ts';
import { cellText } from '../cell-text.ts';
import { fittedText, type LongText } from '../long-texts.ts';
import type { Column, ColumnType, ExportTable, Value } from '../table.ts';
import { explainingSheets } from './xlsx-explained.ts';

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  string: 26,
  integer: 10,
  number: 12,
  boolean: 10,
  day: 13,
  instant: 25,
  link: 40,
};

const FORMATS = { day: 'yyyy-mm-dd', instant: 'yyyy-mm-dd hh:mm:ss.000' } as const;
/** Excel takes 1900 for a leap year: before this day its numbers stand for other days, so they stay text. */
const FIRST_SOUND_DAY = '1900-03-01';

function dateCell(type: 'day' | 'instant', text: string): Cell {
  if (text < FIRST_SOUND_DAY) return textCell(text);
  return { value: new Date(text), type: Date, format: FORMATS[type], alignVertical: 'top' };
}

/** A cell of its type: numbers, truths and dates as such, all else as text, which no spreadsheet computes. */
function typedCell({ type }: Column, value: Value): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  if (typeof value === 'boolean') return { value, type: Boolean, alignVertical: 'top' };
  const isDate = (type === 'day' || type === 'instant') && typeof value === 'string';
  return isDate ? dateCell(type, value) : textCell(cellText(value));
}

/** The data as a sheet, and the parts of the texts that are too long for it. */
function dataSheet({ name, columns, rows }: ExportTable): { sheet: PackedSheet; long: LongText[] } {
  const long: LongText[] = [];
  const fitted = (column: Column, value: Value, row: number, place: number): Cell => {
    if (typeof value !== 'string' && !Array.isArray(value)) return typedCell(column, value);
    const { shown, parts } = fittedText(cellText(value), row, place);
    long.push(...parts);
    return parts.length === 0 ? typedCell(column, value) : textCell(shown);
  };
  const data: SheetData = [
    columns.map((column) => headerCell(column.name)),
    // The first row of data stands below the header, and sheets count from 1.
    ...rows.map((row, place) => columns.map((column, at) => fitted(column, row[at] ?? null, place + 2, at))),
  ];
  return { sheet: { name, data, widths: columns.map(({ type }) => WIDTHS[type]), filters: true }, long };
}

const longSheet = (long: readonly LongText[]): PackedSheet => ({
  name: 'longTexts',
  data: [
    ['cell', 'part', 'text'].map(headerCell),
    ...long.map(({ cell, part, text }) => [textCell(cell), { value: part, type: Number }, textCell(text)]),
  ],
  widths: [12, 8, 100],
});

/** The table as a workbook: the data with typed cells, what every column means, rules and provenance. */
export function xlsxOf(table: ExportTable): Promise<Uint8Array<ArrayBuffer>> {
  const { sheet, long } = dataSheet(table);
  return packWorkbook([sheet, ...explainingSheets(table), ...(long.length > 0 ? [longSheet(long)] : [])]);
}
