import type { Area, Catalogue } from '../catalogue/catalogue.ts';
import type { Figures } from '../figures.ts';
import { type IndicatorRow, indicatorRow } from './indicator-row.ts';
import { figuresOn, type Measured, measuredBy } from './measured.ts';
import { assessedIn, hasAssessed } from './observations.ts';
import type { Seen } from './seen.ts';
import { SMALLEST_GROUP, type Spread, spreadOf } from './spread.ts';

/** A member's figures on those of the compared indicators that it has assessed itself. */
export type MemberFigures = { member: Measured; figures: Figures };

/** An organisation against a group on some indicators: all of them, or those of an area. */
export type GroupFigures = {
  /** The compared indicators. */
  indicators: readonly string[];
  own: Figures;
  /** Mean over the compared indicators of the share of members that are green on each; null without any. */
  greenShare: number | null;
  /** The same of the index. */
  index: number | null;
  members: readonly MemberFigures[];
  /** Members that have assessed fewer than half of the compared indicators; outside the spread. */
  tooFew: readonly MemberFigures[];
  /** Of the members' green shares and indices; null where fewer than five remain. */
  spread: { greenShare: Spread; index: Spread } | null;
};

/** One organisation against a group, like with like: the matched set unless `all` is asked for. */
export type AgainstGroup = {
  catalogue: Catalogue;
  own: Measured;
  /** Members that have assessed something. The organisation itself is not among them. */
  taking: readonly Measured[];
  /** Members that have assessed nothing. */
  empty: readonly Measured[];
  rows: readonly IndicatorRow[];
  /** What the organisation and at least five members have assessed; with `all`, whatever five members have. */
  compared: readonly IndicatorRow[];
  total: GroupFigures;
  areas: readonly (GroupFigures & { area: Area })[];
};

const mean = (numbers: readonly number[]): number | null => spreadOf(numbers)?.mean ?? null;

function memberSpread(members: readonly MemberFigures[]): GroupFigures['spread'] {
  if (members.length < SMALLEST_GROUP) return null;
  const greenShare = spreadOf(members.flatMap(({ figures }) => figures.greenShare.value ?? []));
  const index = spreadOf(members.flatMap(({ figures }) => figures.index.value ?? []));
  return greenShare && index && { greenShare, index };
}

function groupFigures(
  own: Measured,
  members: readonly Measured[],
  rows: readonly IndicatorRow[],
): GroupFigures {
  const indicators = rows.map(({ indicator }) => indicator.id);
  const figures = members.map((member) => {
    const assessed = indicators.filter((id) => hasAssessed(member.observations, id));
    return { member, figures: figuresOn(member, assessed) };
  });
  const isEnough = ({ figures: { index } }: MemberFigures) =>
    index.denominator > 0 && index.denominator * 2 >= indicators.length;
  const enough = figures.filter(isEnough);
  return {
    indicators,
    own: figuresOn(own, indicators),
    greenShare: mean(rows.flatMap((row) => row.figures?.greenShare.value ?? [])),
    index: mean(rows.flatMap((row) => row.figures?.index.value ?? [])),
    members: enough,
    tooFew: figures.filter((each) => !isEnough(each)),
    spread: memberSpread(enough),
  };
}

/** Compares an organisation with the members of a group, itself left out. */
export function againstGroup(
  own: Seen,
  group: readonly Seen[],
  catalogue: Catalogue,
  { all = false }: { all?: boolean } = {},
): AgainstGroup {
  const [measured] = measuredBy([own], catalogue);
  if (!measured) throw new RangeError('nothing to compare');
  const members = measuredBy(
    group.filter(({ organisation }) => organisation.id !== own.organisation.id),
    catalogue,
  );
  const isTaking = ({ observations }: Measured) => assessedIn(observations, catalogue).length > 0;
  const taking = members.filter(isTaking);
  const rows = catalogue.indicators.map((indicator) => indicatorRow(indicator, measured, taking));
  const compared = rows.filter(({ figures, isAssessed }) => figures !== null && (all || isAssessed));
  return {
    ...{ catalogue, own: measured, taking, empty: members.filter((each) => !isTaking(each)), rows, compared },
    total: groupFigures(measured, taking, compared),
    areas: catalogue.areas.map((area) => ({
      area,
      ...groupFigures(
        measured,
        taking,
        compared.filter(({ indicator }) => indicator.area === area.id),
      ),
    })),
  };
}
