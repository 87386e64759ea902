import { guarded } from './guarded.ts';
import { packWorkbook } from './pack-workbook.ts';
import type { WrittenTable } from './register-rows.ts';
import { headerCell, textCell } from './workbook-cells.ts';

/** A sheet of a workbook, and how wide its columns are, in characters. */
export type WrittenSheet = WrittenTable & { name: string; widths: readonly number[] };

/** An XLSX workbook of sheets of text. Guarded, since people save such a sheet as CSV and send it on. */
export const workbookBytes = (sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> =>
  packWorkbook(
    sheets.map(({ name, headers, rows, widths }) => ({
      name,
      data: [
        headers.map((header) => headerCell(guarded(header))),
        ...rows.map((row) => row.map((text) => textCell(guarded(text)))),
      ],
      widths,
    })),
  );
