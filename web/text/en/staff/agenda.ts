import { formatIn } from '../../format.ts';
import type { agenda as original } from '../../sv/staff/agenda.ts';

const { number, day } = formatIn('en');

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`);

/** The words of targets and actions, where staff set, move, meet and drop them. */
export const agenda: typeof original = {
  title: 'Targets and actions',
  lead: (withoutActions, escalated) =>
    [
      ...(withoutActions === 0
        ? []
        : [`${number(withoutActions)} ${withoutActions === 1 ? 'has' : 'have'} no actions.`]),
      ...(escalated === 0
        ? []
        : [`${number(escalated)} ${escalated === 1 ? 'action is' : 'actions are'} escalated.`]),
    ].join(' '),
  nothing: 'Nothing matches what you have chosen.',
  setTarget: 'Set a target',
  addAction: 'Add an action',
  toBoard: 'To the board view',
  filter: {
    label: 'Choose targets and actions',
    service: 'E-service',
    anyService: 'All e-services',
    state: 'State',
    anyState: 'All states',
    states: {
      late: 'Late',
      'on-track': 'On track',
      moved: 'Moved to a later day',
      escalated: 'With an escalated action',
      idle: 'Without actions',
      reached: 'Status reached, target still open',
    },
    submit: 'Show',
    all: 'Show all',
  },
  oneService: {
    heading: (name) => `Targets and actions for ${name}`,
    open: 'Open the e-service in the workspace',
    public: 'See the public page',
    foreign: 'The e-service does not belong to your areas or units. You can read but not change.',
  },
  moved: (count, first) => `moved ${times(count)}, first ${day(first)}`,
  noActions: 'no action',
  allFinished: 'all actions are finished',
  reached: 'status reached',
  leftOver: 'Actions without an open target',
  leftOverExplained: 'Actions that never belonged to a target, or that remain although it is met or dropped.',
  ofMet: 'the target is met',
  ofDropped: 'the target is dropped',
  closed: (count) => `Met and dropped targets (${number(count)})`,
  closedCaption: 'Met and dropped targets, the latest first',
  closedRegion: 'Table of met and dropped targets, scrolls sideways',
  columns: {
    service: 'E-service',
    target: 'Target',
    first: 'First planned for',
    outcome: 'Outcome',
    moves: 'Moves to a later day',
  },
  target: {
    title: (name, status, due) => `${name}: ${status.toLowerCase()} by ${day(due)}`,
    aim: 'Target',
    due: 'By',
    state: 'State',
    set: 'Set',
    open: 'open',
    slips: 'How the target has moved',
    slipsRegion: 'Table of how the target has moved, scrolls sideways',
    slipColumns: { on: 'Moved on', from: 'From', to: 'To', because: 'Reason' },
    actions: 'Actions towards the target',
    actionsRegion: 'Table of actions, scrolls sideways',
    actionColumns: { title: 'Action', owner: 'Responsible role', due: 'By', state: 'State' },
    noActions: 'The target has no action yet.',
    closed: 'The target is closed. Set a new one if there is more to reach.',
    others: 'All targets and actions of the e-service',
    unknown: 'There is no such target',
    unknownText: 'The address may be misspelt. The agenda has every target that has been set.',
    toAgenda: 'To the agenda',
  },
  move: {
    heading: 'Move the target',
    due: 'New day',
    status: 'Status to reach',
    reason: 'Why is the target moved?',
    reasonHelp: 'The reason becomes public and stays with the target. Write nothing about individuals.',
    again: (before) =>
      `The target has been moved to a later day ${times(before)} already. Moving it again will be the ${ORDINALS[before + 1] ?? `${number(before + 1)}th`} time.`,
    third: 'Consider whether the target can be reached, should be split, or an action be escalated.',
    submit: 'Move the target',
  },
  meet: {
    heading: 'The target is met',
    reached: (status) => `The e-service is ${status.toLowerCase()} now. Is the target met?`,
    stale: 'The assessment is stale. Please confirm it first.',
    lower: (now, aim) =>
      `The e-service is ${now.toLowerCase()} now, but the target is ${aim.toLowerCase()}. Change the status first if it has improved.`,
    anyway: 'Yes, the target is met although the status is not',
    anywayNeeded: 'The status is not reached. Tick the box if the target still counts as met.',
    on: 'Met on',
    submit: 'The target is met',
  },
  drop: {
    heading: 'Drop the target',
    explained: 'The target is closed without being met. It stays in the history with the reason.',
    reason: 'Why is the target dropped?',
    submit: 'Drop the target',
  },
  newTarget: {
    title: 'Set a target',
    lead: 'A status that the e-service should have by a certain day. The target is public once it is saved.',
    service: 'E-service',
    choose: 'Choose an e-service',
    chooseNeeded: 'Choose an e-service in the list.',
    status: 'Status to reach',
    due: 'By',
    reason: 'Why?',
    first: 'The first action',
    firstExplained: 'The first step towards the target. Leave it empty to add actions later.',
    submit: 'Set the target',
    none: 'There is no e-service that you can set targets for.',
  },
  action: {
    newTitle: 'Add an action',
    title: 'What is to be done?',
    owner: 'Responsible role',
    ownerHelp:
      'Write a role, such as Head of building permits, never a person’s name. The role becomes public.',
    due: 'Done by',
    target: 'Target that the action leads to',
    noTarget: 'No target',
    add: 'Add the action',
    service: 'E-service',
    ofTarget: 'Leads to the target',
    state: 'State',
    added: 'Added',
    escalated: 'Escalated',
    escalatedTo: (on) => `on ${day(on)} to`,
    outcome: 'Outcome',
    start: 'Mark as under way',
    finished: 'The action is finished. Add a new one if there is more to do.',
    unknown: 'There is no such action',
    unknownText: 'The address may be misspelt. The agenda has every action.',
    change: { heading: 'Change the action', submit: 'Save the change' },
    escalate: {
      heading: 'Escalate the action',
      explained:
        'When an action is stuck it is lifted to a role that can solve it. It then stands first on the board.',
      again: 'The action is escalated already. If it is escalated again, the new role and reason hold.',
      to: 'To which role?',
      reason: 'Why is the action escalated?',
      submit: 'Escalate the action',
    },
    finish: {
      heading: 'The action is finished',
      outcome: 'What was the outcome?',
      on: 'Finished on',
      submit: 'The action is finished',
    },
  },
  publicHelp: 'The text becomes public. Write nothing about individuals.',
  past: {
    asked: (due) => `${day(due)} has passed already. Change the day, or tick the box if it is right.`,
    sure: 'The day has passed, but it is right',
  },
  conflict: {
    heading: 'The e-service has changed meanwhile',
    explained:
      'This has happened since you opened the page. What you typed stands below. If it is still to hold, save again.',
  },
};
