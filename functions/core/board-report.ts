import {
  type ChangesByKind,
  explainedChanges,
  type Freshness,
  freshnessOf,
  movedBetweenAreas,
} from './board-report-changes.ts';
import {
  type AreaPair,
  areaPairs,
  type FiguresPair,
  type Matched,
  matchedOf,
  rowsOf,
  type Vouched,
  vouchedAfter,
} from './board-report-figures.ts';
import { type ReportTargets, reportTargets } from './board-report-targets.ts';
import type { Day } from './calendar.ts';
import type { Period } from './changes.ts';
import type { Head } from './commit.ts';
import {
  type Difference,
  differencesBetween,
  type Restatement,
  restatementsOf,
} from './edition-difference.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Matrix, type MatrixRow, matrixOf, matrixRows } from './matrix.ts';
import { type Edition, headAt, type State, serviceOf } from './state.ts';
import { knownSeq, type View } from './view.ts';

/** One end of a report: a day as known up to a commit; an edition has fixed both. */
export type ReportPoint = View & { edition: Edition | null };

/** How the picture of the earlier day has been restated since it was drawn: its figures then, and as known later. */
export type Corrections = FiguresPair & {
  on: Day;
  /** The last commit that the picture was drawn from: an edition's, else that of the day itself. */
  knownThen: number;
  restated: readonly Restatement[];
};

/** Everything a board should know of the time between two points. Each number is the length of a list. */
export type BoardReport = FiguresPair & {
  period: Period;
  from: ReportPoint & { head: Head; matrix: Matrix };
  to: ReportPoint & { head: Head; matrix: Matrix };
  areas: readonly AreaPair[];
  matched: Matched;
  changes: ChangesByKind;
  moved: readonly Difference[];
  freshness: Freshness & Vouched;
  targets: ReportTargets;
  corrections: Corrections;
  /** Services of the later view whose status was set by hand against its criteria. */
  overrides: readonly MatrixRow[];
};

const pictureOf = (state: State, point: ReportPoint) => ({
  ...point,
  head: headAt(state, point.known),
  matrix: matrixOf(state, point, point.edition?.catalogue),
});

function correctionsOf(state: State, from: ReportPoint, to: ReportPoint): Corrections {
  const on = from.validOn;
  const atTheTime = from.edition ? from.known : knownSeq(state, on);
  const knownThen = Math.min(atTheTime, to.known);
  return {
    on,
    knownThen,
    before: figuresOf(matrixRows(state, { validOn: on, known: knownThen })),
    after: figuresOf(matrixRows(state, { validOn: on, known: to.known })),
    restated: restatementsOf(state, on, knownThen, to.known),
  };
}

function assessedOn(state: State, { id, assessment }: MatrixRow): Day | null {
  const found = serviceOf(state, id)?.assessments.find((each) => each.id === assessment);
  return found?.effectiveOn ?? null;
}

const figuresIn = ({ counts, greenShare, index }: Matrix): Figures => ({ counts, greenShare, index });

/** The report on the time between two points of one organisation. */
export function boardReport(state: State, from: ReportPoint, to: ReportPoint): BoardReport {
  const period = { from: from.validOn, to: to.validOn, knownFrom: from.known, knownTo: to.known };
  const [earlier, later] = [pictureOf(state, from), pictureOf(state, to)];
  const differences = differencesBetween(state, from, to);
  const vouched = vouchedAfter(later.matrix, from.validOn, (row) => assessedOn(state, row));
  return {
    period,
    from: earlier,
    to: later,
    before: figuresIn(earlier.matrix),
    after: figuresIn(later.matrix),
    areas: areaPairs(earlier.matrix, later.matrix),
    matched: matchedOf(earlier.matrix, later.matrix),
    changes: explainedChanges(state, period),
    moved: movedBetweenAreas(differences),
    freshness: { ...freshnessOf(differences), ...vouched },
    targets: reportTargets(state, from, to),
    corrections: correctionsOf(state, from, to),
    overrides: rowsOf(later.matrix).filter(({ override }) => override),
  };
}

/** Whether nothing at all happened: no service differs, and no plan was made, moved or closed. */
export function isUneventful({ changes, moved, freshness, targets }: BoardReport): boolean {
  const { slipped, altered, met, dropped, lapsed, set } = targets;
  const lists = [
    ...Object.values(changes),
    moved,
    freshness.becameStale,
    freshness.noLongerStale,
    ...[slipped, altered, met, dropped, lapsed, set],
  ];
  return lists.every((list) => list.length === 0);
}
