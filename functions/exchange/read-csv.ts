import { CsvError, parse } from 'csv-parse/sync';
import type { ImportFailure, ImportFile } from '../core/importing.ts';
import { decodeStrictUtf8 } from './encoding.ts';
import { failed } from './import-failure.ts';

/** A row of a CSV file: the line that it begins on, from 1, and its cells in the header's order. */
export type CsvRow = { line: number; cells: readonly string[] };
export type CsvTable = { name: string; header: readonly string[]; rows: readonly CsvRow[] };
export type ReadCsv = { ok: true; table: CsvTable } | ImportFailure;

const unreadable = (name: string, line: number, what: string): ImportFailure =>
  failed('unreadable-file', `“${name}”: line ${line} ${what}`, { line });

/** The records with the lines they begin on; quoted cells may hold line breaks, and blank lines are skipped. */
function numbered(records: readonly (readonly string[])[]): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  for (const cells of records) {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells });
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  }
  return rows;
}

function records(name: string, text: string): readonly string[][] | ImportFailure {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: '\n' });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return unreadable(name, line, 'has a quotation mark that does not fit; is the file complete?');
  }
}

/** Refuses rows with more or fewer cells than the header: something is cut off, or a comma lacks its quotes. */
function refuseUneven({ name, header, rows }: CsvTable): ImportFailure | null {
  const uneven = rows.find(({ cells }) => cells.length !== header.length);
  return uneven
    ? unreadable(
        name,
        uneven.line,
        `has ${uneven.cells.length} of ${header.length} columns; is the file complete?`,
      )
    : null;
}

function tableOf(name: string, [first, ...rows]: readonly CsvRow[]): ReadCsv {
  if (!first) return failed('unreadable-file', `“${name}” is empty.`);
  const header = first.cells.map((column) => column.trim());
  const twice = header.find((column, index) => header.indexOf(column) !== index);
  if (twice !== undefined) return unreadable(name, first.line, `names the column “${twice}” twice.`);
  const table = { name, header, rows };
  return refuseUneven(table) ?? { ok: true, table };
}

/**
 * Reads a CSV file with a header row (RFC 4180): strict UTF-8, line breaks of any kind, every row as wide as
 * the header. The last line must end with a line break: without it nobody can tell a whole last cell from one
 * that was cut, such as “N” from “NA”.
 */
export function readCsv(file: ImportFile): ReadCsv {
  const decoded = decodeStrictUtf8(file);
  if (!decoded.ok) return decoded;
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const found = records(file.name, text);
  if ('ok' in found) return found;
  const rows = numbered(found);
  const table = tableOf(file.name, rows);
  return table.ok && !text.endsWith('\n')
    ? unreadable(file.name, rows.at(-1)?.line ?? 1, 'ends without a line break; is the file complete?')
    : table;
}
