import { delimitedRecords } from '../../table/write-delimited.ts';
import { guardedCell } from '../cell-text.ts';
import type { ExportTable } from '../table.ts';

/** CSV by RFC 4180: UTF-8 without a byte order mark, commas, CRLF, quoted where needed, no cell a formula. */
export const csvOf = ({ columns, rows }: ExportTable): string =>
  delimitedRecords(',', [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map((column, place) => guardedCell(column, row[place] ?? null))),
  ]);
