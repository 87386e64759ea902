import { formatIn } from '../format.ts';
import type { editions as original } from '../sv/editions.ts';

const { number, day } = formatIn('en');

export const editions: typeof original = {
  title: 'Editions',
  lead: 'An edition is a frozen picture of the services: how they stood on a day, as it was known when the edition came out. Later corrections do not change it.',
  none: 'No edition has been published yet.',
  list: (organisation) => `Editions of ${organisation}, the latest first`,
  label: 'Edition',
  validOn: 'Shows',
  published: 'Published',
  pinned: 'Version of the log',
  change: (seq) => `change ${number(seq)}`,
  withdrawn: 'Withdrawn',
  withdrawnOn: (on) => `on ${day(on)}:`,
  region: 'Table of editions, can be scrolled sideways',
  yearEnds: 'How it was at the end of each year',
  yearEndsLead: 'The last day of each year as it is known today, with every correction made since.',
  editionOf: (organisation) => `Edition of ${organisation}`,
  frozen: (on, published) =>
    `This edition is frozen. It shows ${day(on)} as it was known when the edition was published on ${day(published)}.`,
  madeFrom: (seq, catalogue) =>
    `It is made from change ${number(seq)} of the log and the catalogue ${catalogue}. The checksum of the log there is`,
  verify: 'Anyone can check the edition against the log:',
  log: 'the whole log',
  texts: 'its texts',
  and: 'and',
  withdrawnNotice: (on) => `This edition was withdrawn on ${day(on)} and no longer holds.`,
  withdrawnStays: 'It stays here to show what has been published.',
  allEditions: 'All editions',
  yearEnd: (organisation, year) => `${organisation} at the end of ${year}`,
  yearEndNotice: (on) => `This page shows ${day(on)} as it is known today.`,
  toToday: 'Go to today',
  years: 'Year ends',
  moved: 'This page has moved',
};
