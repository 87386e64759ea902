import { countryParts } from '../../../functions/core/benchmark/country-parts.ts';
import { figuresOn, type Measured, measuredBy } from '../../../functions/core/benchmark/measured.ts';
import { type NationalOver, nationalOver } from '../../../functions/core/benchmark/national-over.ts';
import { assessedIn, hasAssessed } from '../../../functions/core/benchmark/observations.ts';
import type { Seen } from '../../../functions/core/benchmark/seen.ts';
import { SMALLEST_GROUP } from '../../../functions/core/benchmark/spread.ts';
import { blomlada2026 } from '../../../functions/core/catalogue/blomlada-2026.ts';
import type { Indicator } from '../../../functions/core/catalogue/catalogue.ts';
import { type Figures, figuresOf } from '../../../functions/core/figures.ts';
import type { NationalAsked } from './national-asked.ts';
import type { CompareRequest } from './request.ts';

/** An organisation with the figures of what it has assessed. */
export type Taking = { seen: Seen; figures: Figures };

/** How the municipalities that have assessed an indicator stand; null where they are too few to be shown. */
export type IndicatorDistribution = { indicator: Indicator; n: number; figures: Figures | null };

/** Everything that the page shows. */
export type NationalModel = {
  over: NationalOver;
  /** Municipalities follow the indicators of one catalogue; all others count their services. */
  hasIndicators: boolean;
  taking: readonly Taking[];
  /** Seen, but without anything assessed that could be compared. */
  empty: readonly Seen[];
  distributions: readonly IndicatorDistribution[];
};

export const catalogueOfPage = blomlada2026;

function distributionOf(indicator: Indicator, members: readonly Measured[]): IndicatorDistribution {
  const found = members.filter(({ observations }) => hasAssessed(observations, indicator.id));
  const best = found.flatMap(({ observations }) => observations.get(indicator.id)?.best ?? []);
  return {
    ...{ indicator, n: found.length },
    figures: found.length < SMALLEST_GROUP ? null : figuresOf(best),
  };
}

function takingOf(seen: readonly Seen[], hasIndicators: boolean): Taking[] {
  if (!hasIndicators)
    return seen
      .filter(({ services }) => services.length > 0)
      .map((each) => ({ seen: each, figures: figuresOf(each.services) }));
  return measuredBy(seen, catalogueOfPage).flatMap((each) => {
    const assessed = assessedIn(each.observations, catalogueOfPage).map(({ id }) => id);
    return assessed.length === 0 ? [] : [{ seen: each.seen, figures: figuresOn(each, assessed) }];
  });
}

/** Opens the rows one after the other and makes what the page shows. */
export function nationalModel({ kind, language }: CompareRequest, asked: NationalAsked): NationalModel {
  const hasIndicators = kind === 'municipality';
  const parts = hasIndicators && !asked.example ? countryParts(asked.by) : [];
  const earlier = asked.from === null ? null : { ...asked.point, validOn: asked.from };
  const over = nationalOver(asked.rows, parts, catalogueOfPage, {
    ...{ point: asked.point, earlier },
    unmatched: asked.all,
  });
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byName = (a: Seen, b: Seen) => compare(a.organisation.name, b.organisation.name);
  const taking = takingOf(over.seen, hasIndicators).sort((a, b) => byName(a.seen, b.seen));
  const named = new Set(taking.map(({ seen }) => seen.organisation.id));
  return {
    ...{ over, hasIndicators, taking },
    empty: over.seen.filter(({ organisation }) => !named.has(organisation.id)).sort(byName),
    distributions: hasIndicators
      ? catalogueOfPage.indicators.map((each) => distributionOf(each, over.national.whole.taking))
      : [],
  };
}
