import { addDays, addMonths, type Day, yearEnds } from './calendar.ts';
import { standingEditions } from './edition-order.ts';
import { firstDay } from './matrix.ts';
import type { Edition, State } from './state.ts';

/** Two points that boards often ask about. */
export type Preset =
  | { kind: 'year' | 'yearSoFar'; year: string; from: Day; to: Day }
  | { kind: 'quarter'; from: Day; to: Day }
  | { kind: 'sinceEdition'; from: Edition; to: Day }
  | { kind: 'betweenEditions'; from: Edition; to: Edition };

const MOST_YEARS = 3;

function years(first: Day, latest: Day): Preset[] {
  const ends = [...yearEnds(first, latest), ...(latest.endsWith('-12-31') ? [latest] : [])];
  const last = ends.at(-1);
  const soFar: Preset[] =
    last !== undefined && last < latest
      ? [{ kind: 'yearSoFar', year: latest.slice(0, 4), from: last, to: latest }]
      : [];
  const whole = ends.slice(1).map((to, place): Preset => {
    const from = ends[place] ?? to;
    return { kind: 'year', year: to.slice(0, 4), from, to };
  });
  return [...soFar, ...whole.reverse().slice(0, MOST_YEARS)];
}

/** The last day of the quarter before the one that a day lies in; the day itself where it ends a quarter. */
function quarterEnd(latest: Day): Day {
  const tomorrow = addDays(latest, 1);
  const month = Number(tomorrow.slice(5, 7));
  const begins = `${tomorrow.slice(0, 5)}${`${month - ((month - 1) % 3)}`.padStart(2, '0')}-01`;
  return addDays(begins, -1);
}

function lastQuarter(first: Day, latest: Day): Preset[] {
  const to = quarterEnd(latest);
  const from = addDays(addMonths(addDays(to, 1), -3), -1);
  return from < first ? [] : [{ kind: 'quarter', from, to }];
}

function editions(state: State, latest: Day): Preset[] {
  const standing = standingEditions(state).filter(({ validOn }) => validOn <= latest);
  const [last, before] = standing.toReversed();
  if (!last) return [];
  return [
    { kind: 'sinceEdition', from: last, to: latest },
    ...(before ? [{ kind: 'betweenEditions', from: before, to: last } as const] : []),
  ];
}

/** The choices that are one step away, on the latest day that can be shown. */
export function presetsOf(state: State, latest: Day): Preset[] {
  const first = firstDay(state);
  if (first === null || first > latest) return [];
  return [...editions(state, latest), ...lastQuarter(first, latest), ...years(first, latest)];
}
