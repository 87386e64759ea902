import type { Catalogue, Indicator } from '../catalogue/catalogue.ts';
import type { Figures } from '../figures.ts';
import { figuresOn, type Measured, measuredBy } from './measured.ts';
import { assessedIn, hasAssessed } from './observations.ts';
import type { Seen } from './seen.ts';

/** So many organisations can stand side by side. */
export const MOST_SIDE_BY_SIDE = 5;

/** An indicator outside the matched set, and the organisations that have not assessed it. */
export type LeftOut = { indicator: Indicator; lacking: readonly string[] };

/** Organisations beside each other, indicator by indicator. */
export type SideBySide = {
  catalogue: Catalogue;
  /** Those that have assessed something; the set is theirs. */
  taking: readonly Measured[];
  /** Those that have assessed nothing: they empty nothing. */
  empty: readonly Measured[];
  /** What all who take part have assessed. */
  matched: readonly Indicator[];
  /** What some have assessed, but not all. */
  leftOut: readonly LeftOut[];
  /** Figures on the matched set, by organisation id. */
  onMatched: ReadonlyMap<string, Figures>;
  /** Figures on whatever each has assessed: not like with like. */
  onOwn: ReadonlyMap<string, Figures>;
};

const idOf = ({ seen }: Measured): string => seen.organisation.id;

/** Compares organisations on the strict intersection of the indicators that they have assessed. */
export function sideBySide(all: readonly Seen[], catalogue: Catalogue): SideBySide {
  const measured = measuredBy(all, catalogue);
  const taking = measured.filter(({ observations }) => assessedIn(observations, catalogue).length > 0);
  const lacking = ({ id }: Indicator) =>
    taking.filter(({ observations }) => !hasAssessed(observations, id)).map(idOf);
  const judged = catalogue.indicators.map((indicator) => ({ indicator, lacking: lacking(indicator) }));
  const matched =
    taking.length === 0
      ? []
      : judged.filter((each) => each.lacking.length === 0).map(({ indicator }) => indicator);
  const ids = matched.map(({ id }) => id);
  const own = (each: Measured) => assessedIn(each.observations, catalogue).map(({ id }) => id);
  return {
    catalogue,
    taking,
    empty: measured.filter((each) => !taking.includes(each)),
    matched,
    leftOut: judged.filter((each) => each.lacking.length > 0 && each.lacking.length < taking.length),
    onMatched: new Map(taking.map((each) => [idOf(each), figuresOn(each, ids)])),
    onOwn: new Map(taking.map((each) => [idOf(each), figuresOn(each, own(each))])),
  };
}
