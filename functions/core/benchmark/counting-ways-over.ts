import type { Day } from '../calendar.ts';
import type { Share } from '../tally.ts';
import type { BenchmarkRow } from './benchmark-store.ts';
import { type Counted, countingWays, type Fates, type WaysAt } from './counting-ways.ts';
import { participantOf } from './participant.ts';
import { seenAt } from './seen.ts';

const shareSum = (a: Share, b: Share): Share => {
  const [numerator, denominator] = [a.numerator + b.numerator, a.denominator + b.denominator];
  return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
};

const waysSum = (a: WaysAt, b: WaysAt): WaysAt => ({
  validOn: a.validOn,
  ways: {
    all: shareSum(a.ways.all, b.ways.all),
    applicable: shareSum(a.ways.applicable, b.ways.applicable),
    matched: shareSum(a.ways.matched, b.ways.matched),
  },
  services: a.services + b.services,
  notApplicable: a.notApplicable + b.notApplicable,
  unknown: a.unknown + b.unknown,
  stale: a.stale + b.stale,
});

const fatesSum = (a: Fates, b: Fates): Fates => ({
  appeared: a.appeared + b.appeared,
  countedFirst: a.countedFirst + b.countedFirst,
  countedBoth: a.countedBoth + b.countedBoth,
  stale: a.stale + b.stale,
  notApplicable: a.notApplicable + b.notApplicable,
  unknown: a.unknown + b.unknown,
  gone: a.gone + b.gone,
  others: shareSum(a.others, b.others),
});

const countedSum = (a: Counted, b: Counted): Counted => ({
  matched: a.matched + b.matched,
  points: a.points.map((each, place) => waysSum(each, b.points[place] ?? each)),
  fates: fatesSum(a.fates, b.fates),
});

function countedOf(row: BenchmarkRow, days: readonly Day[]): Counted {
  const participant = participantOf(row.open(), row.here);
  return countingWays(
    days.map((validOn) => {
      const seen = seenAt(participant, { validOn });
      return { validOn, seen: seen ? [seen] : [] };
    }),
  );
}

/**
 * Counts the services of many organisations in three ways, as known now. An organisation is opened at a
 * time: no service belongs to two, so that the counts add up.
 */
export const countingWaysOver = (rows: readonly BenchmarkRow[], days: readonly Day[]): Counted =>
  rows.reduce<Counted>(
    (sum, row) => countedSum(sum, countedOf(row, days)),
    countingWays(days.map((validOn) => ({ validOn, seen: [] }))),
  );
