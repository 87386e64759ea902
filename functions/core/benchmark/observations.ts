import type { Catalogue, Indicator } from '../catalogue/catalogue.ts';
import { rankOf } from '../status.ts';
import { isCounted, type Seen, type SeenService } from './seen.ts';

/**
 * What an organisation has on one indicator. Where several services are mapped to it the best one
 * decides: residents can do it online once one of them lets them. The others stand beside it.
 */
export type Observation = { indicator: string; best: SeenService; others: readonly SeenService[] };

/** What an organisation has on each indicator of a catalogue, by the indicator's id. */
export type Observations = ReadonlyMap<string, Observation>;

/** Fresh green, yellow, red, then the same stale, then unknown, then not applicable. */
function goodness({ status, stale }: SeenService): number {
  const rank = rankOf(status);
  if (rank === null) return status === 'unknown' ? -4 : -5;
  return stale ? rank - 3 : rank;
}

/** Services in order of goodness; those alike in the order they were registered. */
const bestFirst = (services: readonly SeenService[]): SeenService[] =>
  [...services].sort((a, b) => goodness(b) - goodness(a));

/**
 * The indicator of one catalogue that another one's is declared to be the same as; null where nobody
 * declared it. Either catalogue may declare it.
 */
export function sameIndicator(from: Catalogue, id: string, to: Catalogue): string | null {
  if (from.id === to.id) return id;
  const declared = from.comparable[to.id]?.[id];
  if (declared !== undefined) return declared;
  const reverse = Object.entries(to.comparable[from.id] ?? {}).find(([, theirs]) => theirs === id);
  return reverse?.[0] ?? null;
}

/** What an organisation has on the indicators of a catalogue; others of its services stay outside. */
export function observationsIn(seen: Seen, catalogue: Catalogue): Observations {
  const known = new Set(catalogue.indicators.map(({ id }) => id));
  const mapped = seen.services.flatMap((service) => {
    const indicator = service.indicator && sameIndicator(seen.catalogue, service.indicator, catalogue);
    return indicator && known.has(indicator) ? [{ indicator, service }] : [];
  });
  const byIndicator = Map.groupBy(mapped, ({ indicator }) => indicator);
  return new Map(
    [...byIndicator].flatMap(([indicator, some]) => {
      const [best, ...others] = bestFirst(some.map(({ service }) => service));
      return best ? [[indicator, { indicator, best, others }] as const] : [];
    }),
  );
}

/** Whether an organisation has assessed an indicator: fresh, and green, yellow or red. */
export function hasAssessed(observations: Observations, indicator: string): boolean {
  const found = observations.get(indicator);
  return found !== undefined && isCounted(found.best);
}

/** The indicators that an organisation has assessed, in the catalogue's order. */
export const assessedIn = (observations: Observations, { indicators }: Catalogue): Indicator[] =>
  indicators.filter(({ id }) => hasAssessed(observations, id));
