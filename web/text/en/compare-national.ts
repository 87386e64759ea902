import { formatIn } from '../format.ts';
import type { compareNational as swedish } from '../sv/compare-national.ts';

const { number, day, list } = formatIn('en');

const tools = (count: number) => `${number(count)} ${count === 1 ? 'service' : 'services'}`;
const areGreen = (green: number, of: number) =>
  `${number(green)} of ${number(of)} ${green === 1 ? 'is' : 'are'} green`;

/** The national picture, and the page on three ways of counting. */
export const compareNational: typeof swedish = {
  titles: {
    municipality: 'Compare the municipalities’ e-services',
    region: 'Compare the regions’ e-services',
    company: 'Compare the municipal companies’ e-services',
    agency: 'Compare the agencies’ e-services',
  },
  exampleTitle: 'Compare invented examples',
  exampleBanner:
    'Example: invented data. Examples are compared with each other only and never enter the figures of real organisations.',
  toExamples: (count) => `See the ${count === 1 ? 'invented example' : `${number(count)} invented examples`}`,
  toReal: 'Go to the real organisations',
  lead: (taking, of, on) =>
    taking === 0
      ? `None of Sweden’s ${number(of)} municipalities has anything to compare on ${day(on)}.`
      : `${number(taking)} of Sweden’s ${number(of)} municipalities ${taking === 1 ? 'has' : 'have'} something to compare on ${day(on)}.`,
  leadOther: (count, on) =>
    count === 0
      ? `There is no organisation to compare here on ${day(on)}.`
      : `${count === 1 ? 'One organisation' : `${number(count)} organisations`} in alphabetical order, as it was on ${day(on)}.`,
  tooFewForCountry: (least) =>
    `That is too few for a picture of the country: fewer than ${number(least)} are not put together into a figure. Here you see who takes part, what they have assessed and how others join.`,
  known: (on) => `As it was known on ${on}.`,
  editionsOf: (on) =>
    `The page is made from the editions published of ${day(on)}. Organisations without such an edition are left out.`,
  finished: 'The data set is finished. The day is the last one that it describes.',
  problem: {
    heading: 'That day cannot be shown',
    unreadable: (value) => `“${value}” is not a day written YYYY-MM-DD.`,
    future: (value) => `“${value}” lies in the future, which is unknown.`,
    backwards: (from, to) =>
      `Change cannot be counted from ${from} to ${to}: the first day must be the earlier one.`,
    back: 'Show today',
  },
  choose: {
    heading: 'Choose an organisation',
    lead: 'It is held against a group of similar ones, area by area and indicator by indicator.',
    organisation: 'Organisation',
    none: 'Choose …',
    group: 'Compare with',
    defaultGroup: 'its own SALAR group (2023)',
    everybody: 'everybody who takes part',
    submit: 'Compare',
  },
  when: {
    heading: 'Choose a day',
    validOn: 'How it was on',
    from: 'Change since',
    editions: 'Only published editions of that day',
    show: 'Show',
  },
  kindsLabel: 'Who is compared',
  countingLink: 'Three ways of counting the green share',
  parts: {
    byCounty: 'County by county',
    byGroup: 'SALAR group by SALAR group (2023)',
    toCounty: 'Show the counties',
    toGroup: 'Show the SALAR groups (2023)',
    county: 'County',
    group: 'Group of municipalities',
    country: 'The whole country',
    region: 'Table of the parts of the country',
    taking: 'Take part',
    of: (count, of) => `${number(count)} of ${number(of)}`,
    greenShare: 'Green share, mean',
    index: 'Index, mean',
    median: 'Index, median',
    quartiles: 'Middle half',
    range: 'Lowest–highest',
    picture: 'Index 0–100',
    change: (on) => `Change of the index since ${day(on)}, mean`,
    members: (count) => `n ${number(count)}`,
    hidden: (least) => `fewer than ${number(least)}`,
    few: 'few: one more or less shows',
    caption: (indicators) =>
      `The figures are for the ${indicators === 1 ? 'only indicator' : `${number(indicators)} indicators`} compared. Means are unweighted: each municipality counts once, small or large. Rows are in alphabetical order, not by result.`,
    captionNone:
      'No part of the country has enough municipalities yet for figures to be shown. The table says how many take part.',
    show: 'Show how many take part in each part',
    key: 'The picture: the line runs from the lowest to the highest, the box is the middle half, the thick line the median.',
  },
  leftOut: {
    heading: 'Outside the comparison',
    matched: (compared, of) =>
      `Like with like: ${number(compared)} of the catalogue’s ${number(of)} indicators are compared, those that at least five municipalities have assessed in every part shown.`,
    all: 'Not like with like: every indicator that at least five municipalities have assessed in some part counts, so that parts may stand on different indicators.',
    toAll: 'Count all indicators',
    toMatched: 'Count only what can be compared like with like',
    list: (count) =>
      count === 1
        ? 'One indicator has been assessed but is not compared'
        : `${number(count)} indicators have been assessed but are not compared`,
    n: (count) => (count === 1 ? '1 municipality' : `${number(count)} municipalities`),
  },
  indicators: {
    heading: 'Indicator by indicator',
    caption: (least) =>
      `How many municipalities have assessed each one (n), and how they are distributed. Fewer than ${number(least)} are not shown.`,
    indicator: 'Indicator',
    region: 'Table of indicators',
    n: 'n',
    greenShare: 'Green share',
    distribution: 'Distribution',
    show: 'Show how many have assessed each indicator',
    unassessed: (count) =>
      count === 1
        ? 'Nobody has assessed one further indicator.'
        : `Nobody has assessed a further ${number(count)} indicators.`,
  },
  taking: {
    heading: 'Who takes part',
    caption: 'In alphabetical order. This is no ranking: they have not all assessed the same indicators.',
    captionServices: 'In alphabetical order, all services one by one. This is no ranking.',
    spread: (n, median, q1, q3) =>
      `The median of ${number(n)} indices is ${median}. The middle half lies between ${q1} and ${q3}.`,
    show: (count) => `Show ${count === 1 ? 'it' : `all ${number(count)}`}`,
    organisation: 'Organisation',
    assessed: 'Indicators assessed',
    region: 'Table of organisations',
    services: 'Services',
    green: 'Green',
    index: 'Index',
    outside: 'Not applicable',
    unknown: 'Unknown',
    stale: 'Stale',
    source: 'The data comes from',
    here: (seq) => `the log here, change ${number(seq)}`,
    file: (seq) => `a file from another deployment, change ${number(seq)} of its log`,
    self: (file) => `a self-assessment in the file ${file}`,
    compare: 'Compare',
    none: 'Nobody takes part on that day.',
    empty: (names) => `Here, but without a current assessment of an indicator: ${list(names)}.`,
  },
  join: {
    heading: 'How one takes part',
    template: 'Get the template (CSV)',
    ways: [
      'An organisation that uses Blomlåda here takes part as soon as a service that belongs to an indicator has been assessed.',
      'An organisation with a deployment of its own hands over its comparison file (blomlada-benchmark). The file carries the number and hash of its log, and is read in as it is.',
      'A municipality without a tool fills in a template with the columns organisation, indicator, date, status and reason (CSV) and hands it over. Older assessments on a three-step scale come in the same way, under a catalogue of their own.',
    ],
  },
  rules: {
    heading: 'How we compare',
    list: [
      'The colours are absolute judgements: green means digital all the way, however others are doing. Nobody becomes red because somebody else is better.',
      'Like with like: only indicators that both sides have assessed count. What was left out is listed on the page, and can be shown as well.',
      'n is how many have assessed it. Fewer than five are not shown as a group, and below ten we warn.',
      'Where an organisation has several services on one indicator, the best one counts. The others stand beside it.',
      'Unknown, not applicable and stale assessments are in no denominator.',
      'Mean and median are unweighted: each organisation counts once.',
      'No league table: rows are in alphabetical order. Whoever asks for one gets ties and uncertainty with it.',
      'Invented examples never enter the figures of real organisations.',
    ],
  },
  data: {
    heading: 'The rows behind the figures',
    lead: 'One row for each organisation and indicator, with service, status, dates, log and licence.',
    shown: (on) => `How it was on ${day(on)}`,
    yearEnds: 'Year ends, as known now',
    editions: 'editions',
  },
  counting: {
    title: 'Three ways of counting',
    lead: (all, applicable, matched, on) =>
      `On ${day(on)} the green share is ${all} of all services, ${applicable} of those that count and ${matched} of those that have counted all along.`,
    leadWithout: 'The green share depends on which services count. Here are three ways side by side.',
    whose: (count, name) =>
      name ?? (count === 1 ? 'One organisation' : `${number(count)} organisations together`),
    everybody: 'All together',
    none: 'There are no services to count here yet.',
    noOrganisation: (id) => `There is no organisation “${id}” here.`,
    back: 'To the comparison',
    ways: { all: 'All services', applicable: 'Those that count', matched: 'The same all along' },
    questions: {
      all: 'How much of everything registered is green?',
      applicable: 'How much of what can be judged, and has a fresh assessment, is green?',
      matched: 'Have the same services become better?',
    },
    pictureHeading: 'Through time',
    table: 'Green share in three ways, with numerator and denominator',
    day: 'Day',
    services: 'Services',
    notApplicable: 'Not applicable',
    unknown: 'Unknown',
    stale: 'Stale',
    whyHeading: 'Why the figures differ',
    why: {
      all: (green, of, share) =>
        `All services: ${areGreen(green, of)} (${share}). The denominator is everything registered, also what cannot be digital and what nobody has reported for a long time.`,
      outside: (on, total, notApplicable, unknown, stale) =>
        `On ${day(on)}, ${number(total)} of them do not count in the other two ways: ${number(notApplicable)} are not applicable (every step is given as not applicable), ${number(unknown)} are unknown and ${number(stale)} are stale: without news for so long that the old ones are no longer trusted.`,
      applicable: (green, of, share) =>
        `Those that count: ${areGreen(green, of)} (${share}). The numerator is the same; only the denominator shrinks.`,
      fates: (from, appeared, counted, both) =>
        `Since ${day(from)}, ${tools(appeared)} ${appeared === 1 ? 'has' : 'have'} been added. Of the ${number(counted)} that counted then, ${number(both)} still do.`,
      lost: (stale, notApplicable, unknown, gone) =>
        `The others count no longer: ${number(stale)} have become stale, ${number(notApplicable)} not applicable, ${number(unknown)} unknown, and ${number(gone)} exist no more.`,
      matched: (matched, times, green, share) =>
        `The same all along: ${tools(matched)} counted at all ${number(times)} points in time. ${number(green)} of them are green now (${share}).`,
      others: (green, of, share) =>
        `Of the other ${number(of)} that count now, ${number(green)} are green (${share}). The long-lived ones are not like the others, and their figure says nothing about those that were added or fell away.`,
      noMatched: 'No service counted at every point in time, so the third way has no figure.',
      change: (way, from, to) => `${way}: from ${from} to ${to}.`,
      changeHeading: (from, to) => `From ${day(from)} to ${day(to)}`,
    },
    choice:
      'None of the ways is the only right one: they answer different questions. On other pages we count the second way, and always print numerator, denominator and what stands outside.',
    questionsHeading: 'Which question each way answers',
    daysYearEnds: 'The last day of each year, and today. All as known now.',
    daysAnniversaries: (on) =>
      `The last day of the data set, ${day(on)}, and the same day each year before. All as known now.`,
  },
};
