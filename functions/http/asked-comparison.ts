import type { BenchmarkRow } from '../core/benchmark/benchmark-store.ts';
import { closingDayOf } from '../core/benchmark/counting-days.ts';
import type { Point } from '../core/benchmark/point.ts';
import { resolveGroup } from '../core/benchmark/resolve-group.ts';
import type { Day } from '../core/calendar.ts';
import { refused } from './asked-export.ts';
import { HttpProblem } from './problem.ts';
import type { ComparisonQuery } from './schemas/comparison.ts';

/** An organisation of the kind by its id; 404 where there is none. */
function rowOf(rows: readonly BenchmarkRow[], { kind }: ComparisonQuery, id: string): BenchmarkRow {
  const found = rows.find(({ organisation }) => organisation.id === id);
  if (found) return found;
  throw new HttpProblem('unknown-organisation', `There is no organisation “${id}” of the kind ${kind}.`);
}

/** Parameters that would be left aside in silence. */
function refuseIdle({ organisation, example, group, member, knownOn, editions }: ComparisonQuery): void {
  if (example !== undefined && organisation.length > 0)
    throw refused('example', 'is said by the organisation; leave it out.');
  if (group !== undefined && organisation.length !== 1)
    throw refused('group', 'belongs to one organisation; name one.');
  if (member.length > 0 && group !== 'egen') throw refused('member', 'belongs to the group “egen”.');
  if (editions !== undefined && knownOn !== undefined)
    throw refused('knownOn', 'an edition froze what was known; leave one of them out.');
}

/** The organisations that a query asks for; never invented ones among real ones. */
export function askedRows(all: readonly BenchmarkRow[], query: ComparisonQuery): BenchmarkRow[] {
  refuseIdle(query);
  const [first, ...more] = [...new Set(query.organisation)].map((id) => rowOf(all, query, id));
  if (!first) return all.filter(({ organisation }) => organisation.example === (query.example === '1'));
  if (more.length > 0) {
    const stranger = more.find(({ organisation }) => organisation.example !== first.organisation.example);
    if (stranger) throw refused('organisation', 'what is invented is not compared with what is real.');
    return all.filter((row) => row === first || more.includes(row));
  }
  const entries = all.map(({ organisation }) => organisation);
  const group = resolveGroup(first.organisation, query, entries);
  if (!group) throw refused('group', 'there is no such group, or none that the organisation can be in.');
  const ids = new Set([first.organisation.id, ...group.members.map(({ id }) => id)]);
  return all.filter(({ organisation }) => ids.has(organisation.id));
}

/** The point that a query asks for: today, or the closing day of finished data sets, unless it names one. */
export const askedPoint = (
  rows: readonly BenchmarkRow[],
  { validOn, knownOn, editions }: ComparisonQuery,
  today: Day,
): Point => ({
  validOn: validOn ?? closingDayOf(rows) ?? today,
  ...(editions === undefined ? { knownOn } : { editions: true }),
});
