import { type AgainstGroup, againstGroup } from '../../../functions/core/benchmark/against-group.ts';
import {
  type CriterionRow,
  criteriaAgainst,
} from '../../../functions/core/benchmark/criteria-against-group.ts';
import {
  type GroupProgress,
  groupProgress,
  type Progress,
  progressBetween,
} from '../../../functions/core/benchmark/progress.ts';
import { membersOf } from '../../../functions/core/benchmark/resolve-group.ts';
import type { Seen } from '../../../functions/core/benchmark/seen.ts';
import type { OrganisationEntry } from '../../../functions/core/organisation.ts';
import { type Locale, localeOf } from '../../text/text.ts';
import type { AskedComparison } from './asked.ts';
import { type Opened, openedAt } from './opened.ts';
import type { CompareRequest } from './request.ts';

/** What the page of one organisation against a group is made from. */
export type GroupModel = {
  request: CompareRequest;
  asked: AskedComparison;
  locale: Locale;
  own: Seen;
  /** The organisation first, then the members that are here. */
  opened: readonly Opened[];
  /** So many members the group has, the organisation itself not counted. */
  listed: number;
  comparison: AgainstGroup;
  criteria: readonly CriterionRow[];
  /** The catalogue has no indicators, so that only criteria can be compared. */
  byCriteria: boolean;
  /** Members with something to compare. */
  taking: readonly Seen[];
  /** Members that are here with nothing to compare, or without an edition of the day. */
  empty: readonly OrganisationEntry[];
  change: { own: Progress | null; group: GroupProgress } | null;
};

function progressOf({ seen, earlier }: Opened, { catalogue }: Seen): Progress[] {
  return seen && earlier ? [progressBetween(earlier, seen, catalogue)] : [];
}

/** Compares as the address asks; null where the organisation itself has no edition of the day. */
export function groupModelOf(request: CompareRequest, asked: AskedComparison): GroupModel | null {
  const [row] = asked.chosen;
  const mine = openedAt(row, asked);
  const own = mine.seen;
  if (!own) return null;
  const entries = request.rows.map(({ organisation }) => organisation);
  const group = membersOf(asked.group, row.organisation, entries);
  const ids = new Set(group.members.map(({ id }) => id));
  const members = request.rows
    .filter(({ organisation }) => ids.has(organisation.id))
    .map((each) => openedAt(each, asked));
  const seen = members.flatMap((each) => each.seen ?? []);
  const { catalogue } = own;
  const comparison = againstGroup(own, seen, catalogue, { all: asked.all });
  const criteria = criteriaAgainst(own, seen, catalogue);
  const byCriteria = catalogue.indicators.length === 0;
  const judging = new Set(criteria.flatMap((each) => each.members.map(({ member }) => member)));
  const taking = byCriteria ? [...judging] : comparison.taking.map((each) => each.seen);
  const [progress = null] = progressOf(mine, own);
  return {
    ...{ request, asked, own, comparison, criteria, byCriteria, taking },
    locale: localeOf(request.language),
    opened: [mine, ...members],
    listed: group.members.length + group.missing.length,
    empty: members
      .filter((each) => each.seen === null || !taking.includes(each.seen))
      .map(({ participant }) => participant.organisation),
    change:
      asked.from === null
        ? null
        : { own: progress, group: groupProgress(members.flatMap((each) => progressOf(each, own))) },
  };
}
