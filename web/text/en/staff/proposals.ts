import { formatIn } from '../../format.ts';
import type { proposals as original } from '../../sv/staff/proposals.ts';

const { number, day } = formatIn('en');

const changes = (count: number) => `${number(count)} ${count === 1 ? 'change' : 'changes'}`;

/** What editors propose, and what becomes of it. */
export const proposals: typeof original = {
  lead: {
    approver:
      'What editors change holds only once a strategist has approved it. Read what changes, then approve or decline.',
    editor:
      'What you change holds only once a strategist has approved it. Here you see what waits and what has become of it.',
    reader: 'What editors change holds only once a strategist has approved it. Here you see what waits.',
  },
  off: 'The organisation has not turned on approval by a second person. What editors change holds at once. A strategist can turn it on in the settings.',
  settings: 'To the settings',
  open: 'Waiting for approval',
  noneOpen: 'No proposals are waiting.',
  decided: 'Decided',
  decidedHelp: (days) => `Shown for ${number(days)} days after the decision.`,
  noneDecided: 'No proposals have been decided lately.',
  heading: (count, who) => `${changes(count)} by ${who}`,
  at: (on, clock) => `on ${day(on)} at ${clock}`,
  you: 'you',
  unnamed: 'an editor without a name',
  somebody: 'a strategist',
  notes: 'Internal note',
  changed: 'This has happened since it was proposed',
  changedHelp:
    'The proposal was made on how things stood before. If you approve it anyway, the proposal holds, and the rest stays in the history.',
  impossible: 'The proposal cannot be carried out as things stand:',
  approve: 'Approve',
  approveAnyway: 'Approve anyway',
  which: (who, at) => ` the proposal by ${who} ${at}`,
  decline: 'Decline',
  declineSummary: 'Decline with a reason',
  reason: 'Reason',
  reasonHelp: 'The editor sees the reason.',
  withdraw: 'Withdraw',
  approved: (seq) => `Approved as change ${number(seq)} in the log`,
  by: (who, on) => `by ${who} on ${day(on)}`,
  declined: 'Declined',
  withdrawn: (on) => `Withdrawn on ${day(on)}`,
  because: (reason) => `Reason: “${reason}”`,
  about: (count, services) => `${changes(count)}: ${services}`,
  andMore: (count) => `and ${number(count)} more`,
  wholeOrganisation: 'the whole organisation',
  done: {
    declined: 'The proposal is declined. The editor sees the reason.',
    withdrawn: 'The proposal is withdrawn.',
    late: 'The proposal was decided or withdrawn already.',
  },
  changedWhileReading:
    'Nothing has been saved. Somebody changed one of the e-services while you were reading. Read what has happened and decide again.',
};
