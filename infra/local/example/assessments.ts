import type { Day } from '../../../functions/core/calendar.ts';
import type { Act } from './act.ts';
import { deskOf, roleAt } from './desks.ts';
import { assessment, type Judged, judgements, type Turn } from './judgements.ts';
import { dealer, wholeFrom } from './random.ts';
import { FIRST_REASONS } from './reasons-first.ts';
import { ADDED_REMARKS, REACHED_REASONS } from './reasons-reached.ts';
import { type StoryTime, workingDay } from './story-time.ts';

type DealReason = (judged: Judged) => string;

type Pools = Readonly<Record<string, readonly string[]>>;

const REASONS: Readonly<Record<Turn, Pools>> = { first: FIRST_REASONS, reached: REACHED_REASONS, fell: {} };
const REMARKS: Pools = ADDED_REMARKS;

/** Deals from each pool in turn; asking for a pool that is not there is a mistake in the story. */
function poolDealer(): (pools: Pools, stage: string, words: string) => string {
  const dealers = new Map<string, () => string>();
  return (pools, stage, words) => {
    const pool = pools[stage];
    if (!pool) throw new RangeError(`a judgement needs a reason of its own: ${words} ${stage}`);
    const key = `${words} ${stage}`;
    const deal = dealers.get(key) ?? dealer(pool, key);
    dealers.set(key, deal);
    return deal();
  };
}

/** Deals each judgement a reason that fits its turn and stage; those that bring their own keep it. */
function reasonDealer(): DealReason {
  const deal = poolDealer();
  return ({ service, month, step: [, judged, because], turn }) => {
    if (because !== undefined) return because;
    const reason = deal(REASONS[turn], judged, turn);
    const hasRemark = turn === 'reached' && wholeFrom(`remark ${service.id} ${month}`, 5) < 2;
    return hasRemark ? `${reason} ${deal(REMARKS, judged, 'remark')}` : reason;
  };
}

const latest = (days: readonly Day[]): Day => days.reduce((last, day) => (day > last ? day : last));

/** What a desk judged in one month was saved together. */
function actOf(desk: string, month: readonly Judged[], deal: DealReason): Act {
  return {
    on: workingDay(latest(month.map(({ recordedOn }) => recordedOn))),
    role: roleAt(desk),
    steps: month.map((judged) => assessment(judged, deal(judged))),
  };
}

/** How the services were judged through the years. */
export function assessmentActs(time: StoryTime): Act[] {
  const deal = reasonDealer();
  const months = Map.groupBy(judgements(time), ({ month }) => month);
  return [...months.values()].flatMap((month) =>
    [...Map.groupBy(month, ({ service }) => deskOf(service.area))].map(([desk, own]) =>
      actOf(desk, own, deal),
    ),
  );
}
