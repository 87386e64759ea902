import { agenda } from './en/agenda.ts';
import { boxes } from './en/boxes.ts';
import { changes } from './en/changes.ts';
import { compare } from './en/compare.ts';
import { compareNational } from './en/compare-national.ts';
import { editions } from './en/editions.ts';
import { embed } from './en/embed.ts';
import { filter } from './en/filter.ts';
import { front } from './en/front.ts';
import { history } from './en/history.ts';
import { legal } from './en/legal.ts';
import { linkedData } from './en/linked-data.ts';
import { openData } from './en/open-data.ts';
import { report } from './en/report.ts';
import { assessment, life, service, target } from './en/service.ts';
import { formatIn } from './format.ts';
import type { sv } from './sv.ts';

const { number, day, list } = formatIn('en');

const services = (count: number) => `${number(count)} ${count === 1 ? 'service' : 'services'}`;

/** The words of the interface in English. Its type is the Swedish one's: a missing text does not compile. */
export const en: typeof sv = {
  agenda,
  changes,
  compare,
  compareNational,
  editions,
  filter,
  front,
  boxes,
  embed,
  legal,
  linkedData,
  history,
  openData,
  report,
  site: {
    name: 'Blomlåda',
    tagline: 'How far public e-services have come',
    skipToContent: 'Skip to content',
    otherLanguage: 'Svenska',
    allOrganisations: 'All organisations',
    exampleLabel: 'Example',
    exampleBanner: 'Example: invented data. Nothing on this page describes a real organisation.',
    breadcrumbLabel: 'You are here',
  },
  footer: {
    licence: 'Licence',
    log: 'Log',
    logHead: (seq) => `change ${number(seq)}, checksum`,
    logExplained:
      'Every change lies in a log that can only grow. The number and the checksum say exactly which version of the log this page was made from.',
    asOf: (on) => `The page shows how it was on ${day(on)}.`,
  },
  statuses: {
    green: { letter: 'G', word: 'Green', meaning: 'digital all the way' },
    yellow: {
      letter: 'Y',
      word: 'Yellow',
      meaning: 'under way, or digital on the surface only',
    },
    red: { letter: 'R', word: 'Red', meaning: 'not digital' },
    'not-applicable': {
      letter: '–',
      word: 'Not applicable',
      meaning: 'cannot or should not be digital',
    },
    unknown: { letter: '?', word: 'Unknown', meaning: 'not yet known' },
  },
  stale: {
    word: 'Stale',
    meaning: (months) => `nobody has confirmed the assessment for ${number(months)} months`,
    inStatus: 'stale',
  },
  override: {
    short: 'set by hand',
    long: 'The status was set by hand and differs from what the criteria give.',
  },
  kinds: {
    municipality: 'Municipalities',
    region: 'Regions',
    company: 'Municipal companies',
    agency: 'Government agencies',
    example: 'Examples',
  },
  organisations: {
    title: 'What can you get done online?',
    lead: 'The flower box shows how far each e-service has come, from the first question to the archive. Everything that held before is kept.',
    search: 'Search by name',
    searchButton: 'Search',
    showAll: 'Show all',
    found: (count, query) =>
      `${count === 0 ? 'No organisation matches' : count === 1 ? 'One organisation matches' : `${number(count)} organisations match`} “${query}”.`,
    none: 'There is no organisation here yet.',
    closed: (on) => `finished data set, ${day(on)}`,
    example: 'example with invented data',
    howToRead: 'How to read the flower box',
  },
  overview: {
    none: (on) => `No service is registered here for ${day(on)}.`,
    unassessed: (total) =>
      total === 1
        ? 'The only service has no current assessment.'
        : `None of ${services(total)} has a current assessment.`,
    share: (green, of, percent) =>
      of === 1
        ? `The only assessed service is ${green === 0 ? 'not green, that is, not' : 'green, that is,'} digital all the way (${percent}).`
        : `${green === 0 ? 'None' : number(green)} of ${number(of)} assessed services ${green > 1 ? 'are' : 'is'} green, that is, digital all the way (${percent}).`,
    outside: (total, parts) =>
      `Outside the count ${total === 1 ? 'stands' : 'stand'} ${parts.length === 1 ? '' : `${number(total)}: `}${list(parts)}.`,
    notApplicable: (count) => `${number(count)}\u00a0not\u00a0applicable`,
    unknown: (count) => `${number(count)}\u00a0unknown`,
    stale: (count) => `${number(count)}\u00a0stale`,
    allYellow: (total) =>
      `${total === 1 ? 'The only service is' : `All ${services(total)} are`} yellow: digital on the surface, while the rest of the chain is not yet known.`,
    notYetKnown: (criteria) => `Not yet known: ${criteria.join('; ')}.`,
  },
  view: {
    heading: 'Choose a day',
    validOn: 'Show how it was on',
    knownOn: 'As it was known on',
    knownSummary: 'Show what was known on a given day',
    knownHelp: 'Corrections made later are then left out. Leave empty for all that is known today.',
    show: 'Show',
    showing: (on) => `You are looking at ${day(on)}.`,
    showingKnown: (on, known) => `You are looking at ${day(on)} as it was known on ${known}.`,
    backToToday: 'Go to today',
    backToClosing: (on) => `Go to ${day(on)}`,
    closed: (on) => `The data set is finished and shows how it was on ${day(on)}.`,
    loggedFrom: (on) => `The log begins on ${day(on)}. Before that nothing is known.`,
  },
  figures: {
    heading: 'The figures',
    services,
    greenShare: 'Green share',
    index: 'Index',
    indexScale: 'of 100',
    fraction: (numerator, denominator) => `${number(numerator)} of ${number(denominator)}`,
    noDenominator: 'no current assessment to count',
    ofWhichStaleTerm: 'of them stale',
    areaFigures: (index, numerator, denominator) =>
      `Index ${index} (${number(numerator)} of ${number(denominator)})`,
    areaWithout: 'No index',
    outside: (parts) => `outside: ${list(parts)}`,
  },
  rule: {
    heading: 'How we count',
    first: 'The colour follows from the criteria. The first line that fits decides:',
    steps: [
      'no criterion applies: not applicable',
      'no criterion is known to be met or not met: unknown',
      'no criterion is met: red',
      'every criterion that applies is known and met: green',
      'otherwise: yellow',
    ],
    shares:
      'Green share is green divided by green, yellow and red. The index counts each yellow as half a green. Only assessments that are not stale count; stale, not applicable and unknown always stand beside them.',
  },
  box: {
    heading: 'The flower box',
    explained: 'Each petal is a service. The figure in the middle is the area’s index.',
    withGround: 'The grass is leadership and ways of working, the soil is technical foundations.',
    legend: 'Key',
    skip: 'Skip the picture, to the table',
    open: 'open petal',
    halfOpen: 'half-open, striped',
    closed: 'closed bud',
    dash: 'dash',
    dotted: 'dotted outline',
    faded: 'faded',
    empty: 'No service',
  },
  table: {
    heading: 'All services',
    caption: (organisation, on) => `Services of ${organisation} by area on ${day(on)}`,
    service: 'Service',
    status: 'Status',
    since: 'Since',
    confirmed: 'Confirmed',
    stale: 'Stale',
    target: 'Target',
    unit: 'Unit',
    yes: 'Yes',
    region: 'Table of all services, scrolls sideways',
    targetBy: (status, due) => `${status} ${due}`,
    slipped: (times) => (times === 1 ? 'moved once' : `moved ${number(times)} times`),
    late: 'late',
    vanished: 'gone from the source',
  },
  service,
  assessment,
  roles: { strategist: 'strategist', editor: 'editor', reader: 'reader', operator: 'operator' },
  vias: { api: '', import: 'through an import', system: 'automatically' },
  life,
  target,
  problems: {
    notFound: 'This page does not exist',
    notFoundText:
      'The address may be misspelt, or name something that was never here. A service once shown keeps its page for ever.',
    badDate: 'The date cannot be used',
    unreadable: (value) => `“${value}” is not a date. Write year, month and day, such as 2026-03-31.`,
    future: (value) =>
      `${value} lies in the future. Choose a day up to today; what is to come is shown as targets.`,
    toStart: 'To all organisations',
  },
};
