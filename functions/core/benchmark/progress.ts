import type { Catalogue, Indicator } from '../catalogue/catalogue.ts';
import type { Figures } from '../figures.ts';
import { rankOf } from '../status.ts';
import { figuresOn, type Measured, measuredBy } from './measured.ts';
import { hasAssessed, type Observation } from './observations.ts';
import type { Seen } from './seen.ts';
import { SMALLEST_GROUP, type Spread, spreadOf } from './spread.ts';
import { firstWithTies } from './standing-out.ts';

/** An indicator whose status differs between two points. */
export type Step = { indicator: Indicator; from: Observation; to: Observation };

/** How an organisation has moved on the indicators that it had assessed at both points. */
export type Progress = {
  before: Measured;
  after: Measured;
  matched: readonly Indicator[];
  /** Assessed at one of the points only. */
  leftOut: readonly Indicator[];
  from: Figures;
  to: Figures;
  /** Change of the index in parts of one, so that 0.1 is ten percentage points; null without any indicator. */
  change: number | null;
  rose: readonly Step[];
  fell: readonly Step[];
};

function stepsOf(before: Measured, after: Measured, matched: readonly Indicator[]): Step[] {
  return matched.flatMap((indicator) => {
    const [from, to] = [before.observations.get(indicator.id), after.observations.get(indicator.id)];
    return from && to && from.best.status !== to.best.status ? [{ indicator, from, to }] : [];
  });
}

const riseOf = ({ from, to }: Step): number =>
  (rankOf(to.best.status) ?? 0) - (rankOf(from.best.status) ?? 0);

/** Both indices have the same denominator; a single division keeps equal changes equal, so that ties are seen. */
const changeBetween = ({ index: from }: Figures, { index: to }: Figures): number | null =>
  to.denominator === 0 ? null : (to.numerator - from.numerator) / to.denominator;

/** How an organisation moved from one point to another. */
export function progressBetween(earlier: Seen, later: Seen, catalogue: Catalogue): Progress {
  const [before, after] = measuredBy([earlier, later], catalogue);
  if (!before || !after) throw new RangeError('nothing to compare');
  const at = ({ observations }: Measured, { id }: Indicator) => hasAssessed(observations, id);
  const matched = catalogue.indicators.filter((each) => at(before, each) && at(after, each));
  const leftOut = catalogue.indicators.filter((each) => at(before, each) !== at(after, each));
  const ids = matched.map(({ id }) => id);
  const [from, to] = [figuresOn(before, ids), figuresOn(after, ids)];
  const steps = stepsOf(before, after, matched);
  return {
    ...{ before, after, matched, leftOut, from, to, change: changeBetween(from, to) },
    rose: steps.filter((step) => riseOf(step) > 0),
    fell: steps.filter((step) => riseOf(step) < 0),
  };
}

/** How the members of a group moved, each on what it had assessed at both points. */
export type GroupProgress = {
  members: readonly Progress[];
  /** Members without an indicator that they had assessed at both points. */
  empty: readonly Progress[];
  /** Of the members' changes; null where fewer than five remain. */
  spread: Spread | null;
  risers: readonly Progress[];
  fallers: readonly Progress[];
};

const MOST_NAMED = 5;
const changeOf = ({ change }: Progress): number => change ?? 0;
const isTie = (a: Progress, b: Progress): boolean => changeOf(a) === changeOf(b);

/** The spread of changes, and who rose and fell most; ties are named together. */
export function groupProgress(all: readonly Progress[]): GroupProgress {
  const members = all.filter(({ change }) => change !== null);
  const rising = members.filter((each) => changeOf(each) > 0).sort((a, b) => changeOf(b) - changeOf(a));
  const falling = members.filter((each) => changeOf(each) < 0).sort((a, b) => changeOf(a) - changeOf(b));
  return {
    members,
    empty: all.filter(({ change }) => change === null),
    spread: members.length < SMALLEST_GROUP ? null : spreadOf(members.map(changeOf)),
    risers: firstWithTies(rising, MOST_NAMED, isTie),
    fallers: firstWithTies(falling, MOST_NAMED, isTie),
  };
}
