import { dayOf, type Instant } from '../../../../functions/core/calendar.ts';
import type { BrokenOutcome } from '../../../../functions/core/links/result.ts';
import type { Finding, FindingKind, FindingOf } from '../../../../functions/core/register-check.ts';
import type { Status } from '../../../../functions/core/status.ts';
import { formatIn } from '../../format.ts';
import type { check as original } from '../../sv/staff/check.ts';

const { number, day, list, percent } = formatIn('en');

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`);
const days = (count: number) => `${number(count)} ${count === 1 ? 'day' : 'days'}`;

/** A status in the middle of a sentence. */
const low: Readonly<Record<Status, string>> = {
  green: 'green',
  yellow: 'yellow',
  red: 'red',
  'not-applicable': 'not applicable',
  unknown: 'unknown',
};

/** What a rule is called, why it exists, and what mends it. */
const rules: (typeof original)['rules'] = {
  'green-without-link': {
    heading: 'Green without a link',
    explained:
      'Green means that the whole matter can be done online, but the resident is given no address for it.',
    mend: 'Add the link, or change the assessment.',
  },
  'dead-link': {
    heading: 'Link that does not work',
    explained:
      'The link has not worked at the last two visits or more, on different days. Where the e-service is green it is an error: the map says that it can be done online, but nobody gets there.',
    mend: 'Open the link and correct it, or change the assessment.',
  },
  'case-system-unknown': {
    heading: 'Green while the case system is unknown',
    explained:
      'Green means digital all the way. Here nobody has said whether the details reach the case system without re-keying.',
    mend: 'Find out, and assess by the criteria.',
  },
  'target-met-unreached': {
    heading: 'Target met while the status is lower',
    explained: 'The target is marked as met, but the e-service has not had that status on any day since.',
    mend: 'Assess the e-service anew, or set a new target.',
  },
  'successor-cycle': {
    heading: 'Successors in a circle',
    explained:
      'The e-services were merged so that they refer to each other. Whoever follows them never arrives.',
    mend: 'Reinstate the e-service that still exists.',
  },
  overridden: {
    heading: 'Set by hand against the criteria',
    explained:
      'The status was set by hand and differs from what the criteria give. That is allowed, but should be an exception.',
    mend: 'Assess by the criteria, or let the reason stand.',
  },
  'target-overdue': {
    heading: 'Targets past their day',
    explained: 'The day has passed, and the target is neither met, moved nor dropped.',
    mend: 'Mark the target as met, move it with a reason, or drop it.',
  },
  'target-reached': {
    heading: 'Targets that are reached already',
    explained: 'The e-service has the status that the target asks for, but the target is not marked as met.',
    mend: 'Mark the target as met.',
  },
  'fell-after-target': {
    heading: 'Fell after the target was met',
    explained: 'The e-service met its target and has had a lower status since, and no new target is set.',
    mend: 'Set a new target, if the e-service is to get back there.',
  },
  'target-moved-often': {
    heading: 'Targets moved three times or more',
    explained: 'A target that is moved again and again is no longer a plan.',
    mend: 'Escalate what stands in the way, or drop the target.',
  },
  'exemption-due': {
    heading: 'Exemptions due for review',
    explained:
      'The e-service was assessed as not applicable, and the day on which somebody was to look at that again has come.',
    mend: 'Confirm the exemption, or assess anew.',
  },
  'exemption-unreasoned': {
    heading: 'Exemptions without a real reason',
    explained:
      'The reason does not say why the e-service is not applicable. Assessments of an import do not count here.',
    mend: 'Assess anew and write why.',
  },
  'to-be-checked': {
    heading: 'To be checked',
    explained: 'The assessment in force has a note on something that a person needs to check.',
    mend: 'Check it, and assess anew without the note.',
  },
  'link-to-start-page': {
    heading: 'Link that ends on a start page',
    explained:
      'The link should go to the e-service, but residents end up on a start page and must search for it.',
    mend: 'Use the address of the e-service itself.',
  },
  'same-link': {
    heading: 'The same link on several e-services',
    explained: 'The resident ends up on the same page. Either a link is wrong, or they are one e-service.',
    mend: 'Mend the link, or merge the e-services.',
  },
  'same-name': {
    heading: 'The same name in the same area',
    explained: 'Nobody can tell the e-services apart.',
    mend: 'Rename one of them, or merge them.',
  },
  vanished: {
    heading: 'Gone from the source',
    explained: 'The list that the e-service came from does not have it any more, but nobody has retired it.',
    mend: 'Retire the e-service, or find out why it is missing.',
  },
  frozen: {
    heading: 'Only confirmed for more than three years',
    explained:
      'The same assessment has been confirmed again and again for more than three years, and none was made anew.',
    mend: 'Go through the criteria and assess anew.',
  },
  'stale-share': {
    heading: 'Share of stale assessments',
    explained: 'Stale assessments are left out of the figures. The more there are, the less the figures say.',
    mend: 'Confirm those that are still true.',
  },
  'untouched-import': {
    heading: 'Untouched since the import',
    explained: 'The status came with an import. Nobody has confirmed or changed it since.',
    mend: 'Confirm it, or assess anew.',
  },
  'nobody-responsible': {
    heading: 'Without a unit or responsible role',
    explained: 'Then nobody knows whom to ask.',
    mend: 'Fill in what is missing.',
  },
  'without-indicator': {
    heading: 'Without an indicator',
    explained: 'The e-service cannot be compared with those of other municipalities.',
    mend: 'Map the e-service to an indicator, if one fits.',
  },
  'without-sentence': {
    heading: 'Without a sentence for residents',
    explained: 'The page does not say in words of its own what the resident can do.',
    mend: 'Write one plain sentence.',
  },
  'link-moved': {
    heading: 'Link that has moved',
    explained: 'The link works, but the site answers that the page has moved for good.',
    mend: 'Use the new address, before the old one stops working.',
  },
  'hard-to-find': {
    heading: 'Hard to find',
    explained:
      'From the start page it took more than three steps by the shortest way that was met. Only a few pages are read, so there may be a shorter one.',
    mend: 'Link to the e-service closer to the start page.',
  },
};

const missing = { unit: 'a unit', role: 'a responsible role' };

const target = ({ wanted, due }: { wanted: Status; due: string }) =>
  `The target ${low[wanted]} by ${day(due)}`;

/** How a visit ended at a link that does not work. */
const seen: Readonly<Record<BrokenOutcome, string>> = {
  dead: 'the page does not exist',
  'server-error': 'the site answered that something went wrong on its side',
  timeout: 'no answer came in time',
  'tls-fault': 'the secure connection (TLS) could not be trusted',
  unreachable: 'the site could not be reached',
  'endless-redirects': 'it redirected over and over, or in a circle',
  'private-address': 'it leads to a network that cannot be reached from outside',
};

const visited = (at: Instant) => `Last visited on ${day(dayOf(at))}`;

/** What was found, in a sentence; empty where the heading of the rule says it all. */
const facts: { readonly [Kind in FindingKind]: (facts: FindingOf<Kind>['facts']) => string } = {
  'green-without-link': () => '',
  'dead-link': (found) =>
    `${found.link} – ${visited(found.visitedAt)}: ${seen[found.seen]}${found.status === null ? '' : ` (${found.status})`}. Has not worked since ${day(found.since)}.`,
  'case-system-unknown': ({ criteria }) =>
    criteria === 'none' ? 'Set by hand, without criteria.' : 'The criterion is marked as not known.',
  'target-met-unreached': (found) =>
    `${target(found)} was marked as met on ${day(found.metOn)}. The e-service is ${low[found.status]}.`,
  'successor-cycle': () => '',
  overridden: ({ status, derived }) => `Set to ${low[status]}; the criteria give ${low[derived]}.`,
  'target-overdue': (found) => `${target(found)} is ${days(found.daysLate)} late.`,
  'target-reached': (found) =>
    `${target(found)}. The e-service has been ${low[found.status]} since ${day(found.since)}.`,
  'fell-after-target': (found) =>
    `Became ${low[found.wanted]} by ${day(found.metOn)} but has been ${low[found.status]} since ${day(found.since)}.`,
  'target-moved-often': (found) =>
    `${target(found)} has been put off ${times(found.moves)}, first from ${day(found.firstDue)}.`,
  'exemption-due': ({ reviewOn, chosen, confirmedOn }) =>
    chosen
      ? `Review was due on ${day(reviewOn)}.`
      : `No day of review is set. Last confirmed on ${day(confirmedOn)}.`,
  'exemption-unreasoned': ({ reason }) => `The reason reads: “${reason}”`,
  'to-be-checked': ({ note }) => note ?? 'The note has been removed.',
  'link-to-start-page': (found) =>
    `${found.link} – ${visited(found.visitedAt)}: ends on ${found.endedAt}. It has done so since ${day(found.since)}.`,
  'same-link': ({ link }) => link,
  'same-name': () => '',
  vanished: ({ vanishedOn, source }) => `Missing in ${source} since ${day(vanishedOn)}.`,
  frozen: ({ status, assessedOn, confirmedOn, confirmations }) =>
    `Assessed as ${low[status]} on ${day(assessedOn)} and confirmed ${times(confirmations)} since, last on ${day(confirmedOn)}.`,
  'stale-share': ({ share }) =>
    `${number(share.numerator)} of ${number(share.denominator)} assessed e-services are stale (${percent(share)}).`,
  'untouched-import': ({ status, importedOn, assessedOn }) =>
    `Imported on ${day(importedOn)} as ${low[status]} from ${day(assessedOn)}.`,
  'nobody-responsible': (found) => `Lacks ${list(found.missing.map((each) => missing[each]))}.`,
  'without-indicator': () => '',
  'without-sentence': () => '',
  'link-moved': (found) => `${found.link} – ${visited(found.visitedAt)}: has moved to ${found.movedTo}.`,
  'hard-to-find': (found) =>
    `${number(found.steps)} steps from ${found.startPage}, when Blomlåda looked on ${day(dayOf(found.lookedAt))}.`,
};

/** The register check. */
export const check: typeof original = {
  lead: 'Here Blomlåda looks for what contradicts itself, has been left lying or is missing. All of it, but for what is said of links, follows from the public log, so anybody can make the same check.',
  links: (addresses, visits, last) =>
    last === null
      ? `${number(addresses)} ${addresses === 1 ? 'link' : 'different links'}, none visited yet.`
      : `${number(visits)} of ${number(addresses)} different links have been visited, the last one on ${day(dayOf(last))}. Each link is visited at most once a week, and a fault counts only when it has been met twice in a row.`,
  counted: (errors, warnings, notes) =>
    `${number(errors)} ${errors === 1 ? 'error' : 'errors'}, ${number(warnings)} ${warnings === 1 ? 'warning' : 'warnings'} and ${number(notes)} ${notes === 1 ? 'note' : 'notes'}.`,
  none: 'Nothing to remark on.',
  noneChosen: 'Nothing to remark on in what you have chosen.',
  contents: 'Parts of the check',
  severities: {
    error: { heading: 'Errors', explained: 'Here the map contradicts itself. Mend it first.' },
    warning: { heading: 'Warnings', explained: 'This is probably wrong, or has been left lying.' },
    note: { heading: 'Notes', explained: 'Nothing is wrong, but something is missing or could be better.' },
  },
  rules,
  fact: ({ kind, facts: found }: Finding): string => (facts[kind] as (given: typeof found) => string)(found),
  filter: {
    label: 'Choose what is shown',
    severity: 'Severity',
    area: 'Area',
    allSeverities: 'All',
    allAreas: 'All areas',
    show: 'Show',
    reset: 'Show everything',
  },
  at: {
    confirm: 'Confirm them under To confirm',
    indicators: 'Map them under Indicators',
  },
  json: 'The same check as open data (JSON)',
};
