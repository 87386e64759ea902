import { formatIn } from '../../format.ts';
import type { lists as original } from '../../sv/staff/report-lists.ts';

const { number, day } = formatIn('en');

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`);

/** Headings, captions and columns of the lists of a report, and what stands in their cells. */
export const lists: typeof original = {
  scroll: (heading) => `Table: ${heading.toLowerCase()}, scrolls sideways`,
  columns: {
    service: 'Service',
    change: 'Change',
    status: 'Status',
    reason: 'Reason',
    responsible: 'Responsible',
    target: 'Target',
    late: 'Late',
    moves: 'Moved',
    outcome: 'Outcome',
    course: 'Reason and actions',
    shownThen: 'Shown then',
    knownNow: 'Known now',
    confirmed: 'Last confirmed',
    from: 'From',
    to: 'To',
  },
  kinds: {
    fell: { heading: 'Fell', caption: 'Services that went down the scale green, yellow, red' },
    improved: { heading: 'Improved', caption: 'Services that went up the scale red, yellow, green' },
    toNotApplicable: {
      heading: 'Became not applicable',
      caption: 'Services that are no longer counted, since they cannot or should not be digital',
    },
    fromNotApplicable: {
      heading: 'Became applicable',
      caption: 'Services that had been not applicable and have got an assessment',
    },
    toUnknown: { heading: 'Became unknown', caption: 'Services whose status is no longer known' },
    fromUnknown: {
      heading: 'Became known',
      caption: 'Services that had been unknown and have got an assessment',
    },
    new: { heading: 'New', caption: 'Services that have come' },
    retired: { heading: 'Ended', caption: 'Services that were retired, merged into another or split' },
    moved: { heading: 'Changed area', caption: 'Services that were moved to another area' },
    becameStale: {
      heading: 'Became stale',
      caption: 'Services whose assessment nobody confirmed in time; no share counts them',
    },
    noLongerStale: {
      heading: 'No longer stale',
      caption: 'Services that were stale and have been assessed or confirmed',
    },
    overdue: { heading: 'Late targets', caption: 'Targets that were not met when their day had passed' },
    slipped: {
      heading: 'Targets moved to a later day',
      caption: 'Targets that got a later day during the period',
    },
    altered: {
      heading: 'Targets changed otherwise',
      caption: 'Targets that got another status or an earlier day during the period',
    },
    lapsed: { heading: 'Lapsed targets', caption: 'Open targets whose service has ended' },
    dropped: { heading: 'Dropped targets', caption: 'Targets that were dropped without being met' },
    met: { heading: 'Targets met', caption: 'Targets that were met during the period' },
    set: { heading: 'New targets', caption: 'Targets that were set during the period' },
    ahead: {
      heading: 'Targets ahead',
      caption: 'Open targets whose day has not passed, the nearest first',
    },
    corrections: {
      heading: 'Corrections of the earlier picture',
      caption: 'Services of which something else is known now of the earlier day',
    },
    overrides: {
      heading: 'Set by hand',
      caption: 'Services whose status differs from what the criteria give',
    },
  },
  notStated: 'not stated',
  noReason: 'No reason is given.',
  sameReason: 'The same reason as above.',
  arrow: 'to',
  since: (on) => `from ${day(on)}`,
  corrected: 'Corrected later: nothing happened between the days.',
  isNew: 'New',
  ended: {
    retired: (on) => `Retired on ${day(on)}`,
    merged: (on) => `On ${day(on)} merged into`,
    split: (on) => `On ${day(on)} split into`,
  },
  endedUnknown: 'Not part of the later view',
  by: (on) => `by ${day(on)}`,
  daysLate: (count) => `${number(count)} ${count === 1 ? 'day' : 'days'}`,
  timesMoved: (count) => `Moved to a later day ${times(count)} in all.`,
  firstDue: (on) => `First planned for ${day(on)}.`,
  movedTo: (from, to) => `From ${day(from)} to ${day(to)}.`,
  changedTo: (from, to) => `From ${from.toLowerCase()} to ${to.toLowerCase()}.`,
  metOn: (on) => `Met on ${day(on)}`,
  inTime: 'in time for the first plan',
  afterFirst: (on) => `after the first plan, ${day(on)}`,
  droppedOn: (on) => `Dropped on ${day(on)}`,
  setOn: (on) => `Set on ${day(on)}`,
  standings: {
    late: 'late',
    'on-track': 'on track',
    met: 'met already',
    dropped: 'dropped already',
    ended: 'lapsed',
  },
  stale: 'stale',
  absent: 'Did not exist',
  recordedOn: (on) => `Recorded on ${day(on)}.`,
  never: 'never',
};
