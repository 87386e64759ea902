import { formatIn } from '../format.ts';
import type { report as swedish } from '../sv/report.ts';

const { number, day } = formatIn('en');

/** What is said to those who report something, and of the answers that were given. */
export const report: typeof swedish = {
  mismatch: {
    summary: 'Does this not match?',
    lead: 'Does the service work in another way than this page says? Tell us, and we will look into it.',
    message: 'What does not match?',
    help: 'For example that the application cannot be sent, or that the decision still comes on paper.',
  },
  fault: {
    title: 'Report a fault of the pages',
    lead: 'Tell us what did not work. You can also ask for the content in another way.',
    message: 'What did not work?',
    help: 'If you can, say which page it was and which assistive technology you use, if any.',
  },
  contact: 'Your e-mail address',
  optional: '(optional)',
  contactHelp:
    'Only if you want a reply. It is used for the reply and nothing else, is never published, and is deleted together with what you wrote.',
  trap: 'Leave this field empty',
  notice: (days) =>
    `Please write no personal data in the text, neither yours nor anybody else’s. What you send is read by those who look after these pages and is deleted after ${number(days)} days. The answer may be published.`,
  privacy: 'How personal data is handled',
  send: 'Send',
  wrong: 'This needs to be put right',
  faults: {
    empty: 'Write something in this field.',
    'too-long': 'The text is too long. Shorten it to at most 4,000 characters.',
    'not-an-address': 'Write a complete e-mail address, such as name@example.com, or leave the field empty.',
    unusable: 'The text holds characters that cannot be taken in. Please write it anew.',
  },
  thanks: {
    title: 'Thank you',
    received: 'What you wrote has arrived.',
    reference: 'Reference number',
    keep: 'Keep the number if you want to be able to refer to what you wrote.',
    next: 'Those who look after these pages read it. If they answer in public, the answer is shown on the page it is about, under “Comments and answers”.',
  },
  back: 'Back to the page',
  full: {
    title: 'No more can be taken in today',
    text: 'There is a limit to how much is taken in each day, so that nobody can fill the inbox. Try again tomorrow, after midnight Swedish time.',
    instead:
      'What you wrote still stands below. Copy it if you want to send it later. If it is urgent, contact the organisation in the way you usually do, for example through its contact centre.',
  },
  failed: {
    title: 'Something went wrong on our side',
    text: 'What you wrote did not arrive, but it still stands below. Try again in a while.',
  },
  problems: {
    foreign:
      'The form was sent from another site and was therefore not taken in. Open the page here and send it from there.',
    'too-large': 'What you sent is too large to be taken in. Shorten the text to at most 4,000 characters.',
    'not-a-form': 'What you sent is not a form that can be read here.',
    unknown: 'There is no form at this address.',
  },
  answers: {
    title: 'Comments and answers',
    received: (on) => `Comment from the public, received on ${day(on)}`,
    noQuestion: 'What was written has not been published.',
    answered: (on, who) => `Answered on ${day(on)} by ${/^[aeo]/.test(who) ? 'an' : 'a'} ${who}.`,
    after: 'After a comment from the public',
  },
};
