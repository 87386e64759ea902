import { guarded } from './guarded.ts';
import type { WrittenTable } from './register-rows.ts';

export const BYTE_ORDER_MARK = '\ufeff';

/** What must stand in quotes with each sign between the cells; a tab too, since some readers guess it to be one. */
const QUOTED = { ',': /[",\n\r\t]/, ';': /[";\n\r\t]/ } as const;

/** Records of text as RFC 4180 writes them, each ended by CRLF, with a sign between the cells. */
export function delimitedRecords(sign: ',' | ';', records: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (QUOTED[sign].test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return records.map((cells) => `${cells.map(cell).join(sign)}\r\n`).join('');
}

/**
 * A table as CSV that a Swedish spreadsheet opens by itself: UTF-8 with a byte order mark, semicolons between
 * the cells, and no cell that it would take for a formula.
 */
export const delimitedText = ({ headers, rows }: WrittenTable): string =>
  BYTE_ORDER_MARK +
  delimitedRecords(
    ';',
    [headers, ...rows].map((cells) => cells.map(guarded)),
  );
