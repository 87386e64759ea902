import type { Day, Instant } from './calendar.ts';
import { versionAt } from './meanwhile.ts';
import { type ActionAt, actionsAt, type Slip, type TargetAt, targetsAt } from './plans.ts';
import { type ServiceAt, serviceAt } from './service-at.ts';
import { inOrder, type ServiceRecord, type State, settingsAt } from './state.ts';
import { rankOf, type Status } from './status.ts';
import { type StatusAt, statusAt } from './timeline.ts';
import type { View } from './view.ts';

/** What is late, slipped and first planned, for every page and figure that says so. */

/** Late is an open target, or an unfinished action, from the day after it came due. */
export const isLate = ({ state, due }: { state: string; due: Day }, validOn: Day): boolean =>
  !['met', 'dropped', 'finished'].includes(state) && due < validOn;

/** The moves to a later day; a move to an earlier day or to another status alone is no slip. */
export const slipsOf = ({ slips }: TargetAt): Slip[] => slips.filter(({ from, to }) => to > from);

/** The day by which a target was to be met when it was set, whatever it was moved to since. */
export const firstDue = ({ slips, due }: TargetAt): Day => slips[0]?.from ?? due;

/** Whether a status is what a target asks for, or better. */
export function isReached(status: Status, aim: Status): boolean {
  const [now, wanted] = [rankOf(status), rankOf(aim)];
  return now === null || wanted === null ? status === aim : now >= wanted;
}

/** In the order of the agenda. `ended` is an open target of a service that no longer exists. */
export const STANDINGS = ['late', 'on-track', 'met', 'dropped', 'ended'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A target with its service as it stands in the view. */
export type AgendaItem = {
  service: ServiceAt;
  status: StatusAt;
  target: TargetAt;
  standing: Standing;
  /** Steps towards this target. */
  actions: readonly ActionAt[];
  /** When the log last said something of the service. */
  changedAt: Instant;
};

/** Steps of a service that belong to no target. */
export type LooseActions = Pick<AgendaItem, 'service' | 'status' | 'actions' | 'changedAt'>;

export type Agenda = { validOn: Day; items: readonly AgendaItem[]; loose: readonly LooseActions[] };

function standingOf(target: TargetAt, { endedBy }: ServiceAt, validOn: Day): Standing {
  if (target.state !== 'open') return target.state;
  if (endedBy) return 'ended';
  return isLate(target, validOn) ? 'late' : 'on-track';
}

/** Open ones by the day they are due, the earliest first; closed ones the latest first. */
function byDay(a: AgendaItem, b: AgendaItem): number {
  const place = STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
  const [first, second] = a.target.closedOn ? [b, a] : [a, b];
  const days = [first, second].map(({ target }) => target.closedOn ?? target.due) as [Day, Day];
  if (place !== 0) return place;
  if (days[0] !== days[1]) return days[0] < days[1] ? -1 : 1;
  return a.service.id < b.service.id
    ? -1
    : a.service.id > b.service.id
      ? 1
      : a.target.id < b.target.id
        ? -1
        : 1;
}

function planned(state: State, record: ServiceRecord, view: View) {
  const service = serviceAt(record, view);
  const status = statusAt(record, view, settingsAt(state, view.known)?.staleAfterMonths ?? 12);
  if (!service || !status) return null;
  const changedAt = state.commits[versionAt(record, view.known) - 1]?.at ?? state.at;
  const actions = actionsAt(record, view);
  const targets = targetsAt(record, view);
  const items = targets.map((target) => ({
    service,
    status,
    target,
    standing: standingOf(target, service, view.validOn),
    actions: actions.filter((action) => action.target === target.id),
    changedAt,
  }));
  const loose = actions.filter((action) => !targets.some(({ id }) => id === action.target));
  return { items, loose: loose.length > 0 ? [{ service, status, actions: loose, changedAt }] : [] };
}

/** Every target of an organisation in a view, the late ones first, and the steps that belong to none. */
export function agendaOf(state: State, view: View): Agenda {
  const found = inOrder(state.services).flatMap((record) => planned(state, record, view) ?? []);
  return {
    validOn: view.validOn,
    items: found.flatMap(({ items }) => items).sort(byDay),
    loose: found.flatMap(({ loose }) => loose),
  };
}
