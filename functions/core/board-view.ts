import { type AgendaItem, agendaOf, isLate, type LooseActions } from './agenda.ts';
import { type Day, dayOf, type Instant, startOfDay } from './calendar.ts';
import { numberOf } from './days.ts';
import type { ActionAt, TargetAt } from './plans.ts';
import type { ServiceAt } from './service-at.ts';
import { type ServiceRecord, type State, serviceOf } from './state.ts';
import type { Status } from './status.ts';

/** The board of the stand-up meeting: every open target and action in one column, and what is done since last time. */

export const COLUMNS = ['new', 'under-way', 'stuck', 'done'] as const;
export type Column = (typeof COLUMNS)[number];

/** Why something is stuck, the gravest first. */
export const SNAGS = ['escalated', 'late', 'silent', 'ended'] as const;
export type Snag = (typeof SNAGS)[number];

/** Days without an event after which what was begun is stuck. */
export const SILENT_AFTER = 30;

type Common = {
  service: ServiceAt;
  column: Column;
  /** Empty outside the column of what is stuck. */
  snags: readonly Snag[];
  /** The day of the last event about it. */
  heardOn: Day;
};
export type TargetCard = Common & { kind: 'target'; target: TargetAt; status: Status };
export type ActionCard = Common & { kind: 'action'; action: ActionAt };
export type Card = TargetCard | ActionCard;

/** `since` is the day of the last meeting: what was recorded on it or later has happened since. */
export type Board = { today: Day; since: Day; columns: Readonly<Record<Column, readonly Card[]>> };
export type Meeting = Pick<Board, 'today' | 'since'>;

/** When something was first and last heard of. */
type Heard = { first: Instant; last: Instant };

function heardIn(instants: readonly Instant[]): Heard {
  const [first = '', ...rest] = [...instants].sort();
  return { first, last: rest.at(-1) ?? first };
}

const heardOfAction = ({ plans }: ServiceRecord, id: string): Heard =>
  heardIn(plans.flatMap(({ at, event }) => ('action' in event && event.action === id ? [at] : [])));

/** A target is heard of when it or one of its actions is, and when its service is judged. */
function heardOfTarget({ plans, assessments }: ServiceRecord, { target, actions }: AgendaItem): Heard {
  const steps = new Set(actions.map(({ id }) => id));
  const own = plans.flatMap(({ at, event }) => {
    const mine = 'action' in event ? steps.has(event.action) : event.target === target.id;
    return mine ? [at] : [];
  });
  const heard = heardIn(own);
  const judged = assessments.flatMap(({ at, confirmations }) => [
    at,
    ...confirmations.map((each) => each.at),
  ]);
  return { first: heard.first, last: heardIn([heard.last, ...judged]).last };
}

const isSilent = ({ last }: Heard, today: Day): boolean =>
  numberOf(today) - numberOf(dayOf(last)) > SILENT_AFTER;

function columnOf({ first, last }: Heard, snags: readonly Snag[], open: boolean, since: Day): Column | null {
  const from = startOfDay(since);
  if (!open) return last >= from ? 'done' : null;
  if (snags.length > 0) return 'stuck';
  return first >= from ? 'new' : 'under-way';
}

const chosen = (found: Readonly<Record<Snag, boolean>>): Snag[] => SNAGS.filter((snag) => found[snag]);

/** An action speaks for itself: silence counts from when it was begun. */
function actionCard(
  { service, record, action }: { service: ServiceAt; record: ServiceRecord; action: ActionAt },
  { today, since }: Meeting,
): ActionCard | null {
  const heard = heardOfAction(record, action.id);
  const open = action.state !== 'finished';
  const snags = chosen({
    escalated: open && action.escalated !== null,
    late: isLate(action, today),
    silent: action.state === 'under-way' && isSilent(heard, today),
    ended: open && service.endedBy !== null,
  });
  const column = columnOf(heard, snags, open, since);
  return column && { kind: 'action', service, action, column, snags, heardOn: dayOf(heard.last) };
}

const metAt = ({ plans }: ServiceRecord, id: string): Instant =>
  plans.findLast(({ event }) => event.type === 'target-met' && event.target === id)?.at ?? '';

/** A target is silent only where no action is left whose card would say so. */
function targetCard(item: AgendaItem, record: ServiceRecord, { today, since }: Meeting): TargetCard | null {
  const { service, target, standing, actions } = item;
  const open = target.state === 'open';
  const said = heardOfTarget(record, item);
  const heard = open ? said : { ...said, last: metAt(record, target.id) };
  const left = actions.some(({ state }) => state !== 'finished');
  const snags = chosen({
    escalated: false,
    late: standing === 'late',
    silent: standing === 'on-track' && !left && isSilent(heard, today),
    ended: standing === 'ended',
  });
  const column = columnOf(heard, snags, open, since);
  const { status } = item.status;
  return column && { kind: 'target', service, target, status, column, snags, heardOn: dayOf(heard.last) };
}

const dueOf = (card: Card): Day => (card.kind === 'target' ? card.target : card.action).due;

/** What waits for somebody else first, then by the day it is due; what is done by when it was, the latest first. */
function inOrder(a: Card, b: Card): number {
  if (a.column === 'done') return a.heardOn < b.heardOn ? 1 : a.heardOn > b.heardOn ? -1 : 0;
  const lifted = (card: Card) => (card.snags.includes('escalated') ? 0 : 1);
  if (lifted(a) !== lifted(b)) return lifted(a) - lifted(b);
  return dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0;
}

function cardsOf(state: State, meeting: Meeting): Card[] {
  const { items, loose } = agendaOf(state, { validOn: meeting.today, known: state.seq });
  const steps = ({ service, actions }: Pick<LooseActions, 'service' | 'actions'>): (Card | null)[] => {
    const record = serviceOf(state, service.id);
    return record ? actions.map((action) => actionCard({ service, record, action }, meeting)) : [];
  };
  const goals = items.flatMap((item): (Card | null)[] => {
    const record = serviceOf(state, item.service.id);
    // What was to lead to a dropped target went with it; the agenda lists what is left of it.
    const gone = item.target.state === 'dropped' || !record;
    return gone ? [] : [targetCard(item, record, meeting), ...steps(item)];
  });
  return [...goals, ...loose.flatMap(steps)].filter((card) => card !== null);
}

/** The board as it stands today, for a meeting whose last one was on a day. */
export function boardOf(state: State, meeting: Meeting): Board {
  const cards = cardsOf(state, meeting).sort(inOrder);
  const of = (column: Column) => cards.filter((card) => card.column === column);
  return {
    ...meeting,
    columns: { new: of('new'), 'under-way': of('under-way'), stuck: of('stuck'), done: of('done') },
  };
}
