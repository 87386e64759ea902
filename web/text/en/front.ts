import { formatIn } from '../format.ts';
import type { front as original } from '../sv/front.ts';

const { number } = formatIn('en');

export const front: typeof original = {
  navLabel: 'Pages of the organisation',
  pages: {
    start: 'Map',
    history: 'History',
    changes: 'Changes',
    agenda: 'Targets',
    editions: 'Editions',
    openData: 'Open data',
    embed: 'Embed',
    accessibility: 'Accessibility',
  },
  county: 'County',
  group: 'Municipality group',
  anyCounty: 'All counties',
  anyGroup: 'All groups',
  found: (count, wanted) =>
    `${count === 0 ? 'No organisation matches' : count === 1 ? 'One organisation matches' : `${number(count)} organisations match`} ${wanted}.`,
  wantedName: (name) => `“${name}”`,
  notHere: (names) => `Not here yet: ${names}.`,
  widen: 'Try part of the name, or choose all counties and groups.',
  national: 'The national picture',
  here: (count, of) =>
    count === 0
      ? `None of Sweden’s ${number(of)} municipalities is here yet.`
      : `${number(count)} of Sweden’s ${number(of)} municipalities ${count === 1 ? 'is' : 'are'} here.`,
  tables: 'Municipalities by county and group',
  byCounty: 'Municipalities that are here, by county',
  byGroup: 'Municipalities that are here, by group',
  hereColumn: 'Here',
  ofColumn: 'Of',
  source:
    'The municipalities and their groups as the association of municipalities (SKR) has them. Source: Kolada. Examples with invented data are not counted.',
};
