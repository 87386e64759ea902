import type { Assessor, Said } from '../../core/benchmark/self-assessment.ts';
import type { Day } from '../../core/calendar.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { ImportRemark } from '../../core/import-remarks.ts';
import { dayIn, type ReadCell, shortly, textIn, understood, wrong, wrongAnywhere } from '../table/cell.ts';
import type { TableRow } from '../table/table.ts';
import { assessorIn } from './assessor.ts';
import { COLUMNS, type Column, type Found } from './columns.ts';
import { indicatorIn, type OfCatalogue } from './indicator.ts';
import { judgementIn } from './judgements.ts';

/** A row that says something, with the line that it stands on. */
export type JudgedRow = Said & { line: number; assessor: Assessor; catalogue: Catalogue };

/** What a row says; nothing, where no status is filled in; or what is wrong, with the columns. */
export type Judged =
  | { kind: 'said'; row: JudgedRow }
  | { kind: 'nothing'; line: number }
  | { kind: 'wrong'; line: number; column: string; remarks: readonly ImportRemark[] };

/** As long as a reason may be anywhere. */
const LONGEST_REASON = 4000;

type Cells = Readonly<Record<Column, string>>;

const cellsOf = (row: TableRow, found: Found): Cells =>
  Object.fromEntries(
    COLUMNS.map((column) => [column, row.cells[found.get(column)?.place ?? -1] ?? '']),
  ) as Cells;

const orElse = <Value>(value: Value | null, code: ImportRemark['code'], cell: string): ReadCell<Value> =>
  value === null ? wrong(code, { value: shortly(cell) }) : understood(value);

function dateIn(cell: string, today: Day): ReadCell<Day> {
  const read = dayIn(cell);
  return read.ok && read.value > today ? wrong('future', { day: read.value }) : read;
}

function statusIn(cell: string, catalogue: Catalogue | null): ReadCell<Said['status']> {
  const status = catalogue && judgementIn(cell, catalogue);
  if (status === 'other-scale') return wrong('other-scale', { value: shortly(cell) });
  // Under an unknown indicator the status cannot be read either; the row is told of that alone.
  return catalogue ? orElse(status, 'unknown-judgement', cell) : understood('unknown');
}

/** A cell that must hold something, and nothing that no cell may hold. */
function filled<Value>(cell: string, read: (cell: string) => ReadCell<Value>): ReadCell<Value> {
  const remark = wrongAnywhere(cell);
  if (remark) return { ok: false, remark };
  return cell === '' ? wrong('empty') : read(cell);
}

type Read = { [Name in keyof ReturnType<typeof readCells>]: ReturnType<typeof readCells>[Name] };

function readCells(cells: Cells, today: Day) {
  const organisation = filled(cells.organisation, (cell) =>
    orElse(assessorIn(cell), 'unknown-organisation', cell),
  );
  const indicator: ReadCell<OfCatalogue> = filled(cells.indicator, (cell) =>
    orElse(indicatorIn(cell), 'unknown-indicator', cell),
  );
  const date = filled(cells.date, (cell) => dateIn(cell, today));
  const catalogue = indicator.ok ? indicator.value.catalogue : null;
  const status = filled(cells.status, (cell) => statusIn(cell, catalogue));
  const reason =
    cells.reason === '' ? understood(null) : filled(cells.reason, (cell) => textIn(cell, LONGEST_REASON));
  const isBare = status.ok && status.value === 'not-applicable' && cells.reason === '';
  return {
    organisation,
    indicator,
    date,
    status,
    reason: isBare ? wrong('exemption-without-reason') : reason,
  };
}

function remarksOn(read: Read, found: Found): ImportRemark[] {
  return COLUMNS.flatMap((column) => {
    const cell = read[column];
    return cell.ok ? [] : [{ ...cell.remark, column: found.get(column)?.header ?? column }];
  });
}

/** Judges a row by itself. */
export function judgeRow(row: TableRow, found: Found, today: Day): Judged {
  const { line } = row;
  const cells = cellsOf(row, found);
  if (cells.status === '' && cells.reason === '') return { kind: 'nothing', line };
  const read = readCells(cells, today);
  const { organisation, indicator, date, status, reason } = read;
  if (!organisation.ok || !indicator.ok || !date.ok || !status.ok || !reason.ok) {
    const remarks = remarksOn(read, found);
    return { kind: 'wrong', line, column: remarks[0]?.column ?? '', remarks };
  }
  const said = { on: date.value, status: status.value, reason: reason.value };
  return { kind: 'said', row: { line, assessor: organisation.value, ...indicator.value, ...said } };
}
