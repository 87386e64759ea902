import type { Cell, SheetData } from 'write-excel-file/universal';
import { guarded } from './guarded.ts';
import type { WrittenTable } from './register-rows.ts';

/** A sheet of a workbook, and how wide its columns are, in characters. */
export type WrittenSheet = WrittenTable & { name: string; widths: readonly number[] };

const coded = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * XML cannot hold two signs, and `_x0041_` stands for an A there (ECMA-376, part 1, 22.9.2.19). What packs the
 * workbook looks its texts up in a plain object, which has `toString` and the like from the beginning.
 */
const escaped = (text: string): string =>
  text in Object.prototype
    ? coded(text) + text.slice(1)
    : text.replace(/_(?=x[0-9A-Fa-f]{4}_)|[\ufffe\uffff]/g, coded);

/** Text and nothing else: no number loses its zeros, no key becomes a day, no text a formula. */
const textCell = (text: string): Cell =>
  text === ''
    ? null
    : { value: escaped(guarded(text)), type: String, format: '@', wrap: true, alignVertical: 'top' };

const headerCell = (text: string): Cell => ({
  value: escaped(guarded(text)),
  type: String,
  format: '@',
  fontWeight: 'bold',
  backgroundColor: '#e9efea',
  wrap: true,
  alignVertical: 'top',
});

/** An XLSX workbook of these sheets. What packs it is only loaded when there is one to write. */
export async function workbookBytes(sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/universal');
  const written = sheets.map(({ name, headers, rows, widths }) => ({
    sheet: name,
    data: [headers.map(headerCell), ...rows.map((row) => row.map(textCell))] satisfies SheetData,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  const blob = await write(written, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
