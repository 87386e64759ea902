import { catalogueAt } from '../../core/matrix.ts';
import { settingsAt } from '../../core/state.ts';
import { type Field, rowOf } from './field.ts';
import { type LedgerAsked, PROVENANCE_COLUMNS, provenanceCells, provenanceOf } from './provenance.ts';
import { type Rights, rightsOf } from './rights.ts';
import type { Bilingual, Column, Cube, ExportTable } from './table.ts';

/** Something that can be exported, whatever it is made from; its table can be written in every format. */
export type DataSet<Asked> = {
  /** What programs know it by. */
  name: string;
  title: Bilingual;
  description: Bilingual;
  /** Whether it shows one day, or holds two against each other. */
  days: 'one' | 'two';
  /** Whether its rows can be counted as a cube. */
  hasCube: boolean;
  /** What to ask for instead where a table is too large for one answer, in English. */
  narrower: string;
  /** Every column, those of provenance included, as it would be written. */
  columns: (asked: Asked) => readonly Column[];
  table: (asked: Asked) => ExportTable;
};

/** A data set that one organisation's ledger is enough for. */
export type LedgerDataSet = DataSet<LedgerAsked>;

/** What is said of a data set wherever data sets are listed and explained, whatever its table is made from. */
export type TableOffer = Pick<
  LedgerDataSet,
  'name' | 'title' | 'description' | 'days' | 'hasCube' | 'columns'
>;

/** What tells a data set from others, and what its rows are made of. */
type Definition<Of> = Pick<LedgerDataSet, 'name' | 'title' | 'description' | 'days' | 'narrower'> & {
  key: readonly string[];
  fields: (asked: LedgerAsked) => readonly Field<Of>[];
  rows: (asked: LedgerAsked) => readonly Of[];
  /** The source that a row's facts came from; null for what the organisation itself says. */
  sourceOf: (row: Of) => string | null;
  cube?: (asked: LedgerAsked, rows: readonly Of[]) => Cube;
};

const rightsIn = ({ ledger: { state }, view }: LedgerAsked, source: string | null): Rights => {
  const settings = settingsAt(state, view.known);
  if (!settings) throw new RangeError(`${state.org} has a log without settings`);
  return rightsOf(settings, source);
};

/** The data set of a definition: its own columns, and behind them what tells where each row comes from. */
export function ledgerDataSet<Of>(definition: Definition<Of>): LedgerDataSet {
  const { key, fields, rows, sourceOf, cube, ...told } = definition;
  const columns = (asked: LedgerAsked): Column[] => [
    ...fields(asked).map(({ column }) => column),
    ...PROVENANCE_COLUMNS,
  ];
  return {
    ...told,
    hasCube: cube !== undefined,
    columns,
    table(asked) {
      const [own, found, provenance] = [fields(asked), rows(asked), provenanceOf(asked)];
      return {
        ...{ name: told.name, title: told.title, description: told.description, key, provenance },
        columns: columns(asked),
        rows: found.map((row) => [
          ...rowOf(own, row),
          ...provenanceCells(provenance, rightsIn(asked, sourceOf(row))),
        ]),
        cube: cube?.(asked, found) ?? null,
      };
    },
  };
}

/** The catalogue of what is asked. */
export const catalogueIn = ({ ledger: { state }, view }: LedgerAsked) => catalogueAt(state, view);
