import { addMonths, Day, Instant } from '../../../functions/core/calendar.ts';
import { type State, settingsOf } from '../../../functions/core/state.ts';
import { knownSeq } from '../../../functions/core/view.ts';
import {
  type AskedChanges,
  type Comparison,
  type ComparisonProblem,
  EDITION,
  type End,
} from '../../pages/changes-comparison.ts';

const MONTHS_BACK = 12;

type Read<Value> = { ok: true; value: Value } | { ok: false; problem: ComparisonProblem };

const read = <Value>(value: Value): Read<Value> => ({ ok: true, value });
const failed = (problem: ComparisonProblem): Read<never> => ({ ok: false, problem });

function readDay(value: string, today: Day): Read<string> {
  if (!Day.safeParse(value).success) return failed({ why: 'unreadable', value });
  return value > today ? failed({ why: 'future', value }) : read(value);
}

function readKnown(value: string | undefined, state: State, today: Day): Read<number> {
  if (value === undefined) return read(state.seq);
  const readable = Day.safeParse(value).success || Instant.safeParse(value).success;
  if (!readable) return failed({ why: 'unreadable', value });
  return value.slice(0, 10) > today ? failed({ why: 'future', value }) : read(knownSeq(state, value));
}

function readEnd(value: string, known: number, state: State, today: Day): Read<End> {
  if (!value.startsWith(EDITION)) {
    const day = readDay(value, today);
    return day.ok ? read({ day: day.value, known, edition: null }) : day;
  }
  const id = value.slice(EDITION.length);
  const edition = Object.hasOwn(state.editions, id) ? state.editions[id] : undefined;
  return edition
    ? read({ day: edition.validOn, known: edition.pinned, edition })
    : failed({ why: 'edition', value: id });
}

/** A form sends an empty field as an empty text; it asks for nothing. */
function askedIn(query: URLSearchParams): AskedChanges {
  const names = ['from', 'to', 'knownOn'] as const;
  return Object.fromEntries(names.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));
}

/** The comparison that a query asks for: the last twelve months where it asks for none. */
export function comparisonIn(query: URLSearchParams, state: State, today: Day): Read<Comparison> {
  const asked = askedIn(query);
  const known = readKnown(asked.knownOn, state, today);
  if (!known.ok) return known;
  const to = readEnd(asked.to ?? settingsOf(state)?.closedOn ?? today, known.value, state, today);
  if (!to.ok) return to;
  const from = readEnd(asked.from ?? addMonths(to.value.day, -MONTHS_BACK), known.value, state, today);
  if (!from.ok) return from;
  return from.value.day > to.value.day
    ? failed({ why: 'backwards', from: from.value.day, to: to.value.day })
    : read({ from: from.value, to: to.value, asked });
}
