import { type Agenda, type AgendaItem, firstDue, slipsOf } from './agenda.ts';
import type { Day } from './calendar.ts';

/** Which day a target is held against: the one it was set with, or the one it was last moved to. */
export const YARDSTICKS = ['first', 'last'] as const;
export type Yardstick = (typeof YARDSTICKS)[number];

/**
 * What became of the targets whose day has passed. `onTime` were met on that day or before it, `late`
 * after it, `open` are not met yet, `lapsed` were dropped or went with their service; they add up to `due`.
 */
export type TargetOutcome = { due: number; onTime: number; late: number; open: number; lapsed: number };

type Fate = Exclude<keyof TargetOutcome, 'due'>;

function fateOf({ target, standing }: AgendaItem, day: Day): Fate {
  if (target.state === 'open') return standing === 'ended' ? 'lapsed' : 'open';
  if (target.state === 'dropped') return 'lapsed';
  return (target.closedOn ?? day) <= day ? 'onTime' : 'late';
}

/** Plan against outcome of some targets, up to and without a day. */
export function outcomeOf(items: readonly AgendaItem[], validOn: Day, yardstick: Yardstick): TargetOutcome {
  const dayOf = ({ target }: AgendaItem) => (yardstick === 'first' ? firstDue(target) : target.due);
  const fates = items.filter((item) => dayOf(item) < validOn).map((item) => fateOf(item, dayOf(item)));
  const count = (fate: Fate) => fates.filter((each) => each === fate).length;
  return {
    due: fates.length,
    onTime: count('onTime'),
    late: count('late'),
    open: count('open'),
    lapsed: count('lapsed'),
  };
}

/** How many targets were moved to a later day, and how often that was done. */
export function slippage({ items }: Pick<Agenda, 'items'>): { slipped: number; moves: number } {
  const moves = items.map(({ target }) => slipsOf(target).length);
  return {
    slipped: moves.filter((times) => times > 0).length,
    moves: moves.reduce((sum, times) => sum + times, 0),
  };
}
