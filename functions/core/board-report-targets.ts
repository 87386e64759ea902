import { type AgendaItem, agendaOf, slipsOf } from './agenda.ts';
import type { Slip } from './plans.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** A target with the moves that the later view knows and the earlier one does not. */
export type ReportTarget = AgendaItem & { moves: readonly Slip[] };

/** What became of the plans between two views; a target can stand in several of these lists. */
export type ReportTargets = {
  /** Open in the later view after its day. */
  overdue: readonly ReportTarget[];
  /** Moved to a later day. */
  slipped: readonly ReportTarget[];
  /** Moved to an earlier day, or to another status. */
  altered: readonly ReportTarget[];
  met: readonly ReportTarget[];
  dropped: readonly ReportTarget[];
  /** Open, but the service has ended. */
  lapsed: readonly ReportTarget[];
  set: readonly ReportTarget[];
  /** Open in the later view, its day not past. */
  ahead: readonly ReportTarget[];
};

/** What tells one move of a target from another, whatever was put in before it since. */
const moveKey = ({ on, to, toStatus, reason }: Slip): string => [on, to, toStatus, reason].join(' ');

function movesSince(item: AgendaItem, before: AgendaItem | undefined): Slip[] {
  const known = new Set(before?.target.slips.map(moveKey));
  return item.target.slips.filter((slip) => !known.has(moveKey(slip)));
}

const isAlteration = ({ from, to, fromStatus, toStatus }: Slip): boolean =>
  to < from || fromStatus !== toStatus;

/** How many times a target has been moved to a later day in all. */
export const timesSlipped = ({ target }: AgendaItem): number => slipsOf(target).length;

/** What became of the targets between two views. */
export function reportTargets(state: State, before: View, after: View): ReportTargets {
  const earlier = new Map(agendaOf(state, before).items.map((item) => [item.target.id, item]));
  const items = agendaOf(state, after).items.map((item) => ({
    ...item,
    moves: movesSince(item, earlier.get(item.target.id)),
  }));
  const now = (standing: AgendaItem['standing']) => items.filter((item) => item.standing === standing);
  const since = (standing: AgendaItem['standing']) =>
    now(standing).filter(({ target }) => earlier.get(target.id)?.standing !== standing);
  return {
    overdue: now('late'),
    slipped: items.filter(({ target, moves }) => slipsOf({ ...target, slips: moves }).length > 0),
    altered: items.filter(({ moves }) => moves.some(isAlteration)),
    met: since('met'),
    dropped: since('dropped'),
    lapsed: since('ended'),
    set: items.filter(({ target }) => !earlier.has(target.id)),
    ahead: now('on-track'),
  };
}
