import type { BenchmarkRow } from '../../../functions/core/benchmark/benchmark-store.ts';
import { closingDayOf } from '../../../functions/core/benchmark/counting-days.ts';
import type { Point } from '../../../functions/core/benchmark/point.ts';
import { addMonths, Day, Instant } from '../../../functions/core/calendar.ts';
import type { CompareRequest } from './request.ts';

/** What the national picture is asked for, every part of it checked. */
export type NationalAsked = {
  /** Real organisations, or the invented ones among themselves. */
  rows: readonly BenchmarkRow[];
  example: boolean;
  by: 'county' | 'skr2023';
  all: boolean;
  point: Point;
  from: Day | null;
};

/** Why it cannot be shown. */
export type NationalProblem =
  | { why: 'unreadable' | 'future'; value: string }
  | { why: 'backwards'; value: string; from: Day };

/** A form sends an empty field as an empty text; it asks for nothing. */
const given = (query: URLSearchParams, name: string): string | undefined => query.get(name) || undefined;
const isSet = (query: URLSearchParams, name: string): boolean => query.get(name) === '1';

const isDay = (value: string): boolean => Day.safeParse(value).success;
const isMoment = (value: string): boolean => isDay(value) || Instant.safeParse(value).success;
const CHECKS = [
  ['validOn', isDay],
  ['from', isDay],
  ['knownOn', isMoment],
] as const;

function datesProblem({ query, day }: CompareRequest): NationalProblem | null {
  for (const [name, isReadable] of CHECKS) {
    const value = given(query, name);
    if (value === undefined) continue;
    if (!isReadable(value)) return { why: 'unreadable', value: value.slice(0, 64) };
    if (value.slice(0, 10) > day) return { why: 'future', value };
  }
  return null;
}

/** The invented organisations or the real ones. */
export const rowsThat = ({ rows }: Pick<CompareRequest, 'rows'>, example: boolean): BenchmarkRow[] =>
  rows.filter(({ organisation }) => organisation.example === example);

/** The day shown unless another is asked for: of finished data sets their last one; of editions a year's end. */
function usualDay(rows: readonly BenchmarkRow[], editions: boolean, today: Day): Day {
  const closed = closingDayOf(rows);
  if (closed !== null && closed < today) return closed;
  return editions ? `${addMonths(today, -12).slice(0, 4)}-12-31` : today;
}

/** Reads the query of the national picture. */
export function nationalAsked(
  request: CompareRequest,
): { ok: true; asked: NationalAsked } | { ok: false; problem: NationalProblem } {
  const { query, day } = request;
  const problem = datesProblem(request);
  if (problem) return { ok: false, problem };
  const example = isSet(query, 'example');
  const editions = isSet(query, 'editions');
  const rows = rowsThat(request, example);
  const validOn = given(query, 'validOn') ?? usualDay(rows, editions, day);
  const from = given(query, 'from') ?? null;
  if (from !== null && from >= validOn)
    return { ok: false, problem: { why: 'backwards', value: validOn, from } };
  // An edition froze what was known; another day beside it would mean nothing.
  const knownOn = editions ? undefined : given(query, 'knownOn');
  const by = given(query, 'by') === 'skr2023' ? 'skr2023' : 'county';
  const point = { validOn, knownOn, editions };
  return { ok: true, asked: { rows, example, by, all: isSet(query, 'all'), point, from } };
}

/** The query of the same picture with some of it changed; what is usual is left out. */
export function nationalQuery(
  { kind, query }: CompareRequest,
  { point, from, by, all, example }: NationalAsked,
): string {
  const pairs: [string, string][] = [
    ...(kind === 'municipality' ? [] : [['kind', kind] as [string, string]]),
    ...(example ? [['example', '1'] as [string, string]] : []),
    ...(by === 'county' ? [] : [['by', by] as [string, string]]),
    ...(query.has('validOn') ? [['validOn', point.validOn] as [string, string]] : []),
    ...(point.knownOn === undefined ? [] : [['knownOn', point.knownOn] as [string, string]]),
    ...(point.editions ? [['editions', '1'] as [string, string]] : []),
    ...(from === null ? [] : [['from', from] as [string, string]]),
    ...(all ? [['all', '1'] as [string, string]] : []),
  ];
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
