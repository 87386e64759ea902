import {
  type AskedChanges,
  type Comparison,
  type ComparisonProblem,
  EDITION,
} from '../../../web/pages/changes-comparison.ts';
import { comparisonIn } from '../../../web/site/entries/changes-query.ts';
import type { FormState } from '../../../web/staff/form-state.ts';
import type { StaffLocale } from '../../../web/text/staff.ts';
import { addMonths, type Day } from '../../core/calendar.ts';
import type { State } from '../../core/state.ts';

const SIDES = ['from', 'to'] as const;

/** What an address asks for; an edition chosen in the form goes before the day beside it. */
function askedIn(query: URLSearchParams): AskedChanges {
  const knownOn = query.get('knownOn');
  const sides = SIDES.map((side) => [side, query.get(`${side}Edition`) || query.get(side)] as const);
  return {
    ...Object.fromEntries(sides.filter(([, value]) => value)),
    ...(knownOn && { knownOn }),
  };
}

type Read = ReturnType<typeof comparisonIn>;

/** The two points of an address; null where it names none yet. */
export function readPoints(query: URLSearchParams, state: State, today: Day): Read | null {
  const asked = askedIn(query);
  if (asked.from === undefined && asked.to === undefined) return null;
  return comparisonIn(new URLSearchParams({ ...asked }), state, today);
}

function sentenceOf(problem: ComparisonProblem, { words }: StaffLocale): string {
  const { problems } = words.changes;
  return problem.why === 'backwards'
    ? problems.backwards(problem.from, problem.to)
    : problems[problem.why](problem.value);
}

/** Which field a problem is about: the one that holds what cannot be used. */
function fieldOf(problem: ComparisonProblem, query: URLSearchParams): string {
  if (problem.why === 'backwards') return 'from';
  const value = problem.why === 'edition' ? EDITION + problem.value : problem.value;
  const fields = ['fromEdition', 'toEdition', 'from', 'to'];
  return fields.find((field) => query.get(field) === value) ?? 'from';
}

/** The form as it was filled in, with what cannot be used of it. */
export function refusedState(
  problem: ComparisonProblem,
  query: URLSearchParams,
  locale: StaffLocale,
): FormState {
  return {
    values: Object.fromEntries(query),
    errors: { [fieldOf(problem, query)]: sentenceOf(problem, locale) },
  };
}

/** The form as it leads to the points shown; twelve months back where none are. */
export function stateOf(comparison: Comparison | null, latest: Day): FormState {
  const values: Record<string, string> = {
    from: comparison?.from.day ?? addMonths(latest, -12),
    to: comparison?.to.day ?? latest,
  };
  for (const side of SIDES) {
    const edition = comparison?.[side].edition;
    if (edition) values[`${side}Edition`] = EDITION + edition.id;
  }
  return { values, errors: {} };
}
