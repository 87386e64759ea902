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

/** What became, between the first and the last point, of the services that counted at the first. */
export type Fates = {
  /** Exist at the last point and did not at the first. */
  appeared: number;
  countedFirst: number;
  countedBoth: number;
  /** Counted at the first point and at the last no more: not reported any longer, and so on. */
  stale: number;
  notApplicable: number;
  unknown: number;
  gone: number;
  /** Green among what counts at the last point and is not in the matched set. */
  others: Share;
};

/** Services at several points, counted in three ways. */
export type Counted = { matched: number; points: readonly WaysAt[]; fates: Fates };

type Keyed = ReadonlyMap<string, SeenService>;

/** Services of all organisations; an id is only unique within its own. */
const keyed = (seen: readonly Seen[]): Keyed =>
  new Map(
    seen.flatMap(({ organisation, services }) =>
      services.map((each) => [`${organisation.id}/${each.id}`, each] as const),
    ),
  );

const share = (numerator: number, denominator: number): Share => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

const shareOf = (services: readonly SeenService[], denominator: number): Share =>
  share(services.filter((each) => isCounted(each) && each.status === 'green').length, denominator);

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

function fatesBetween(first: Keyed, last: Keyed, matched: ReadonlySet<string>): Fates {
  const counted = [...first].filter(([, service]) => isCounted(service)).map(([key]) => key);
  const now = counted.map((key) => last.get(key));
  const become = (test: (service: SeenService) => boolean) => now.filter((each) => each && test(each)).length;
  const others = [...last]
    .filter(([key, each]) => isCounted(each) && !matched.has(key))
    .map(([, each]) => each);
  return {
    appeared: [...last.keys()].filter((key) => !first.has(key)).length,
    countedFirst: counted.length,
    countedBoth: become(isCounted),
    stale: become(({ stale }) => stale),
    notApplicable: become(({ status }) => status === 'not-applicable'),
    unknown: become(({ status }) => status === 'unknown'),
    gone: now.filter((each) => each === undefined).length,
    others: shareOf(others, others.length),
  };
}

/** The services of organisations at several points, counted in three ways; the days in the order given. */
export function countingWays(points: readonly { validOn: Day; seen: readonly Seen[] }[]): Counted {
  const all = points.map(({ validOn, seen }) => ({ validOn, services: keyed(seen) }));
  const [first, ...later] = all;
  const counts = (services: Keyed, key: string) => {
    const found = services.get(key);
    return found !== undefined && isCounted(found);
  };
  const matched = [...(first?.services.keys() ?? [])].filter(
    (key) => first && counts(first.services, key) && later.every(({ services }) => counts(services, key)),
  );
  const [start, end] = [first?.services ?? new Map(), all.at(-1)?.services ?? new Map()];
  return {
    matched: matched.length,
    fates: fatesBetween(start, end, new Set(matched)),
    points: all.map(({ validOn, services }) =>
      waysAt(
        validOn,
        [...services.values()],
        matched.flatMap((key) => services.get(key) ?? []),
      ),
    ),
  };
}
