import type { Catalogue, Indicator } from '../catalogue/catalogue.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { figuresOn, type Measured, measuredBy } from './measured.ts';
import { assessedIn, hasAssessed } from './observations.ts';
import type { Seen } from './seen.ts';
import { SMALLEST_GROUP, type Spread, spreadOf } from './spread.ts';

/** A part of the country: a county, or a group of municipalities. */
export type Part = { key: string; members: readonly string[] };

/** The municipalities of a part that take part. */
export type PartFigures = {
  part: Part;
  /** Members that have assessed something. */
  taking: readonly Measured[];
  /** Means over the compared indicators of what the members have on each; null where too few take part. */
  greenShare: number | null;
  index: number | null;
  /** Of the members' indices, each on those of the compared indicators that it has assessed. */
  spread: Spread | null;
};

/** The parts of the country beside each other. */
export type National = {
  catalogue: Catalogue;
  parts: readonly PartFigures[];
  /** Indicators that at least five members of every part shown have assessed; with `all`, of any part. */
  compared: readonly Indicator[];
  whole: Omit<PartFigures, 'part'>;
};

type Taken = { part: Part; taking: readonly Measured[] };

/** What members have on an indicator; null where fewer than five have assessed it. */
function figuresAmong(members: readonly Measured[], id: string): Figures | null {
  const found = members.filter(({ observations }) => hasAssessed(observations, id));
  if (found.length < SMALLEST_GROUP) return null;
  return figuresOf(found.flatMap(({ observations }) => observations.get(id)?.best ?? []));
}

function partFigures(taking: readonly Measured[], indicators: readonly Indicator[]) {
  const among = indicators.flatMap(({ id }) => figuresAmong(taking, id) ?? []);
  const indices = taking.flatMap((each) => {
    const assessed = indicators.filter(({ id }) => hasAssessed(each.observations, id));
    return (
      figuresOn(
        each,
        assessed.map(({ id }) => id),
      ).index.value ?? []
    );
  });
  return {
    taking,
    greenShare: spreadOf(among.flatMap(({ greenShare }) => greenShare.value ?? []))?.mean ?? null,
    index: spreadOf(among.flatMap(({ index }) => index.value ?? []))?.mean ?? null,
    spread: indices.length < SMALLEST_GROUP ? null : spreadOf(indices),
  };
}

function comparedIn(shown: readonly Taken[], { indicators }: Catalogue, all: boolean): Indicator[] {
  const holds = (id: string) => (taken: Taken) => figuresAmong(taken.taking, id) !== null;
  if (shown.length === 0) return [];
  return indicators.filter(({ id }) => (all ? shown.some(holds(id)) : shown.every(holds(id))));
}

/** The parts of the country by what their members have on the same indicators. */
export function nationalPicture(
  all: readonly Seen[],
  parts: readonly Part[],
  catalogue: Catalogue,
  { unmatched = false }: { unmatched?: boolean } = {},
): National {
  const measured = measuredBy(all, catalogue).filter(
    ({ observations }) => assessedIn(observations, catalogue).length > 0,
  );
  const byId = new Map(measured.map((each) => [each.seen.organisation.id, each]));
  const taken = parts.map((part) => ({ part, taking: part.members.flatMap((id) => byId.get(id) ?? []) }));
  // A part in which no indicator has five members takes nothing from the others.
  const isShown = ({ taking }: Taken) =>
    taking.length >= SMALLEST_GROUP && catalogue.indicators.some(({ id }) => figuresAmong(taking, id));
  const compared = comparedIn(taken.filter(isShown), catalogue, unmatched);
  const figuresFor = (each: Taken) => ({
    part: each.part,
    ...(isShown(each)
      ? partFigures(each.taking, compared)
      : { taking: each.taking, greenShare: null, index: null, spread: null }),
  });
  return { catalogue, parts: taken.map(figuresFor), compared, whole: partFigures(measured, compared) };
}
