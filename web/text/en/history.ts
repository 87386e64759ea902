import { formatIn } from '../format.ts';
import type { history as sv } from '../sv/history.ts';

const { list } = formatIn('en');

/** The history page in English. */
export const history: typeof sv = {
  title: 'History',
  lead: 'Choose a day and see how far the e-services had come by then. What once held is kept.',
  travel: 'Travel in time',
  slider: 'Drag to a day',
  sliderHelp: 'Arrow keys move by a month, Page Up and Page Down by a year.',
  play: 'Play through the years',
  pause: 'Pause',
  toLatest: 'To the latest day',
  shown: 'On {day}:',
  shownKnown: 'On {day}, as it was known on {known}:',
  verdict: '{n} of {of} assessed services are green ({percent}).',
  unassessed: 'no service has a current assessment.',
  fraction: '{n} of {of}',
  services: { one: '{n} service', many: '{n} services' },
  inTotal: 'Number of services',
  ownPages: 'The history as pages of their own',
  yearEnds: 'Year ends',
  editions: 'Editions',
  strips: 'Every service over time',
  stripsHelp:
    'One row a service, with time to the right. Targets not yet met stand as a dashed frame after the latest day. The vertical line is the chosen day.',
  stripsKeys:
    'By keyboard: left and right arrow move between the changes of a strip, up and down arrow between services. Enter shows that day.',
  caption: (organisation) =>
    `E-services of ${organisation} by area: status on the chosen day, and strip over time`,
  region: 'Table of strips, scrolls sideways',
  zoom: 'Scale',
  zooms: { year: 'Years', quarter: 'Quarters', month: 'Months' },
  quarter: 'Q',
  overTime: 'Over time',
  absent: 'Did not exist',
  stripOf: '{service} over time',
  stripLabel: (spans) => `Over time: ${list(spans)}.`,
  span: '{status} {from} to {to}',
  spanOpen: '{status} from {from}',
  point: '{span}, {n} of {of}',
  plan: 'target: {status} {due}',
  distribution: 'The distribution over time',
  distributionHelp:
    'One bar for each year end and one for the latest day. Every service that existed is in it.',
  distributionRegion: 'Table of the distribution, scrolls sideways',
  distributionCaption: (organisation) =>
    `Number of services of ${organisation} by status. Green share and index count current assessments only.`,
  day: 'Day',
};
