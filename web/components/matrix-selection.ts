import { type Figures, figuresOf } from '../../functions/core/figures.ts';
import type { Matrix, MatrixRow } from '../../functions/core/matrix.ts';
import { holdsWords } from '../../functions/core/plain-text.ts';
import { STATUSES, type Status } from '../../functions/core/status.ts';

/** The columns that the table can be put in order of. */
export const SORT_COLUMNS = ['service', 'status', 'since', 'confirmed', 'target'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Sort = { column: SortColumn; descending: boolean };

/** Which services the table shows, and in which order; what is left out sets no condition. */
export type Selection = {
  /** Words that must all be found in name, description or external id. */
  text?: string;
  area?: string;
  statuses?: readonly Status[];
  unit?: string;
  stale?: true;
  /** Grouped by area where left out. */
  sort?: Sort;
};

const LONGEST_TEXT = 100;

function sortIn(value: string): Sort | undefined {
  const column = SORT_COLUMNS.find((each) => each === value.replace(/^-/, ''));
  return column && { column, descending: value.startsWith('-') };
}

/** The selection that a query asks for. What it cannot mean (an area that is none) sets no condition. */
export function selectionIn(query: URLSearchParams, { catalogue }: Matrix): Selection {
  const text = query.get('q')?.trim().slice(0, LONGEST_TEXT).trim().toWellFormed();
  const area = catalogue.areas.find(({ id }) => id === query.get('area'))?.id;
  const statuses = STATUSES.filter((status) => query.getAll('status').includes(status));
  const unit = query.get('unit');
  const sort = sortIn(query.get('sort') ?? '');
  return {
    ...(text && { text }),
    ...(area && { area }),
    ...(statuses.length > 0 && { statuses }),
    ...(unit && { unit }),
    ...(query.get('stale') && { stale: true }),
    ...(sort && { sort }),
  };
}

/** Names and values of a query, in order. */
export type Pairs = readonly [name: string, value: string][];

const pair = (name: string, value: string | undefined): Pairs => (value ? [[name, value]] : []);

/** The conditions as a query holds them, the order left out. */
export const filterPairs = ({ text, area, statuses = [], unit, stale }: Selection): Pairs => [
  ...pair('q', text),
  ...pair('area', area),
  ...statuses.flatMap((status) => pair('status', status)),
  ...pair('unit', unit),
  ...pair('stale', stale && 'true'),
];

/** The order as a query holds it. */
export const sortPairs = ({ sort }: Selection): Pairs =>
  pair('sort', sort && (sort.descending ? '-' : '') + sort.column);

/** Whether anything is left out; an order alone leaves nothing out. */
export const isFiltered = (selection: Selection): boolean => filterPairs(selection).length > 0;

/** What a service is found by, plain (see `plain`). */
export type TextOf = (row: MatrixRow) => string;

function isSelected(row: MatrixRow, selection: Selection, textOf: TextOf): boolean {
  const { text, area, statuses, unit, stale } = selection;
  return (
    (area === undefined || row.profile.area === area) &&
    (statuses === undefined || statuses.includes(row.status)) &&
    (unit === undefined || row.profile.unit === unit) &&
    (!stale || row.stale) &&
    (text === undefined || holdsWords(textOf(row), text))
  );
}

/** The same matrix with the selected services only: its figures, and each area's, are those of the selection. */
export function selectedIn(matrix: Matrix, selection: Selection, textOf: TextOf): Matrix {
  if (!isFiltered(selection)) return matrix;
  const areas = matrix.areas.map((area) => {
    const rows = area.rows.filter((row) => isSelected(row, selection, textOf));
    return { ...area, rows, ...figuresOf(rows) };
  });
  const figures: Figures = figuresOf(areas.flatMap(({ rows }) => rows));
  return { ...matrix, areas, ...figures };
}

/** How many services a matrix holds. */
export const sizeOf = ({ areas }: Matrix): number => areas.reduce((sum, { rows }) => sum + rows.length, 0);
