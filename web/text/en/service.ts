import { formatIn } from '../format.ts';
import type {
  assessment as originalAssessment,
  life as originalLife,
  service as originalService,
  target as originalTarget,
} from '../sv/service.ts';

const { day, list } = formatIn('en');

/** The page of one service. */
export const service: typeof originalService = {
  toService: 'Go to the service',
  noLink: 'No link to the service is known.',
  chain: 'The digital chain',
  chainExplained: 'Each step of the service, and whether it works digitally.',
  chainUnknown: 'The status was set by hand, without saying anything about the single steps.',
  chainNotAssessed: 'There is no assessment yet.',
  states: { met: 'Met', 'not-met': 'Not met', 'not-applicable': 'Not applicable', unknown: 'Not known' },
  sentenceFrom: (on) => `So it was on ${day(on)}. Nobody has confirmed since that it still holds.`,
  sentences: {
    green: 'You can do all of this online.',
    yellow: 'You can do part of this online.',
    surface: 'You can do part of this online. How the rest works is not yet known.',
    red: 'You cannot do this online.',
    'not-applicable': 'This cannot or should not be done online.',
    unknown: 'It is not yet known whether you can do this online.',
  },
  status: 'Status',
  statusAtEnd: 'Status when the service ended',
  since: (on) => `since ${day(on)}`,
  confirmed: (on) => `Last assessed or confirmed on ${day(on)}.`,
  neverConfirmed: 'Nobody has assessed the service yet.',
  strip: 'Over time',
  stripLabel: (spans) => `Status over time: ${list(spans)}.`,
  span: (status, from, to) => `${status} ${from}–${to}`,
  spanOpen: (status, from) => `${status} from ${from}`,
  history: 'Assessments',
  noHistory: 'There is no assessment for the chosen day.',
  life: 'Life of the service',
  targets: 'Targets',
  noTargets: 'No target is set.',
  responsible: 'Responsibility and source',
  unit: 'Unit',
  role: 'Responsible role',
  area: 'Area',
  indicator: 'Indicator',
  source: 'Source',
  externalId: 'Key in the source',
  sdg: 'Code in the EU single digital gateway',
  id: 'Id',
  about: 'About the service',
  notThen: (on) => `The service did not exist on ${day(on)}.`,
  firstOn: (on) => `It exists from ${day(on)}.`,
  notKnownThen: 'The service was not known at the chosen time.',
  ended: {
    merged: (on) => `On ${day(on)} the service became part of another one:`,
    split: (on) => `On ${day(on)} the service was split into several:`,
    retired: (on) => `The service was retired on ${day(on)}.`,
  },
  vanished: (on) => `The source’s list has not held the service since ${day(on)}.`,
  removed: 'The text has been removed.',
  removedBecause: 'The text has been removed:',
};

/** A judgement of a service, in the list of them. */
export const assessment: typeof originalAssessment = {
  from: (on) => `from ${day(on)}`,
  byCriteria: 'by the criteria',
  byHand: 'by hand',
  note: 'To check',
  recorded: (on, who) => `Recorded on ${on} by ${/^[aeo]/.test(who) ? 'an' : 'a'} ${who}.`,
  confirmedOn: (days) => `Confirmed on ${list(days)}.`,
  withdrawn: (on) => `Withdrawn on ${on}.`,
  withdrawnWord: 'Withdrawn',
  override: 'Differs from the criteria',
};

/** What happened to a service beside its assessments. */
export const life: typeof originalLife = {
  registered: 'Registered',
  redated: 'First day corrected',
  revised: 'Details changed',
  renamed: 'Renamed to',
  moved: 'Moved to',
  mapped: 'Mapped to the indicator',
  unmapped: 'No longer mapped to an indicator',
  merged: 'Became part of',
  split: 'Split into',
  retired: 'Retired',
  reinstated: 'Reinstated',
  vanished: 'Gone from the source',
  returned: 'Back in the source',
};

/** A target of a service and what became of it. */
export const target: typeof originalTarget = {
  by: (status, due) => `${status} by ${day(due)}`,
  states: { open: 'under way', met: 'met', dropped: 'dropped', late: 'late' },
  set: (on) => `Set on ${day(on)}.`,
  closed: (on) => `on ${day(on)}`,
  moved: (on, from, to) => `On ${day(on)} the target was moved from ${day(from)} to ${day(to)}:`,
  changed: (on, from, to) =>
    `On ${day(on)} the target was changed from ${from.toLowerCase()} to ${to.toLowerCase()}:`,
};
