import { Day } from '../../core/calendar.ts';
import { Link, ServiceId } from '../../core/identifiers.ts';
import type { ImportRemark, RemarkCode } from '../../core/import-remarks.ts';
import { LONGEST_CELL } from './limits.ts';

/** A cell that was understood, or why it was not. */
export type ReadCell<Value> = { ok: true; value: Value } | { ok: false; remark: ImportRemark };

export const understood = <Value>(value: Value): ReadCell<Value> => ({ ok: true, value });
export const wrong = (code: RemarkCode, values?: Readonly<Record<string, string>>): ReadCell<never> => ({
  ok: false,
  remark: { code, ...(values && { values }) },
});

/** As much of a cell as a sentence can hold. */
export const shortly = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What spreadsheets show, in English and in Swedish, where a formula came to nothing. */
const FORMULA_ERRORS =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|SAKNAS!|REFERENS!|VÄRDEFEL!|DIVISION\/0!|NAMN\?|OGILTIGT!|SKÄRNING!)$/;

/** What is wrong with a cell whatever its column: a formula that failed, or text that nothing can hold. */
export function wrongAnywhere(cell: string): ImportRemark | null {
  if (FORMULA_ERRORS.test(cell)) return { code: 'formula-error', values: { value: cell } };
  if (cell.length > LONGEST_CELL) return { code: 'too-long', values: { longest: String(LONGEST_CELL) } };
  return cell.isWellFormed() ? null : { code: 'control-characters' };
}

/** A line of text without control characters. */
export function lineIn(cell: string, longest: number): ReadCell<string> {
  if (cell.length > longest) return wrong('too-long', { longest: String(longest) });
  return /\p{Cc}/u.test(cell) ? wrong('control-characters') : understood(cell);
}

/** Text that may have several lines. */
export function textIn(cell: string, longest: number): ReadCell<string> {
  const text = cell.replace(/\r\n?/g, '\n');
  if (text.length > longest) return wrong('too-long', { longest: String(longest) });
  return /[^\P{Cc}\n\t]/u.test(text) ? wrong('control-characters') : understood(text);
}

export const dayIn = (cell: string): ReadCell<Day> =>
  Day.safeParse(cell).success ? understood(cell) : wrong('not-a-day', { value: shortly(cell) });

export const linkIn = (cell: string): ReadCell<string> =>
  Link.safeParse(cell).success ? understood(cell) : wrong('not-a-link', { value: shortly(cell) });

export const idIn = (cell: string): ReadCell<string> =>
  ServiceId.safeParse(cell).success ? understood(cell) : wrong('not-an-id', { value: shortly(cell) });

/** A key; one that a spreadsheet has rewritten as a power of ten is not the key any more. */
export const keyIn = (cell: string): ReadCell<string> =>
  /^\d(?:[.,]\d+)?e\+?\d+$/i.test(cell) ? wrong('rewritten-number', { value: cell }) : lineIn(cell, 200);
