import type { ImportFailure } from '../../core/importing.ts';
import { failed } from '../import-failure.ts';
import { unguarded } from './guarded.ts';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from './limits.ts';

/** A row: the line or sheet row that it begins on, from 1, and its cells, trimmed; an empty one is ''. */
export type TableRow = { line: number; cells: readonly string[] };
/** A table with a header, whatever kind of file it came in. */
export type Table = { name: string; headers: readonly string[]; rows: readonly TableRow[] };
export type ReadTable = { ok: true; table: Table } | ImportFailure;

/** A row that is there for the reader of the file: its first cell begins with `# `. */
const isComment = ({ cells }: TableRow): boolean => /^#(\s|$)/.test(cells[0] ?? '');
const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell === '');

const clean = (cell: string): string => unguarded(cell.slice(0, LONGEST_CELL + 1)).trim();

/** The name that a spreadsheet shows above a column: A, B … Z, AA. */
export const columnLetters = (place: number): string =>
  (place >= 26 ? columnLetters(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

function refuseHeaders(name: string, { line, cells: headers }: TableRow): ImportFailure | null {
  if (headers.length > MOST_COLUMNS) {
    const values = { most: String(MOST_COLUMNS) };
    const detail = `“${name}” has ${headers.length} columns; at most ${MOST_COLUMNS} can be read.`;
    return failed('unreadable-file', detail, { line, remark: { code: 'too-many-columns', values } });
  }
  const twice = headers.find((header, place) => header !== '' && headers.indexOf(header) !== place);
  if (twice === undefined) return null;
  const detail = `“${name}”: line ${line} names the column “${twice}” twice; rename or remove one of them.`;
  const remark = { code: 'column-twice', values: { column: twice } } as const;
  return failed('unreadable-file', detail, { line, column: twice, remark });
}

/** Refuses a column with content and without a name: what is in it would be lost without a word. */
function refuseNameless(name: string, header: TableRow, rows: readonly TableRow[]): ImportFailure | null {
  for (const { line, cells } of rows) {
    const place = cells.findIndex((cell, index) => cell !== '' && header.cells[index] === '');
    if (place < 0) continue;
    const column = columnLetters(place);
    const detail = `“${name}”: column ${column} has content on line ${line} but no header.`;
    const remark = { code: 'no-header', values: { column, line: String(line) } } as const;
    return failed('unreadable-file', detail, { line, column, remark });
  }
  return null;
}

function refuseCount(name: string, rows: readonly TableRow[]): ImportFailure | null {
  if (rows.length <= MOST_ROWS) return null;
  const values = { most: String(MOST_ROWS), rows: String(rows.length) };
  const detail = `“${name}” has ${rows.length} rows; at most ${MOST_ROWS} can be imported at a time.`;
  return failed('unreadable-file', detail, { remark: { code: 'too-many-rows', values } });
}

/** The table that rows make: the first one with content is the header; blank rows and comments are left out. */
export function tableOf(name: string, given: readonly TableRow[]): ReadTable {
  const [header, ...rows] = given
    .map(({ line, cells }) => ({ line, cells: cells.map(clean) }))
    .filter((row) => !isBlank(row) && !isComment(row));
  if (!header) {
    const detail = `“${name}” is empty; its first row must name the columns.`;
    return failed('unreadable-file', detail, { remark: { code: 'no-rows' } });
  }
  const last = header.cells.findLastIndex((cell) => cell !== '');
  const headers = header.cells.slice(0, last + 1);
  const failure =
    refuseHeaders(name, { line: header.line, cells: headers }) ??
    refuseCount(name, rows) ??
    refuseNameless(name, header, rows);
  return failure ?? { ok: true, table: { name, headers, rows } };
}
