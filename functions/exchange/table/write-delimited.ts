import { guarded } from './guarded.ts';
import type { WrittenTable } from './register-rows.ts';

const BYTE_ORDER_MARK = '\ufeff';

const cell = (text: string): string => {
  const safe = guarded(text);
  return /[";\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A table as CSV that a Swedish spreadsheet opens by itself: UTF-8 with a byte order mark, semicolons between
 * the cells, and no cell that it would take for a formula.
 */
export const delimitedText = ({ headers, rows }: WrittenTable): string =>
  BYTE_ORDER_MARK + [headers, ...rows].map((cells) => `${cells.map(cell).join(';')}\r\n`).join('');
