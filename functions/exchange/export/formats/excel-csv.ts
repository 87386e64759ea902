import { BYTE_ORDER_MARK, delimitedRecords } from '../../table/write-delimited.ts';
import { guardedCell } from '../cell-text.ts';
import type { ExportTable } from '../table.ts';

/** CSV that a Swedish Excel opens by itself: byte order mark, semicolons, decimal comma, no cell a formula. */
export const excelCsvOf = ({ columns, rows }: ExportTable): string =>
  BYTE_ORDER_MARK +
  delimitedRecords(';', [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map((column, place) => guardedCell(column, row[place] ?? null, ','))),
  ]);
