import { formatIn } from '../format.ts';
import type { changes as original } from '../sv/changes.ts';

const { number, day, list } = formatIn('en');

const services = (count: number) => `${number(count)} ${count === 1 ? 'service' : 'services'}`;
const have = (count: number) => (count === 1 ? 'has' : 'have');

/** The words of the page of changes and of its feed. */
export const changes: typeof original = {
  title: 'What has changed?',
  between: (from, to) => `From ${from} to ${to}`,
  edition: (label, on) => `the edition ${label} (as of ${day(on)})`,
  editionShort: (label, on) => `${label} (${on})`,
  withdrawnEdition: (label) => `The edition ${label} is withdrawn.`,
  catalogues: 'The two editions follow different catalogues. A difference may come from that.',
  knownOn: (moment) => `As it was known on ${moment}.`,
  summary: (parts, unchanged) =>
    `${list(parts)}. ${unchanged === 0 ? '' : `${services(unchanged)} ${have(unchanged)} the same status as before.`}`,
  nothing: (unchanged) =>
    unchanged === 0
      ? 'There is no service to compare.'
      : `No change. ${services(unchanged)} ${have(unchanged)} the same status as before.`,
  parts: {
    fell: (who) => `${who} fell`,
    improved: (who) => `${who} improved`,
    toNotApplicable: (who) => `${who} became not applicable`,
    fromNotApplicable: (who) => `${who} became applicable`,
    toUnknown: (who) => `${who} became unknown`,
    fromUnknown: (who) => `${who} became known`,
    new: (who, count) => `${who} ${count === 1 ? 'is' : 'are'} new`,
    retired: (who) => `${who} ended`,
  },
  services,
  noneBefore: 'On the first day no service is registered.',
  kinds: {
    fell: 'Fell',
    improved: 'Improved',
    toNotApplicable: 'Became not applicable',
    fromNotApplicable: 'Became applicable',
    toUnknown: 'Became unknown',
    fromUnknown: 'Became known',
    new: 'New',
    retired: 'Ended',
  },
  from: 'from',
  to: 'to',
  isNew: 'new, with status',
  wasLast: 'last',
  since: (on) => `from ${day(on)}`,
  ended: {
    retired: (on) => `was retired on ${day(on)}`,
    merged: (on) => `on ${day(on)} became part of`,
    split: (on) => `on ${day(on)} was split into`,
  },
  endedUnknown: 'is not part of the later view',
  corrected:
    'Corrected later: nothing happened between the days, but what is known of the earlier day changed.',
  noReason: 'No reason is given.',
  table: {
    heading: 'From and to',
    caption: (from, to) => `All services by status on ${day(from)} and on ${day(to)}`,
    region: 'Table of statuses from and to, scrolls sideways',
    corner: 'From \\ to',
    new: 'Did not exist',
    gone: 'Does not exist',
    total: 'Total',
    explained: (before, after, unchanged) =>
      `${services(before)} on the first day, ${number(after)} on the second. The diagonal shows the ${number(unchanged)} with the same status on both days.`,
  },
  figures: {
    heading: 'The figures side by side',
    caption: 'The figures on both days',
    figure: 'Figure',
    region: 'Table of the figures on both days, scrolls sideways',
    services: 'Services',
    of: (value, numerator, denominator) => `${value} (${number(numerator)} of ${number(denominator)})`,
  },
  form: {
    heading: 'Compare other days',
    from: 'From',
    to: 'To',
    compare: 'Compare',
    editions: 'Compare editions',
    fromEdition: 'From edition',
    toEdition: 'To edition',
  },
  permanent: 'Permanent link to this comparison',
  permanentHelp: 'The link always shows the same comparison, even if something is corrected later.',
  follow: 'Follow the changes in a feed reader (Atom)',
  problems: {
    heading: 'The comparison cannot be shown',
    unreadable: (value) => `“${value}” is not a date. Write year, month and day, such as 2026-03-31.`,
    future: (value) => `${value} lies in the future. Choose a day up to today.`,
    backwards: (from, to) => `${from} lies after ${to}. Choose the earlier day first.`,
    edition: (value) => `There is no edition “${value}”.`,
  },
  feed: {
    title: (organisation) => `${organisation}: changes`,
    subtitle: 'Services whose status changed, in the order it was recorded.',
    changed: (name, from, to) => `${name}: ${from} → ${to}`,
    added: (name, status) => `${name}: new, ${status}`,
    gone: (name, status) => `${name}: ${status} → ended`,
    since: (on) => `Holds from ${day(on)}.`,
    into: (names) => `Instead there is ${list(names)}.`,
  },
};
