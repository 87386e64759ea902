import { formatIn } from '../format.ts';
import type { agenda as original } from '../sv/agenda.ts';

const { number, day } = formatIn('en');

const targets = (count: number) => `${number(count)} ${count === 1 ? 'target' : 'targets'}`;
const are = (count: number) => (count === 1 ? 'is' : 'are');
const were = (count: number) => (count === 1 ? 'was' : 'were');

/** The words of the agenda and of its calendar file. */
export const agenda: typeof original = {
  title: 'Targets',
  lead: 'What the services are to reach, by when, and what has slipped.',
  none: 'No target is set.',
  openTargets: (open, late) =>
    `${targets(open)} ${are(open)} under way, ${late === 0 ? 'none of them late' : `${number(late)} of them late`}.`,
  dueSoFar: (due, onTime, late, open, lapsed) =>
    `Of ${targets(due)} that by the first plan should be reached by now, ${number(onTime)} ${were(onTime)} met on time, ${number(late)} ${were(late)} met late, ${number(open)} ${are(open)} not met and ${number(lapsed)} ${are(lapsed)} no longer wanted.`,
  nothingDue: 'No target should be reached yet.',
  slippage: (slipped, all, moves) =>
    slipped === 0
      ? `None of ${targets(all)} has been moved to a later day.`
      : `${number(slipped)} of ${targets(all)} ${slipped === 1 ? 'has' : 'have'} been moved to a later day, ${number(moves)} ${moves === 1 ? 'time' : 'times'} in all.`,
  standings: {
    late: 'Late',
    'on-track': 'On track',
    met: 'Met',
    dropped: 'Dropped',
    ended: 'The service has ended',
  },
  by: (on) => `by ${day(on)}`,
  daysLate: (count) => `${number(count)} ${count === 1 ? 'day' : 'days'} late`,
  metOn: (on) => `met on ${day(on)}`,
  onTime: 'on time by the first plan',
  onTimeAfterMove: (on) => `on time by the moved day, but after the first one: ${day(on)}`,
  tooLate: (on) => `after ${day(on)}`,
  droppedOn: (on) => `dropped on ${day(on)}`,
  firstDue: (on) => `First planned for ${day(on)}.`,
  timesMoved: (times) =>
    times === 1 ? 'Moved to a later day once.' : `Moved to a later day ${number(times)} times.`,
  course: (slips, actions) =>
    [
      ...(slips === 0
        ? []
        : [slips === 1 ? 'moved to a later day once' : `moved to a later day ${number(slips)} times`]),
      ...(actions === 0 ? [] : [actions === 1 ? 'one action' : `${number(actions)} actions`]),
    ].join(', ') || 'changed',
  now: 'Status now',
  responsible: 'Responsible',
  notStated: 'not stated',
  because: 'Reason',
  actions: 'Actions',
  looseActions: 'Actions without a target',
  states: { planned: 'planned', 'under-way': 'under way', finished: 'finished' },
  lateAction: 'late',
  finishedOn: (on) => `finished on ${day(on)}`,
  escalated: (on) => `Escalated on ${day(on)} to`,
  outcome: {
    heading: 'Plan against outcome',
    caption: (on) => `Targets whose day had passed on ${day(on)}, by area`,
    region: 'Table of plan against outcome, scrolls sideways',
    area: 'Area',
    due: 'Due so far',
    onTime: 'Met on time',
    late: 'Met late',
    open: 'Not met',
    lapsed: 'No longer wanted',
    first: 'Held against the first planned day',
    last: 'Held against the day that stands after all moves',
    total: 'All areas',
    explained:
      'The last four columns add up to “due so far”. No longer wanted are targets that were dropped or whose service ended.',
    definitions:
      'Late is an open target from the day after it was due. Moved is a target that was given a later day; an earlier day, or another status alone, does not count. On time is a target met on its day or before.',
  },
  otherArea: 'Another area',
  calendar: {
    link: 'Get the days into your calendar (iCalendar)',
    name: (organisation) => `${organisation}: targets and actions`,
    target: (name, status) => `${name}: ${status}`,
    action: (name, title) => `${name}: ${title}`,
    targetKind: 'Target',
    actionKind: 'Action',
    statusNow: (status) => `Status now: ${status}.`,
    responsible: (role) => `Responsible: ${role}.`,
    first: (on) => `First planned for ${day(on)}.`,
  },
};
