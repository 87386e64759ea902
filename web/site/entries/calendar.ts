import { type Agenda, type AgendaItem, agendaOf, firstDue, slipsOf } from '../../../functions/core/agenda.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { ActionAt } from '../../../functions/core/plans.ts';
import { wordsOf } from '../../../functions/core/texts.ts';
import { type CalendarDay, calendarOf } from '../../../functions/exchange/icalendar/icalendar.ts';
import { servicePath } from '../../pages/addresses.ts';
import { localeIn, type Viewing } from '../../pages/viewing.ts';
import { type Entry, inView } from '../entry.ts';

type Given = { viewing: Viewing; origin: string | undefined };
type Planned = Pick<AgendaItem, 'service' | 'status' | 'changedAt'>;

const nameOf = ({ service }: Planned, { language }: Viewing): string =>
  inLanguage(service.profile.name, language).text;

/** The role that answers for something; nothing where it was redacted or never named. */
function answeredBy(role: string | null, { viewing }: Given): string[] {
  const found = wordsOf(viewing.ledger.texts, role);
  return found === null ? [] : [localeIn(viewing).words.agenda.calendar.responsible(found)];
}

/** What every day of a service has: its stamp, its address and its status in words. */
function sharedOf(planned: Planned, { viewing, origin }: Given) {
  const { words } = localeIn(viewing);
  const { calendar } = words.agenda;
  const { service, status, changedAt } = planned;
  const now = calendar.statusNow(words.statuses[status.status].word.toLowerCase());
  const url = origin && origin + servicePath(viewing.language, viewing.slug, service.id);
  return { now, shared: { stamp: changedAt, ...(url && { url }) } };
}

function targetDay(item: AgendaItem, given: Given): CalendarDay {
  const { viewing } = given;
  const { words } = localeIn(viewing);
  const { calendar } = words.agenda;
  const { now, shared } = sharedOf(item, given);
  const { service, target } = item;
  const moved = slipsOf(target).length > 0;
  return {
    ...shared,
    uid: `${viewing.ledger.state.org}-${service.id}-target-${target.id}@blomlada`,
    day: target.due,
    sequence: target.slips.length,
    summary: calendar.target(nameOf(item, viewing), words.statuses[target.status].word.toLowerCase()),
    description: [
      now,
      ...answeredBy(service.profile.role, given),
      ...(moved ? [calendar.first(firstDue(target))] : []),
    ].join('\n'),
    category: calendar.targetKind,
  };
}

function actionDay(planned: Planned, action: ActionAt, given: Given): CalendarDay {
  const { viewing } = given;
  const { words } = localeIn(viewing);
  const { calendar } = words.agenda;
  const { now, shared } = sharedOf(planned, given);
  const title = wordsOf(viewing.ledger.texts, action.title) ?? words.service.removed;
  return {
    ...shared,
    uid: `${viewing.ledger.state.org}-${planned.service.id}-action-${action.id}@blomlada`,
    day: action.due,
    sequence: 0,
    summary: calendar.action(nameOf(planned, viewing), title),
    description: [now, ...answeredBy(action.owner, given)].join('\n'),
    category: calendar.actionKind,
  };
}

/** The days of open targets and unfinished actions of services that still exist. */
function daysOf({ items, loose }: Agenda, given: Given): CalendarDay[] {
  const open = items.filter(({ standing }) => standing === 'late' || standing === 'on-track');
  const planned = [...items, ...loose].filter(({ service }) => service.endedBy === null);
  const actions = planned.flatMap((each) =>
    each.actions.filter(({ state }) => state !== 'finished').map((action) => actionDay(each, action, given)),
  );
  return [...open.map((item) => targetDay(item, given)), ...actions];
}

/** Open due dates as a calendar file. */
export const calendar: Entry = {
  matches: ([first, ...more]) => first === 'agenda.ics' && more.length === 0,
  files: () => ['agenda.ics'],
  answer: (request) =>
    inView(request, (viewing) => {
      const { ledger, view, language, settings } = viewing;
      const days = daysOf(agendaOf(ledger.state, view), { viewing, origin: request.site.origin });
      const name = localeIn(viewing).words.agenda.calendar.name(settings.name);
      const body = calendarOf({ name, language, days });
      return { status: 200, type: 'text/calendar; charset=utf-8', body };
    }),
};
