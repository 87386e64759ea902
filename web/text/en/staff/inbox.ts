import { formatIn } from '../../format.ts';
import type { inbox as original } from '../../sv/staff/inbox.ts';

const { number, day } = formatIn('en');

/** What the public has reported, and what staff answer. */
export const inbox: typeof original = {
  title: 'Inbox',
  lead: 'Here is what the public has reported. None of it is public until you answer.',
  lifetime: (days) =>
    `Everything is deleted ${number(days)} days after it came in, answered or not. The answer stays in the log.`,
  most: (count) => `Only the latest ${number(count)} are shown.`,
  open: 'To be dealt with',
  noneOpen: 'Nothing is waiting for an answer.',
  done: 'Answered and closed',
  captionOpen: 'Open comments, the latest first',
  captionDone: 'Answered and closed comments, the latest first',
  region: 'Table of comments, can be scrolled sideways',
  columns: {
    report: 'About',
    received: 'Received',
    kind: 'Kind',
    excerpt: 'Beginning of the text',
    state: 'State',
    left: 'Deleted',
    choose: 'Choose',
  },
  kinds: { mismatch: 'Does not match', fault: 'Fault of the pages' },
  states: {
    open: 'Open',
    answered: 'Answered',
    closed: 'Closed without answer',
    waiting: 'Answer awaits approval',
  },
  pages: 'The pages in general',
  unknownService: (id) => `Unknown service (${id})`,
  left: (days) => (days <= 1 ? 'within a day' : `in ${number(days)} days`),
  choose: (about, on) => `Choose: ${about}, ${day(on)}`,
  closeChosen: 'Close those chosen without answer',
  closeChosenHelp:
    'For junk and duplicates. They move down to the closed ones and can still be opened and answered.',
  titleAbout: (name) => `Comment on ${name}`,
  titleFault: 'Fault of the pages',
  message: 'What was written',
  facts: {
    received: 'Received',
    about: 'About',
    state: 'State',
    deleted: 'Deleted',
    reference: 'Reference number',
    contact: 'Wants a reply to',
  },
  deletedOn: (on, left) => `${day(on)} (${left})`,
  publicPage: 'Show the public page',
  servicePage: 'Open in the workspace',
  noContact: 'The sender has left no address.',
  hiddenContact: 'The sender has left an e-mail address. It is shown to those who may answer.',
  mailSubject: (reference) => `Reply to your comment ${reference}`,
  answerForm: {
    title: 'Answer in public',
    lead: (name) =>
      `The answer is shown on the public page of ${name}, under “Comments and answers”, and is written to the log. It cannot be changed afterwards, only redacted.`,
    leadPages:
      'The answer is shown on the page with the accessibility statement, under “Comments and answers”, and is written to the log. It cannot be changed afterwards, only redacted.',
    answer: 'Your answer',
    question: 'The comment, as it is to be shown',
    questionHelp:
      'Leave empty if nothing of what was written is to be shown. Take out everything that says who somebody is: names, addresses, personal identity numbers, health.',
    quote: 'Fetch what was written, for editing',
    quoted:
      'The text has been fetched. Read it through and take out everything that says who somebody is before you publish.',
    status: 'Change the status at the same time',
    statusNow: 'At present:',
    keep: 'Do not change',
    newStatus: 'New status',
    statusHelp: 'The assessment and the answer are saved together, and the assessment refers to the comment.',
    reason: 'Reason',
    reasonHelp: 'Only needed if you change the status. The reason is public.',
    effectiveOn: 'Holds from',
    criteria: 'The criteria are assessed on the page of the service:',
    submit: 'Publish the answer',
  },
  closeForm: {
    title: 'End without a public answer',
    lead: 'The comment is closed. Nothing is written to the log, and it is deleted when its time is up.',
    close: 'Close without answer',
    reopen: 'Open again',
    reopenLead: 'The comment is closed without an answer. You can open it again, or answer it above.',
    removeTitle: 'Is the comment no longer needed?',
    remove: 'Delete now',
    removeLead:
      'What was written and the e-mail address disappear at once and cannot be brought back. An answer that has been published stays.',
    removeSure: 'Yes, delete the comment',
  },
  given: {
    title: 'The public answer',
    show: 'Show the answer on the public page',
    mail: 'The sender wants a reply. Send it to',
    mailHelp: 'No e-mail is sent from here by itself.',
  },
  waiting: 'An answer has been proposed and waits for a strategist to approve it.',
  waitingLink: 'To the proposals',
  notYours:
    'You may not answer this comment. A strategist may, or an editor who has the service in their area.',
  gone: 'The comment is no longer here. It has been deleted, or its time was up.',
  back: 'To the inbox',
  said: {
    closed: 'The comment is closed without an answer.',
    opened: 'The comment is open again.',
    removed: 'The comment has been deleted.',
    many: 'The comments chosen are closed.',
    none: 'You chose no comment.',
  },
  already:
    'Somebody else has answered the comment already. What you wrote stands below but has not been published.',
};
