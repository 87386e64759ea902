import { CsvError, parse } from 'csv-parse/sync';
import type { ImportFailure, ImportFile } from '../../core/importing.ts';
import { detectText } from '../encoding.ts';
import { failed } from '../import-failure.ts';
import { LAST_ROW, MOST_ROWS } from './limits.ts';
import { type ReadTable, type TableRow, tableOf } from './table.ts';

const DELIMITERS = [';', '\t', ','] as const;
/** What a spreadsheet writes as a first line to say which sign stands between cells. */
const ANNOUNCED = /^sep=(.)\n/i;

/** Records of a file that are read at all, blank ones too: millions would take half a minute. */
const MOST_READ = 2 * LAST_ROW;

function tooMany(name: string): ImportFailure {
  const values = { most: String(MOST_ROWS), rows: String(MOST_READ) };
  const detail = `“${name}” has ${MOST_READ} rows or more; at most ${MOST_ROWS} can be imported at a time.`;
  return failed('unreadable-file', detail, { remark: { code: 'too-many-rows', values } });
}

/** The sign that stands most often in the first line with content, outside quotation marks. */
function delimiterIn(text: string): string {
  const [first = ''] = /[^\n]*\S[^\n]*/.exec(text) ?? [];
  const plain = first.replace(/"[^"]*"?/g, '');
  const counts = DELIMITERS.map((sign) => plain.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** The records with the lines they begin on; quoted cells may hold line breaks. */
function numbered(records: readonly (readonly string[])[], first: number): TableRow[] {
  let line = first;
  return records.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    return row;
  });
}

function lineOf(error: CsvError): number {
  return typeof error['lines'] === 'number' ? error['lines'] : 1;
}

/**
 * Reads a table of text: comma, semicolon or tab between the cells, whichever it uses; UTF-8 or Windows-1252.
 * A row may have fewer cells than the header, since spreadsheets leave out the last empty ones.
 */
export function readDelimited(file: ImportFile): ReadTable {
  const decoded = detectText(file);
  if (!decoded.ok) return decoded;
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const announced = ANNOUNCED.exec(text);
  const body = announced ? text.slice(announced[0].length) : text;
  const delimiter = announced?.[1] ?? delimiterIn(body);
  try {
    const options = { delimiter, relax_column_count: true, record_delimiter: '\n', to: MOST_READ };
    const records: string[][] = parse(body, options);
    if (records.length === MOST_READ) return tooMany(file.name);
    return tableOf(file.name, numbered(records, announced ? 2 : 1));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = lineOf(error) + (announced ? 1 : 0);
    const detail = `“${file.name}”: line ${line} has a quotation mark that does not fit; is the file complete?`;
    const remark = { code: 'quotes', values: { line: String(line) } } as const;
    return failed('unreadable-file', detail, { line, remark });
  }
}
