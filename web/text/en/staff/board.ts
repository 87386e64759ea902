import type { BoardChangeKind } from '../../../../functions/core/board-changes.ts';
import { formatIn } from '../../format.ts';
import type { board as original } from '../../sv/staff/board.ts';

const { number, day, list } = formatIn('en');

const counted = (one: string, many: string) => (count: number) =>
  `${number(count)} ${count === 1 ? one : many}`;

/** What one sentence counts of what has happened; the keys are the kinds of events. */
const tally: Readonly<Record<BoardChangeKind, (count: number) => string>> = {
  'target-set': counted('new target', 'new targets'),
  'target-moved': counted('moved target', 'moved targets'),
  'target-met': counted('met target', 'met targets'),
  'target-dropped': counted('dropped target', 'dropped targets'),
  'action-added': counted('new action', 'new actions'),
  'action-started': counted('started action', 'started actions'),
  'action-moved': counted('moved action', 'moved actions'),
  'action-escalated': counted('escalated action', 'escalated actions'),
  'action-finished': counted('finished action', 'finished actions'),
  'status-changed': counted('changed status', 'changed statuses'),
};

const kinds: Readonly<Record<BoardChangeKind, string>> = {
  'target-set': 'New target',
  'target-moved': 'Target moved',
  'target-met': 'Target met',
  'target-dropped': 'Target dropped',
  'action-added': 'New action',
  'action-started': 'Action started',
  'action-moved': 'Action moved',
  'action-escalated': 'Action escalated',
  'action-finished': 'Action finished',
  'status-changed': 'New status',
};

/** The words of the board for the stand-up meeting. */
export const board: typeof original = {
  title: 'Board view',
  columns: { new: 'New', 'under-way': 'Under way', stuck: 'Stuck or escalated', done: 'Done' },
  empty: {
    new: 'Nothing new since the last meeting.',
    'under-way': 'Nothing is under way.',
    stuck: 'Nothing is stuck.',
    done: 'Nothing was finished since the last meeting.',
  },
  inNumbers: (on, counts) =>
    `As of ${day(on)}. Stuck or escalated: ${number(counts.stuck)}. Under way: ${number(counts['under-way'])}. New: ${number(counts.new)}. Done: ${number(counts.done)}.`,
  since: 'Last meeting',
  show: 'Show',
  badSince: (value) => `“${value}” is not a day that has been. The board shows the last seven days.`,
  toAgenda: 'To targets and actions',
  toWall: 'Show on a wall screen',
  fromWall: 'Leave the wall mode',
  at: (on, clock) => `${day(on)}, ${clock}`,
  more: (count) => `and ${number(count)} more`,
  target: (aim, now) =>
    aim === now
      ? `Target: ${aim.toLowerCase()}, reached`
      : `Target: ${aim.toLowerCase()}, now ${now.toLowerCase()}`,
  by: (on) => `by ${day(on)}`,
  late: (days) => (days === 1 ? '1 day late' : `${number(days)} days late`),
  liftedTo: 'escalated to',
  silent: (on) => `nothing has happened since ${day(on)}`,
  ended: 'the service has ended',
  doneOn: (on) => `done ${day(on)}`,
  slipped: (count) => (count === 1 ? 'moved once' : `moved ${number(count)} times`),
  rules: (days) =>
    `Stuck is what is late, what is escalated, and what was begun without anything happening for ${number(days)} days. A target without remaining actions counts as begun. New and done are counted from the last meeting.`,
  happened: (since) => `What has happened since ${day(since)}`,
  happenedCaption: (since, parts) =>
    parts.length === 0 ? `Nothing has happened since ${day(since)}.` : `Since ${day(since)}: ${list(parts)}.`,
  region: 'Table of what has happened, scrolls sideways',
  heads: { on: 'Day', what: 'What', service: 'E-service', how: 'How', because: 'Reason' },
  kinds,
  tally,
  fromTo: (from, to) => `from ${from} to ${to}`,
  appeared: (status) => `new on the map, ${status.toLowerCase()}`,
  gone: (status) => `has ended, was ${status.toLowerCase()}`,
};
