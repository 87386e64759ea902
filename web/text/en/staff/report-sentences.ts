import { formatIn } from '../../format.ts';
import type { sentences as original } from '../../sv/staff/report-sentences.ts';

const { number, day, list } = formatIn('en');

const services = (count: number): string =>
  count === 0 ? 'no services' : count === 1 ? 'one service' : `${number(count)} services`;
/** A number that stands for services, or for targets. */
const of = (count: number): string => (count === 0 ? 'none' : count === 1 ? 'one' : number(count));
const targets = (count: number): string =>
  count === 0 ? 'no targets' : count === 1 ? 'one target' : `${number(count)} targets`;
const was = (count: number) => (count === 1 ? 'was' : 'were');
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

type Said = Parameters<typeof original.index>[0];
type Share = NonNullable<Said>;

const made = ({ numerator, denominator }: Share) => `${number(numerator)} of ${number(denominator)}`;
const madeFrom = (share: Share) =>
  `${made(share)} ${share.denominator === 1 ? 'service' : 'services'} with a current assessment`;
const atStart = (share: Share) => `${share.value} (${made(share)}) at the beginning of the period`;

/**
 * A share that rose because fewer are counted, or sank because more are, did not do so by what was achieved;
 * in any other case it is still said that the number counted is another one.
 */
function becauseOfBase(before: Share, after: Share): string {
  const rise = after.numerator / after.denominator - before.numerator / before.denominator;
  const more = after.denominator - before.denominator;
  if (rise * more >= 0 || before.value === after.value) {
    const count = Math.abs(more);
    const counted = `${number(count)} ${more < 0 ? 'fewer' : 'more'} ${count === 1 ? 'service is' : 'services are'}`;
    return more === 0 ? '' : `; ${counted} counted now`;
  }
  const isWhole = (after.numerator - before.numerator) * rise <= 0;
  return `; the ${rise > 0 ? 'rise' : 'fall'} comes ${isWhole ? '' : 'partly '}from ${more < 0 ? 'fewer' : 'more'} services being counted`;
}

function sharePhrase(what: string, before: Said, after: Said): string {
  const nothing = 'there was no current assessment to count';
  if (!before && !after)
    return 'Neither at the beginning nor at the end was there a current assessment to count.';
  if (!after && before)
    return `At the end of the period ${nothing}; ${what.toLowerCase()} was ${atStart(before)}.`;
  if (!after) return '';
  const now = `${what} was ${after.value} (${madeFrom(after)})`;
  if (!before) return `${now}; at the beginning of the period ${nothing}.`;
  return made(before) === made(after)
    ? `${now}, unchanged since the beginning of the period.`
    : `${now}, against ${atStart(before)}${becauseOfBase(before, after)}.`;
}

const who = (count: number, isFirst: boolean): string => (isFirst ? targets(count) : of(count));

/** The sentences of the report. Each number of them stands in a table below as well. */
export const sentences: typeof original = {
  side: (on, edition) => (edition === null ? `on ${day(on)}` : `on ${day(on)} (edition “${edition}”)`),
  total: (name, { before, after, arrived, ended }, from, to) => {
    if (before + after === 0) return `${name} had no services, neither ${from} nor ${to}.`;
    const compared = before === after ? `the same as ${from}` : `against ${of(before)} ${from}`;
    const moves =
      arrived + ended === 0 ? '' : `; ${of(ended)} ended and ${of(arrived)} ${was(arrived)} added`;
    return `${name} had ${services(after)} ${to}, ${compared}${moves}.`;
  },
  uneventful: 'Nothing has changed between the two points.',
  fell: (count, named) =>
    `During the period ${services(count)} fell${named.length > 0 ? `: ${list(named)}` : ''}.`,
  named: (name, from, to) => `“${name}” (from ${from.toLowerCase()} to ${to.toLowerCase()})`,
  noneFellNorRose: 'No service fell and none improved during the period.',
  noneFell: (improved) => `No service fell during the period, while ${of(improved)} improved`,
  improved: (count) => (count === 0 ? 'No service improved' : `At the same time ${services(count)} improved`),
  others: {
    toNotApplicable: (count) => `${services(count)} became not applicable`,
    toUnknown: (count) => `${services(count)} became unknown`,
    fromNotApplicable: (count) => `${services(count)} that had been not applicable got an assessment`,
    fromUnknown: (count) => `${services(count)} that had been unknown got an assessment`,
  },
  besides: (clauses) => `Besides, ${list(clauses)}.`,
  andBesides: (sentence, clauses) =>
    clauses.length === 0 ? `${sentence}.` : `${sentence}; besides, ${list(clauses)}.`,
  greenShare: (before, after) => sharePhrase('Green share', before, after),
  index: (before, after) => sharePhrase('Index', before, after),
  outside: (before, after, parts) => {
    const earlier =
      before === after
        ? before === 0
          ? ''
          : ', the same as at the beginning of the period'
        : `, against ${of(before)} at the beginning of the period`;
    const which = parts.length > 0 ? ` (${list(parts)})` : '';
    return `${capital(services(after))}${which} ${was(after)} left out of the count${earlier}.`;
  },
  matched: (count, before, after) => {
    if (count === 0) return 'No service existed at both points.';
    const whom =
      count === 1
        ? 'For the only service that existed at both points'
        : `For the ${number(count)} services that existed at both points`;
    if (!before || !after)
      return `${whom}, the green share cannot be compared, since current assessments are missing.`;
    const earlier =
      made(before) === made(after)
        ? 'unchanged since the beginning of the period'
        : `against ${atStart(before)}`;
    return `${whom}, the green share was ${after.value} (${made(after)}), ${earlier}.`;
  },
  noTargets: 'No targets were set.',
  targets: (overdue, clauses) => {
    const late = `At the end of the period ${targets(overdue)} ${was(overdue)} late`;
    return clauses.length === 0
      ? `${late}, and no targets were moved, met or dropped during the period.`
      : `${late}; during the period ${list(clauses)}.`;
  },
  plans: {
    slipped: (count, isFirst) => `${who(count, isFirst)} ${was(count)} moved to a later day`,
    altered: (count, isFirst) => `${who(count, isFirst)} ${was(count)} changed otherwise`,
    lapsed: (count, isFirst) => `${who(count, isFirst)} lapsed when the service ended`,
    dropped: (count, isFirst) => `${who(count, isFirst)} ${was(count)} dropped`,
    met: (count, isFirst) => `${who(count, isFirst)} ${was(count)} met`,
    set: (count, isFirst) => `${who(count, isFirst)} ${was(count)} newly set`,
  },
  freshness: (stale, assessed, confirmed) =>
    `During the period ${services(stale)} became stale; ${of(assessed)} ${was(assessed)} assessed and ${of(confirmed)} ${was(confirmed)} confirmed without change.`,
  corrected: (count, on, before, after) => {
    const said = `The picture of ${day(on)} has been corrected later for ${services(count)}`;
    if (!before || !after) return `${said}.`;
    return made(before) === made(after)
      ? `${said}; the green share of that day is unchanged, ${after.value} (${made(after)}).`
      : `${said}: the green share was shown then as ${before.value} (${made(before)}) and is now known to be ${after.value} (${made(after)}).`;
  },
  beforeTheLog: (on, first) =>
    `The log begins on ${day(first)}. The picture of ${day(on)} was therefore recorded afterwards.`,
  overrides: (count) =>
    `At the end of the period ${services(count)} had a status that was set by hand and differed from the criteria.`,
};
