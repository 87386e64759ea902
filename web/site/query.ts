import { Day, Instant } from '../../functions/core/calendar.ts';
import { type State, settingsOf } from '../../functions/core/state.ts';
import { knownSeq, type View } from '../../functions/core/view.ts';
import type { Asked } from '../pages/addresses.ts';
import type { DateProblem } from '../pages/problem.tsx';

/** The view that a query asks for, or what is wrong with it. */
export type AskedView = { ok: true; view: View; asked: Asked } | { ok: false; problem: DateProblem };

const isDay = (value: string): boolean => Day.safeParse(value).success;
const isInstant = (value: string): boolean => Instant.safeParse(value).success;

/** A form sends an empty field as an empty text; it asks for nothing. */
const given = (query: URLSearchParams, name: string): string | undefined => query.get(name) || undefined;

function problemOf(value: string, readable: boolean, day: Day): DateProblem | null {
  if (!readable) return { why: 'unreadable', value };
  return value.slice(0, 10) > day ? { why: 'future', value } : null;
}

/** Today's view, or the closing day's of a finished data set, unless the query asks for another one. */
export function viewIn(query: URLSearchParams, state: State, day: Day): AskedView {
  const validOn = given(query, 'validOn');
  const knownOn = given(query, 'knownOn');
  const problem =
    (validOn === undefined ? null : problemOf(validOn, isDay(validOn), day)) ??
    (knownOn === undefined ? null : problemOf(knownOn, isDay(knownOn) || isInstant(knownOn), day));
  if (problem) return { ok: false, problem };
  const opensOn = settingsOf(state)?.closedOn ?? day;
  return {
    ok: true,
    view: { validOn: validOn ?? opensOn, known: knownSeq(state, knownOn) },
    asked: { ...(validOn !== undefined && { validOn }), ...(knownOn !== undefined && { knownOn }) },
  };
}
