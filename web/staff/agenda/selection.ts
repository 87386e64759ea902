import { type Agenda, type AgendaItem, isLate, isReached, slipsOf } from '../../../functions/core/agenda.ts';
import type { Day } from '../../../functions/core/calendar.ts';
import type { ActionAt } from '../../../functions/core/plans.ts';
import type { ServiceAt } from '../../../functions/core/service-at.ts';

export const AGENDA_STATES = ['late', 'on-track', 'moved', 'escalated', 'idle', 'reached'] as const;
export type AgendaState = (typeof AGENDA_STATES)[number];

/** What of the agenda is asked for; what is null is not asked. */
export type Selection = {
  area: string | null;
  unit: string | null;
  service: string | null;
  state: AgendaState | null;
};

/** Reads what an address asks for; a state that does not exist is not asked for. */
export function selectionIn(query: URLSearchParams): Selection {
  const asked = (name: string) => query.get(name) || null;
  const state = AGENDA_STATES.find((each) => each === query.get('state')) ?? null;
  return { area: asked('area'), unit: asked('unit'), service: asked('service'), state };
}

/** An action that no open target needs, and why. */
export type LeftOver = { service: ServiceAt; action: ActionAt; because: 'loose' | 'met' | 'dropped' };

/** What the page shows. */
export type Shown = {
  open: readonly AgendaItem[];
  closed: readonly AgendaItem[];
  leftOver: readonly LeftOver[];
  /** Finished actions that never belonged to a target. */
  finished: readonly LeftOver[];
};

const isOpen = ({ target }: AgendaItem): boolean => target.state === 'open';
const isLeft = ({ state }: ActionAt): boolean => state !== 'finished';

/** Whether a target has nothing left to be done for it. */
export const isIdle = ({ actions }: AgendaItem): boolean => !actions.some(isLeft);
const isLifted = (action: ActionAt): boolean => isLeft(action) && action.escalated !== null;

const HOLDS: Readonly<Record<AgendaState, (item: AgendaItem) => boolean>> = {
  late: ({ standing }) => standing === 'late',
  'on-track': ({ standing }) => standing === 'on-track',
  moved: ({ target }) => slipsOf(target).length > 0,
  escalated: ({ actions }) => actions.some(isLifted),
  idle: isIdle,
  reached: ({ status, target }) => isReached(status.status, target.status),
};

const concerns = ({ id, profile }: ServiceAt, { area, unit, service }: Selection): boolean =>
  (area === null || profile.area === area) &&
  (unit === null || profile.unit === unit) &&
  (service === null || id === service);

function leftOverIn({ items, loose }: Agenda): LeftOver[] {
  const closed = items.flatMap(({ service, target, actions }) =>
    target.state === 'open'
      ? []
      : actions
          .filter(isLeft)
          .map((action) => ({ service, action, because: target.state as 'met' | 'dropped' })),
  );
  const own = loose.flatMap(({ service, actions }) =>
    actions.map((action) => ({ service, action, because: 'loose' as const })),
  );
  return [...own, ...closed].sort((a, b) => (a.action.due < b.action.due ? -1 : 1));
}

/** Whether a left-over action is asked for; states that only a target can have leave it out. */
function isAsked({ action }: LeftOver, state: AgendaState | null, today: Day): boolean {
  if (state === null) return true;
  if (state === 'late') return isLate(action, today);
  return state === 'escalated' && isLifted(action);
}

/** The part of an agenda that is asked for. Closed targets stay aside from the states of open ones. */
export function shownOf(agenda: Agenda, selection: Selection): Shown {
  const { state } = selection;
  const own = agenda.items.filter(({ service }) => concerns(service, selection));
  const others = leftOverIn(agenda).filter(({ service }) => concerns(service, selection));
  return {
    open: own.filter((item) => isOpen(item) && (state === null || HOLDS[state](item))),
    closed: own.filter((item) => !isOpen(item)),
    leftOver: others.filter((each) => isLeft(each.action) && isAsked(each, state, agenda.validOn)),
    finished: others.filter(({ action }) => !isLeft(action)),
  };
}
