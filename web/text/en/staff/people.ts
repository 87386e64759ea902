import { formatIn } from '../../format.ts';
import type { people as original } from '../../sv/staff/people.ts';

const { number, day } = formatIn('en');
const changes = (count: number) => `${number(count)} ${count === 1 ? 'change' : 'changes'}`;

/** The people behind the log: erasing them, and finding texts that name somebody. */
export const people: typeof original = {
  title: 'People in the log',
  lead: 'Those who have changed something or logged in. Only staff see the names. The public log shows the role.',
  caption: 'People, and what they have done',
  region: 'Table of people, scrolls sideways',
  columns: {
    name: 'Name',
    changes: 'Changes',
    first: 'First',
    last: 'Last',
    member: 'On the members list',
    act: 'Erase',
  },
  unnamed: (id) => `Name unknown (${id})`,
  you: 'you',
  yes: 'Yes',
  no: 'No',
  none: 'None yet',
  inLog: 'Show in the log',
  erase: 'Erase',
  eraseWho: (name) => `Erase ${name}`,
  nobody: 'Nobody is known. Everybody who changed something has been erased.',
  erased: 'The person has been erased. Now search the texts for the name: a reason may hold it.',
  goSearch: 'Search the texts for the name',
  erasing: {
    title: (name) => `Erase ${name}`,
    lead: (count) =>
      count === 0
        ? 'The person has logged in but changed nothing.'
        : `The person has made ${changes(count)}.`,
    goes: 'What goes',
    going: [
      'the name',
      'the link between the person and the changes',
      'the person’s internal notes',
      'proposals that the person has made, open ones too',
      'the place on the members list',
      'sessions under way, on all devices',
    ],
    stays: 'What stays',
    staying: [
      'the changes, with the role but not who it was',
      'texts that the person wrote in changes, such as reasons. Redact those that name somebody',
    ],
    backups:
      'Backups may keep the data for at most 35 days. If the person logs in again, it will be as somebody new.',
    yourself: 'This is you. You will be logged out at once.',
    confirm: (name) => `Yes, erase ${name}. I know that this cannot be undone.`,
    tick: 'Tick the box if you want to erase the person.',
    button: 'Erase the person',
    lastStrategist:
      'The person is the only strategist on the members list. Make somebody else a strategist first.',
    unknown: 'The person does not exist, or has been erased already.',
    toMembers: 'To the members list',
  },
  texts: {
    title: 'Search the texts',
    lead: 'Search for a name, or anything else that should not have been written, in all texts that belong to the log.',
    query: 'Name or words',
    queryHelp: 'The text must hold every word. Capitals do not matter.',
    button: 'Search',
    found: (count) =>
      count === 0
        ? 'No text holds the words.'
        : `${number(count)} ${count === 1 ? 'text holds' : 'texts hold'} the words.`,
    most: (count) => `The ${number(count)} newest are shown. Search for more words to see others.`,
    caption: 'Texts that hold the words',
    region: 'Table of texts, scrolls sideways',
    columns: { commit: 'Change', where: 'Where', text: 'The text', act: 'Redact' },
    organisation: 'The organisation',
    redact: 'Redact',
    redactWhat: (where) => `Redact the text: ${where}`,
    notes: 'Internal notes',
    notesText: 'Notes that only staff see. They are erased on the page of the change.',
    proposals: 'Proposals',
    proposalsText: 'Proposals that hold the words. An erased proposal cannot be brought back.',
    proposal: (on) => `Proposal of ${day(on)}`,
    proposalStates: { open: 'waiting', approved: 'approved', declined: 'declined' },
    eraseProposal: 'Erase the proposal',
    reports: 'The inbox',
    reportsText:
      'Reports from the public. They are deleted on their own pages, and otherwise by themselves after a time.',
    report: (on) => `Report of ${day(on)}`,
    fixed: 'Details that cannot be redacted',
    fixedText:
      'Names of e-services, units, sources and editions stand in the log itself. They can be changed from now on, but the old ones stay. Never write a person’s name there.',
    proposalErased: 'The proposal has been erased.',
  },
};
