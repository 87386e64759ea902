import { formatIn } from '../../format.ts';
import type { report as original } from '../../sv/staff/report.ts';
import { lists } from './report-lists.ts';
import { sentences } from './report-sentences.ts';

const { number, day, list } = formatIn('en');

/** The report to the board: how it is chosen, its parts, and how anyone can check it. */
export const report: typeof original = {
  title: 'Report to the board',
  lead: 'Choose two points in time. The report shows what happened between them: what fell and what improved, what is new or has ended, and which targets are late or were moved. It is made to be printed on A4.',
  chooser: {
    heading: 'Choose two points in time',
    other: 'Choose other points',
    from: 'The earlier point',
    to: 'The later point',
    day: 'Day',
    edition: 'Or an edition',
    noEdition: 'No edition, the day holds',
    editionOn: (label, on) => `${label} (${on})`,
    editionHelp: 'An edition shows what was known when it came out. It goes before the day.',
    show: 'Show the report',
    presets: 'Common choices',
    year: (year) => `All of ${year}`,
    yearSoFar: (year) => `${year} so far`,
    quarter: (from, to) => `The last whole quarter (${day(from)} – ${day(to)})`,
    sinceEdition: (label) => `From the edition ${label} until today`,
    betweenEditions: (from, to) => `From the edition ${from} to the edition ${to}`,
    print:
      'Print the report, or save it as a PDF, with Ctrl + P (Cmd + P on a Mac). This part is left out on paper.',
    printButton: 'Print',
    permanent: 'Permanent link to the report',
    permanentHelp: 'The link shows the same report even if something is corrected later.',
  },
  head: {
    title: 'Follow-up of e-services',
    organisation: 'Organisation',
    period: 'Period',
    periodOf: (from, to) => `${day(from)} – ${day(to)}`,
    made: 'Made on',
    earlier: 'The earlier point',
    later: 'The later point',
    point: (on, edition) => (edition === null ? `as of ${day(on)}` : `edition ${edition}, as of ${day(on)}`),
    basis: (seq) => `change ${number(seq)} of the log, checksum`,
  },
  cautions: {
    older:
      'The later point is made from an older version of the log than the earlier one. Corrections made between them are therefore seen backwards.',
    withdrawn: (label) => `The edition ${label} is withdrawn.`,
  },
  summary: 'Summary for the covering memo',
  summaryHelp: 'Select the text and copy it into the memo.',
  position: 'How it stands at the two points',
  boxes: 'The flower box then and now',
  boxesExplained: 'Each petal is a service. The number above a flower is the index of the area.',
  boxOrder: (areas) => `The flowers stand in the same order in both boxes: ${list(areas)}.`,
  figures: {
    heading: 'The figures',
    caption: 'All services, and those that existed at both points',
    figure: 'Figure',
    all: 'All services',
    matched: 'The same services',
    services: 'Services',
    dash: 'A dash means that there was no current assessment to count.',
    outside: 'Left out of the count',
    explained:
      'The same services are those that existed at both points. They show whether things got better without new or ended services changing the figures.',
  },
  areas: {
    heading: 'Area by area',
    caption: 'Number of services, green share, index, and how many are left out of the count',
    area: 'Area',
    whole: 'All areas',
  },
  changes: 'What has changed',
  freshness: 'How fresh the assessments are',
  targets: 'Targets and actions',
  past: 'Corrections and exceptions',
  nothing: (headings) => `Nothing to report under ${list(headings)}.`,
  quoted: (heading) => `“${heading}”`,
  check: {
    heading: 'How the figures are checked',
    text: 'Every change lies on a line of its own in a log that can only grow. Anyone can fetch the log and count the figures again.',
    fetch: 'The log is found at',
    line: (seq) => `Line ${number(seq)} must have the checksum`,
    command: 'The command npm run verify tells whether any earlier line has been changed.',
  },
  lists,
  said: sentences,
};
