import type { BenchmarkRow } from '../../../functions/core/benchmark/benchmark-store.ts';
import { type GroupChoice, groupChoice } from '../../../functions/core/benchmark/group-choice.ts';
import { canStandBeside } from '../../../functions/core/benchmark/groups.ts';
import type { Point } from '../../../functions/core/benchmark/point.ts';
import { MOST_SIDE_BY_SIDE } from '../../../functions/core/benchmark/side-by-side.ts';
import { Day, Instant } from '../../../functions/core/calendar.ts';
import { ORGANISATION_KINDS } from '../../../functions/core/organisation.ts';
import type { DateProblem } from '../problem.tsx';
import type { CompareRequest } from './request.ts';

/** What the address of a comparison asks for, every part of it checked. */
export type AskedComparison = {
  /** At least one; the first is the one whose day and group are taken where none are asked for. */
  chosen: readonly [BenchmarkRow, ...BenchmarkRow[]];
  group: GroupChoice;
  point: Point;
  from: Day | null;
  all: boolean;
  league: boolean;
  /** The one indicator whose members are to be shown in full. */
  indicator: string | null;
};

/** Why a comparison cannot be shown. */
export type ComparisonProblem =
  | DateProblem
  | {
      why: 'organisation' | 'group' | 'kind' | 'indicator' | 'flag' | 'too-many' | 'mixed' | 'no-edition';
      value: string;
    }
  | { why: 'backwards'; value: string; from: Day };

export type AskedOrProblem = { ok: true; asked: AskedComparison } | { ok: false; problem: ComparisonProblem };

/** A form sends an empty field as an empty text; it asks for nothing. */
const given = (query: URLSearchParams, name: string): string[] =>
  query.getAll(name).filter((value) => value !== '');

const isDay = (value: string): boolean => Day.safeParse(value).success;
const isMoment = (value: string): boolean => isDay(value) || Instant.safeParse(value).success;

function datesProblem(query: URLSearchParams, today: Day): ComparisonProblem | null {
  const checks = [
    ['validOn', isDay],
    ['from', isDay],
    ['knownOn', isMoment],
  ] as const;
  for (const [name, isReadable] of checks)
    for (const value of given(query, name)) {
      if (!isReadable(value)) return { why: 'unreadable', value };
      if (value.slice(0, 10) > today) return { why: 'future', value };
    }
  return null;
}

const FLAGS = ['editions', 'all', 'league'] as const;

function partsProblem({ query, rows, day }: CompareRequest): ComparisonProblem | null {
  const kind = given(query, 'kind').find((value) => !ORGANISATION_KINDS.some((each) => each === value));
  if (kind !== undefined) return { why: 'kind', value: kind };
  const chosen = given(query, 'organisation');
  if (chosen.length > MOST_SIDE_BY_SIDE) return { why: 'too-many', value: String(chosen.length) };
  const known = new Set(rows.map(({ organisation }) => organisation.id));
  const missing = [...chosen, ...given(query, 'member')].find((id) => !known.has(id));
  if (missing !== undefined) return { why: 'organisation', value: missing };
  const flag = FLAGS.find((name) => given(query, name).some((value) => value !== '1'));
  return flag ? { why: 'flag', value: flag } : datesProblem(query, day);
}

function pointIn(query: URLSearchParams, chosen: readonly BenchmarkRow[], today: Day): Point {
  const [validOn] = given(query, 'validOn');
  const [knownOn] = given(query, 'knownOn');
  const closed = chosen.flatMap(({ organisation }) => organisation.closedOn ?? []).sort();
  return {
    validOn: validOn ?? closed[0] ?? today,
    // An edition froze what was known; asking for another day beside it would mean nothing.
    ...(given(query, 'editions').length > 0 ? { editions: true } : knownOn !== undefined && { knownOn }),
  };
}

/** Reads the query of a comparison of chosen organisations. */
export function askedIn(request: CompareRequest): AskedOrProblem {
  const { query, rows, day } = request;
  const problem = partsProblem(request);
  if (problem) return { ok: false, problem };
  const byId = new Map(rows.map((row) => [row.organisation.id, row]));
  const rowsOf = (name: string) => given(query, name).flatMap((id) => byId.get(id) ?? []);
  const [first, ...more] = rowsOf('organisation');
  if (!first) return { ok: false, problem: { why: 'organisation', value: '' } };
  const members = rowsOf('member');
  const stranger = [...more, ...members].find((row) => !canStandBeside(first.organisation, row.organisation));
  if (stranger) return { ok: false, problem: { why: 'mixed', value: stranger.organisation.name } };
  const [value = ''] = given(query, 'group');
  const member = members.map(({ organisation }) => organisation.id);
  const group = groupChoice(first.organisation, { group: value, member });
  if (!group) return { ok: false, problem: { why: 'group', value } };
  const point = pointIn(query, [first, ...more], day);
  const [from = null] = given(query, 'from');
  if (from !== null && from >= point.validOn)
    return { ok: false, problem: { why: 'backwards', value: point.validOn, from } };
  const [indicator = null] = given(query, 'indicator');
  const has = (name: (typeof FLAGS)[number]) => given(query, name).length > 0;
  const asked = { chosen: [first, ...more] as const, group, point, from, indicator };
  return { ok: true, asked: { ...asked, all: has('all'), league: has('league') } };
}
