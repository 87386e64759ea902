import { formatIn } from '../format.ts';
import type { legal as swedish } from '../sv/legal.ts';

const { day, number } = formatIn('en');

/** What the law asks every public site to say of itself: accessibility, and personal data. */
export const legal: typeof swedish = {
  accessibility: 'Accessibility',
  privacy: 'Personal data',
  statement: {
    title: 'Accessibility statement',
    lead: (name) =>
      `Everyone should be able to read how far the services of ${name} have come. Here is how accessible the pages are, which faults are known, and how to report more.`,
    scope: (name) =>
      `The statement covers the pages about ${name} on this site. It does not cover the services that the pages link to; whoever runs a service answers for it.`,
    level: 'How accessible are the pages?',
    levelText:
      'The pages comply in part with the Swedish Act on accessibility to digital public services (2018:1937). They are built to meet level AA of WCAG 2.1, which the Act requires through the standard EN 301 549, and level AA of WCAG 2.2 as well. Our own tests find no deviation from the criteria, but nobody from outside has reviewed the pages, and the faults below remain.',
    faults: 'Known faults',
    faultList: [
      'Texts that were written by the organisation, or taken from another source, can be hard to read and can be missing in Swedish or English. A text in another language than the page’s is marked, so that screen readers pronounce it right.',
      'In an organisation with many services a petal can be smaller than 24 × 24 pixels. The same links stand in the table below the picture.',
      'By keyboard one passes all petals one by one. The link “Skip the picture, to the table” leads past them.',
      'On a narrow screen the table has to be scrolled sideways inside its frame.',
      'The flower box as a stand-alone picture is summed up in text, but the picture does not list the services. The organisation’s page does.',
    ],
    tests: 'How we have tested',
    testsText:
      'Each new version of the program is tried in a real browser: automatic tests with the tool axe on wide and narrow screens, by day and at night and in both languages, reading without script, and a walk by keyboard alone. The HTML is validated. People with disabilities have not yet tried the pages.',
    dated: (on) => `The pages were last reviewed, and this statement last updated, on ${day(on)}.`,
    report: 'Report faults',
    reportForm:
      'Tell us what does not work with the form below. You can also ask for the content in another way. If the form does not suit you, there is another way:',
    writeTo: 'Write to',
    askOrganisation: (name) => `Contact ${name}, through its contact centre or in the way you usually do.`,
    askOperator: 'Contact whoever runs this site.',
    supervision: 'Supervision',
    supervisionText:
      'The Agency for Digital Government, Digg, supervises that the Act is followed. If you are not satisfied with the answer, or get none, you can report it to Digg.',
    supervisionLink: 'Report to Digg (in Swedish)',
  },
  notice: {
    title: 'How personal data is handled',
    lead: 'The pages can be read without login. They set no cookies and do not follow who reads.',
    reading: 'When you read',
    readingText:
      'The pages fetch nothing from other sites and keep no statistics of visitors. The server needs your IP address to answer, but the program does not store it. If the program fails, the time, the address and a serial number are logged, not who asked. Whoever runs the server may keep a technical log of their own.',
    changing: 'When somebody makes a change',
    changingText:
      'Every change is kept in a log that can only grow: what was changed, from which day it holds, when it was written, why, and in which role. That log is public. It shows the role, such as strategist or editor, but never who it was.',
    staffText:
      'Who was logged in is kept as an id without a name, apart from the log. The name behind the id lies in a third place. Both can be erased without any change to the log.',
    reporting: 'When you report something',
    reportingText: (days) =>
      `You can report a fault without login, and the form sets no cookies. What you write, and your e-mail address if you give it, is kept apart from the log and read only by those who look after the pages. The e-mail address is used only to reply to you. After ${number(days)} days all of it ceases to be shown and is deleted, answered or not. In backups it can remain for another 35 days.`,
    senderText:
      'So that nobody can fill the inbox, it is counted how much comes from the same place in a day. Your IP address is not stored, but a checksum of it is (for IPv6, of the first half of the address). It is made with a secret key and is a new one every day, so that without the key it can neither be traced to the address nor followed from one day to the next. It lies apart from what you wrote and is deleted within a few days.',
    answerText:
      'An answer may be published. The answer then stands in the public log, with as much of your text as whoever answers chooses to show. Such a text can be removed as well, in the same way as other texts.',
    texts: 'If personal data ends up in a text',
    textsText:
      'Reasons, descriptions and links should hold no personal data. If they do, the text can be removed. It is then erased, and the log only says that a text was removed, when and why. The checksums of the log still hold.',
    backups:
      'What has been erased can remain in backups until they are so old that they disappear. The continuous copy of the database reaches at most 35 days back. Copies that others have downloaded cannot be taken back.',
    rights: 'Your rights',
    rightsText:
      'You have the right to know what is held about you, to have errors corrected, and in some cases to have data erased or to object to how it is used.',
    controller: (name) => `The controller of what ${name} records is ${name}.`,
    operator: 'The controller is whoever runs this site.',
    complain:
      'If you are not satisfied, you can complain to the Swedish Authority for Privacy Protection (IMY).',
    complainLink: 'Complain to IMY (in Swedish)',
  },
};
