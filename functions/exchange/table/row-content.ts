import type { Day } from '../../core/calendar.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { ImportRemark } from '../../core/import-remarks.ts';
import type { Criteria, Status } from '../../core/status.ts';
import {
  dayIn,
  idIn,
  keyIn,
  lineIn,
  linkIn,
  type ReadCell,
  shortly,
  textIn,
  understood,
  wrong,
  wrongAnywhere,
} from './cell.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { criterionIn, FACTS, type Fact, type PlainField, type TableField } from './fields.ts';
import type { Table, TableRow } from './table.ts';
import { namedIn, stateIn, statusIn } from './vocabulary.ts';

/** What a row says, in our words; a cell that is empty says nothing. */
export type RowContent = {
  line: number;
  id?: string;
  facts: Readonly<Partial<Record<Fact, string>>>;
  status?: Status;
  criteria: Criteria;
  effectiveOn?: Day;
  reason?: string;
  reviewOn?: Day;
  /** Seq of the newest commit that the row knows. */
  known?: number;
  /** The cells that cannot be used. */
  faults: readonly ImportRemark[];
};

/** What cells are read with. */
export type Reading = {
  catalogue: Catalogue;
  mapping: ColumnMapping;
  /** The organisation's own names of areas. */
  categoryAreas: Readonly<Record<string, string>>;
  /** Seq that the log has come to. */
  seq: number;
};

const LONGEST: Partial<Record<PlainField, number>> = {
  'name.sv': 300,
  'name.en': 300,
  unit: 200,
  role: 200,
  source: 200,
  'sentence.sv': 500,
  'sentence.en': 500,
  'description.sv': 20_000,
  'description.en': 20_000,
  reason: 4000,
};
const LINES: readonly TableField[] = ['name.sv', 'name.en', 'unit', 'role', 'source'];

function areaIn(cell: string, { catalogue, categoryAreas }: Reading): ReadCell<string> {
  const own = Object.hasOwn(categoryAreas, cell) ? categoryAreas[cell] : undefined;
  const area = namedIn(catalogue.areas, cell) ?? own;
  return area === undefined ? wrong('unknown-area', { value: shortly(cell) }) : understood(area);
}

const found = <Value>(value: Value | null, otherwise: ReadCell<never>): ReadCell<Value> =>
  value === null ? otherwise : understood(value);

function seqIn(cell: string, { seq }: Reading): ReadCell<number> {
  const number = /^\d{1,9}$/.test(cell) ? Number(cell) : 0;
  return number >= 1 && number <= seq
    ? understood(number)
    : wrong('unknown-commit', { value: shortly(cell) });
}

function valueIn(field: TableField, cell: string, reading: Reading): ReadCell<string | number> {
  const value = shortly(cell);
  if (criterionIn(field) !== null) return found(stateIn(cell), wrong('unknown-state', { value }));
  if (field === 'id') return idIn(cell);
  if (field === 'externalId') return keyIn(cell);
  if (field === 'area') return areaIn(cell, reading);
  if (field === 'indicator')
    return found(namedIn(reading.catalogue.indicators, cell), wrong('unknown-indicator', { value }));
  if (field === 'link') return linkIn(cell);
  if (field === 'status') return found(statusIn(cell), wrong('unknown-status', { value }));
  if (field === 'effectiveOn' || field === 'reviewOn') return dayIn(cell);
  if (field === 'known') return seqIn(cell, reading);
  const longest = LONGEST[field as PlainField] ?? 200;
  return LINES.includes(field) ? lineIn(cell, longest) : textIn(cell, longest);
}

const isFact = (field: TableField): field is Fact => FACTS.some((each) => each === field);

/** What a row says under a mapping, with every cell that cannot be used. */
export function contentOf({ line, cells }: TableRow, { headers }: Table, reading: Reading): RowContent {
  const facts: Partial<Record<Fact, string>> = {};
  const criteria: Record<string, string> = {};
  const rest: Record<string, string | number> = {};
  const faults: ImportRemark[] = [];
  for (const [place, field] of reading.mapping.entries()) {
    const cell = cells[place] ?? '';
    if (field === null || cell === '') continue;
    const anywhere = wrongAnywhere(cell);
    const read: ReadCell<string | number> = anywhere
      ? { ok: false, remark: anywhere }
      : valueIn(field, cell, reading);
    const criterion = criterionIn(field);
    if (!read.ok) faults.push({ ...read.remark, column: headers[place] ?? '' });
    else if (criterion !== null) criteria[criterion] = String(read.value);
    else if (isFact(field)) facts[field] = String(read.value);
    else rest[field] = read.value;
  }
  const stray = cells.findIndex((cell, place) => cell !== '' && place >= headers.length);
  if (stray >= 0) faults.push({ code: 'too-many-cells', values: { columns: String(headers.length) } });
  return { line, facts, criteria: criteria as Criteria, faults, ...rest };
}
