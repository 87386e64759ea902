import type { Cell } from 'write-excel-file/universal';

const coded = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** What XML cannot hold or would change: control characters, a carriage return, and two signs more. */
const UNFIT = /_(?=x[0-9A-Fa-f]{4}_)|[^\P{Cc}\n\t]|[\ufffe\uffff]/gu;

/**
 * Text as a workbook holds it; `_x0041_` stands for an A there (ECMA-376, part 1, 22.9.2.19). What packs the
 * workbook looks its texts up in a plain object, which has `toString` and the like from the beginning.
 */
export const escapedText = (text: string): string =>
  text in Object.prototype ? coded(text) + text.slice(1) : text.replace(UNFIT, coded);

/** Text and nothing else: no number loses its zeros, no key becomes a day, no text a formula. */
export const textCell = (text: string): Cell =>
  text === ''
    ? null
    : { value: escapedText(text), type: String, format: '@', wrap: true, alignVertical: 'top' };

/** The head of a column. */
export const headerCell = (text: string): Cell => ({
  value: escapedText(text),
  type: String,
  format: '@',
  fontWeight: 'bold',
  backgroundColor: '#e9efea',
  wrap: true,
  alignVertical: 'top',
});
