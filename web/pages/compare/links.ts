import { choiceValue, defaultGroup } from '../../../functions/core/benchmark/group-choice.ts';
import type { Day } from '../../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import { comparisonPath } from '../addresses.ts';
import type { AskedComparison } from './asked.ts';

type Pair = readonly [name: string, value: string];

/** The part of the query that says who is compared. */
export function whoPairs({ chosen: [first, ...more] }: Pick<AskedComparison, 'chosen'>): Pair[] {
  const { kind } = first.organisation;
  return [
    ...(kind === 'municipality' ? [] : [['kind', kind] as const]),
    ...[first, ...more].map(({ organisation }) => ['organisation', organisation.id] as const),
  ];
}

/** The part that says against whom; nothing where it is the usual group. */
export function groupPairs({ chosen: [first], group }: Pick<AskedComparison, 'chosen' | 'group'>): Pair[] {
  const members = group.kind === 'own' ? group.members : [];
  const value = choiceValue(group);
  return [
    ...(value === choiceValue(defaultGroup(first.organisation)) ? [] : [['group', value] as const]),
    ...members.map((member) => ['member', member] as const),
  ];
}

/** The part that says when. */
export const whenPairs = ({ point, from }: Pick<AskedComparison, 'point' | 'from'>): Pair[] => [
  ['validOn', point.validOn],
  ...(point.knownOn === undefined ? [] : [['knownOn', point.knownOn] as const]),
  ...(point.editions ? [['editions', '1'] as const] : []),
  ...(from === null ? [] : [['from', from] as const]),
];

/** Every part of what is asked for, in one order. */
export function pairsOf(asked: AskedComparison): Pair[] {
  const isGroup = asked.chosen.length === 1;
  return [
    ...whoPairs(asked),
    ...(isGroup ? groupPairs(asked) : []),
    ...whenPairs(asked),
    ...(asked.all ? [['all', '1'] as const] : []),
    ...(asked.league ? [['league', '1'] as const] : []),
    ...(asked.indicator === null ? [] : [['indicator', asked.indicator] as const]),
  ];
}

const queryIn = (pairs: readonly Pair[]): string =>
  String(new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])));

/** The page of a comparison, with some of what it asks for changed. */
export const comparisonHref = (
  language: InterfaceLanguage,
  asked: AskedComparison,
  changes: Partial<AskedComparison> = {},
): string => `${comparisonPath(language)}?${queryIn(pairsOf({ ...asked, ...changes }))}`;

/** The formats in which the rows behind a page can be fetched. */
export const ROW_FORMATS = { csv: 'CSV', xlsx: 'Excel', json: 'JSON' } as const;
export type RowFormat = keyof typeof ROW_FORMATS;

/**
 * The file of the very rows that a page is made from, a row an organisation and indicator. What was known
 * is pinned to a day, so that the address keeps its answer; a catalogue without indicators goes by criteria.
 */
export function rowsHref(
  asked: AskedComparison,
  format: RowFormat,
  { today, validOn = asked.point.validOn, byCriteria }: { today: Day; validOn?: Day; byCriteria: boolean },
): string {
  const { point, chosen, group } = asked;
  const [first] = chosen;
  const members = chosen.length > 1 || group.kind !== 'own' ? [] : group.members;
  const pairs: Pair[] = [
    ['kind', first.organisation.kind],
    ...chosen.map(({ organisation }) => ['organisation', organisation.id] as const),
    ...(chosen.length === 1 ? [['group', choiceValue(group)] as const] : []),
    ...members.map((member) => ['member', member] as const),
    ['validOn', validOn],
    ...(point.editions ? [['editions', '1'] as const] : [['knownOn', point.knownOn ?? today] as const]),
    ...(byCriteria ? [['by', 'criteria'] as const] : []),
  ];
  return `/api/v1/comparison.${format}?${queryIn(pairs)}`;
}
