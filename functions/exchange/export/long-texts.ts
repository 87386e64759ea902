import { columnLetters } from '../table/table.ts';

/** What a cell of Excel holds at most, in UTF-16 units. */
export const LONGEST_IN_EXCEL = 32_767;
/** How much of a longer text its cell shows, and each part of it holds: room is left for what is said behind. */
const PART = 32_000;

/** A part of a text that is too long for a cell: where the text stands, and which part it is. */
export type LongText = { cell: string; part: number; text: string };

/** Cuts a text into parts, never between the two halves of a character. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const cut = text.slice(at, at + PART);
    const whole = cut.isWellFormed() ? cut : cut.slice(0, -1);
    parts.push(whole);
    at += whole.length;
  }
  return parts;
}

/** What a workbook shows of a text, and the parts to be told elsewhere where it does not fit. */
export function fittedText(
  text: string,
  row: number,
  column: number,
): { shown: string; parts: readonly LongText[] } {
  if (text.length <= LONGEST_IN_EXCEL) return { shown: text, parts: [] };
  const cell = `${columnLetters(column)}${row}`;
  const parts = partsOf(text);
  const shown = `${parts[0] ?? ''} […] longTexts: ${cell}`;
  return { shown, parts: parts.map((each, place) => ({ cell, part: place + 1, text: each })) };
}
