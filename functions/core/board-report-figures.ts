import type { Day } from './calendar.ts';
import type { Area } from './catalogue/catalogue.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Matrix, MatrixRow } from './matrix.ts';

/** The figures of one set of services in two views. */
export type FiguresPair = { before: Figures; after: Figures };

/** An area in two views. */
export type AreaPair = FiguresPair & { area: Area };

/** The services that both views hold, counted in each: new and ended ones do not blur the change. */
export type Matched = FiguresPair & { count: number };

export const rowsOf = ({ areas }: Matrix): MatrixRow[] => areas.flatMap(({ rows }) => rows);

const NOTHING = figuresOf([]);

/** Every area of either view, in the order of the later one's catalogue. */
export function areaPairs(before: Matrix, after: Matrix): AreaPair[] {
  const known = new Set(after.areas.map(({ area }) => area.id));
  const gone = before.areas.filter(({ area }) => !known.has(area.id));
  return [...after.areas, ...gone].map(({ area }) => {
    const figuresIn = ({ areas }: Matrix) => {
      const found = areas.find((each) => each.area.id === area.id);
      return found ? { counts: found.counts, greenShare: found.greenShare, index: found.index } : NOTHING;
    };
    return { area, before: figuresIn(before), after: figuresIn(after) };
  });
}

/** The figures of the services that exist in both views. */
export function matchedOf(before: Matrix, after: Matrix): Matched {
  const ids = (matrix: Matrix) => new Set(rowsOf(matrix).map(({ id }) => id));
  const [first, second] = [ids(before), ids(after)];
  const both = (matrix: Matrix) => rowsOf(matrix).filter(({ id }) => first.has(id) && second.has(id));
  return { count: both(after).length, before: figuresOf(both(before)), after: figuresOf(both(after)) };
}

/** The services that somebody has assessed or confirmed after a day: how many, and how many only confirmed. */
export type Vouched = { assessed: readonly MatrixRow[]; confirmed: readonly MatrixRow[] };

/** What was vouched for after a day, as a later view shows it: by an assessment of that time, or as still true. */
export function vouchedAfter(matrix: Matrix, day: Day, assessedOn: (row: MatrixRow) => Day | null): Vouched {
  const vouched = rowsOf(matrix).filter(({ confirmedOn }) => confirmedOn !== null && confirmedOn > day);
  const isNew = (row: MatrixRow) => (assessedOn(row) ?? '') > day;
  return { assessed: vouched.filter(isNew), confirmed: vouched.filter((row) => !isNew(row)) };
}
