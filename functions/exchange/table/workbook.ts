import type { ImportFile } from '../../core/importing.ts';
import { checkWorkbook, damaged } from './sheet-bounds.ts';
import { columnLetters, type ReadTable, tableOf } from './table.ts';

/** What stands in a cell whose formula came to an error, as a spreadsheet itself would show it. */
const BROKEN = '#VALUE!';

/** A cell as text: a day without its time, a number as it reads, yes and no as words. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return BROKEN;
  const written = cell.toISOString();
  return written.endsWith('T00:00:00.000Z') ? written.slice(0, 10) : written;
}

type Sheet = readonly (readonly unknown[])[];

/** The first sheet; null where the file is no workbook. What unpacks it is only loaded when there is one. */
async function firstSheet({ bytes }: ImportFile): Promise<Sheet | null> {
  const { readSheet } = await import('read-excel-file/universal');
  return readSheet(Uint8Array.from(bytes).buffer, { trim: false }).catch(() => null);
}

/** Reads the first sheet of an XLSX workbook; its rows keep the numbers that the spreadsheet shows. */
export async function readWorkbook(file: ImportFile): Promise<ReadTable> {
  const checked = await checkWorkbook(file);
  if (!checked.ok) return checked;
  const sheet = await firstSheet(file);
  if (!sheet) return damaged(file.name);
  const textAt = (cell: unknown, row: number, column: number): string =>
    checked.broken.has(`${columnLetters(column)}${row}`) ? BROKEN : textOf(cell);
  const rows = sheet.map((cells, place) => ({
    line: place + 1,
    cells: cells.map((cell, column) => textAt(cell, place + 1, column)),
  }));
  return tableOf(file.name, rows);
}
