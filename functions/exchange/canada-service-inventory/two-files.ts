import type { ImportFailure, ImportFile } from '../../core/importing.ts';
import { failed } from '../import-failure.ts';
import { type CsvTable, readCsv } from '../read-csv.ts';
import { POINT_COLUMNS } from './points.ts';

const STATUS_COLUMNS = ['fiscal_year', 'org_id', 'service_id', ...POINT_COLUMNS];
const SERVICES_COLUMNS = ['service_id', 'org_id', 'org_name_en', 'service_name_en', 'service_name_fr'];

/** A table whose columns are found by name, in whatever order they stand; others are not looked at. */
export type NamedTable = {
  name: string;
  rows: readonly { line: number; cell: (column: string) => string }[];
};
export type TwoTables = { ok: true; status: NamedTable; services: NamedTable };

const only = (columns: readonly string[], others: readonly string[]): readonly string[] =>
  columns.filter((column) => !others.includes(column));
const STATUS_ONLY = only(STATUS_COLUMNS, SERVICES_COLUMNS);
const SERVICES_ONLY = only(SERVICES_COLUMNS, STATUS_COLUMNS);

const has = ({ header }: CsvTable, columns: readonly string[]): boolean =>
  columns.some((column) => header.includes(column));

function refuseMissing({ name, header }: CsvTable, columns: readonly string[]): ImportFailure | null {
  const column = columns.find((each) => !header.includes(each));
  return column === undefined
    ? null
    : failed('missing-column', `“${name}” lacks the column “${column}”; it has ${header.join(', ')}.`, {
        line: 1,
        column,
      });
}

function byName({ name, header, rows }: CsvTable): NamedTable {
  const places = new Map(header.map((column, place) => [column, place]));
  const cellIn = (cells: readonly string[]) => (column: string) => cells[places.get(column) ?? -1] ?? '';
  return { name, rows: rows.map(({ line, cells }) => ({ line, cell: cellIn(cells) })) };
}

/** Reads the two files of the service inventory, told apart by their header rows whatever they are called. */
export function readTwoFiles(files: readonly ImportFile[]): TwoTables | ImportFailure {
  const wanted =
    'The service inventory is two files: the statuses by fiscal year, and the names of the services';
  if (files.length !== 2) return failed('wrong-files', `${wanted}; ${files.length} were given.`);
  const tables: CsvTable[] = [];
  for (const file of files) {
    const read = readCsv(file);
    if (!read.ok) return read;
    tables.push(read.table);
  }
  const status = tables.find((table) => has(table, STATUS_ONLY));
  const services = tables.find((table) => table !== status && has(table, SERVICES_ONLY));
  if (!status || !services) {
    const headers = tables.map(({ name, header }) => `“${name}” has the columns ${header.join(', ')}`);
    return failed('wrong-files', `${wanted}. ${headers.join('; ')}.`);
  }
  return (
    refuseMissing(status, STATUS_COLUMNS) ??
    refuseMissing(services, SERVICES_COLUMNS) ?? {
      ok: true,
      status: byName(status),
      services: byName(services),
    }
  );
}
