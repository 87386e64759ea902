import type { Day } from '../calendar.ts';
import type { Share } from '../tally.ts';
import { isCounted, type Seen, type SeenService } from './seen.ts';

/**
 * Three ways of counting the same services, which can differ a lot: green among all that exist, green
 * among those that count (fresh green, yellow or red), and green among those that count at every point.
 */
export type CountingWays = { all: Share; applicable: Share; matched: Share };

/** The three ways at one point, and why they differ: how many services stand where. */
export type WaysAt = {
  validOn: Day;
  ways: CountingWays;
  services: number;
  notApplicable: number;
  unknown: number;
  stale: number;
};

type Keyed = ReadonlyMap<string, SeenService>;

/** Services of all organisations; an id is only unique within its own. */
const keyed = (seen: readonly Seen[]): Keyed =>
  new Map(
    seen.flatMap(({ organisation, services }) =>
      services.map((each) => [`${organisation.id}/${each.id}`, each] as const),
    ),
  );

function shareOf(services: readonly SeenService[], denominator: number): Share {
  const green = services.filter((each) => isCounted(each) && each.status === 'green').length;
  return { numerator: green, denominator, value: denominator === 0 ? null : green / denominator };
}

function waysAt(validOn: Day, services: readonly SeenService[], matched: readonly SeenService[]): WaysAt {
  const having = (status: SeenService['status']) => services.filter((each) => each.status === status).length;
  return {
    validOn,
    ways: {
      all: shareOf(services, services.length),
      applicable: shareOf(services, services.filter(isCounted).length),
      matched: shareOf(matched, matched.length),
    },
    services: services.length,
    notApplicable: having('not-applicable'),
    unknown: having('unknown'),
    stale: services.filter(({ stale }) => stale).length,
  };
}

/** The services of organisations at several points, counted in three ways; the days in the order given. */
export function countingWays(points: readonly { validOn: Day; seen: readonly Seen[] }[]): {
  matched: number;
  points: WaysAt[];
} {
  const all = points.map(({ validOn, seen }) => ({ validOn, services: keyed(seen) }));
  const [first, ...later] = all;
  const counts = (services: Keyed, key: string) => {
    const found = services.get(key);
    return found !== undefined && isCounted(found);
  };
  const matched = [...(first?.services.keys() ?? [])].filter(
    (key) => first && counts(first.services, key) && later.every(({ services }) => counts(services, key)),
  );
  return {
    matched: matched.length,
    points: all.map(({ validOn, services }) =>
      waysAt(
        validOn,
        [...services.values()],
        matched.flatMap((key) => services.get(key) ?? []),
      ),
    ),
  };
}
