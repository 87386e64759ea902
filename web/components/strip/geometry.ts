import type { Day } from '../../../functions/core/calendar.ts';
import type { Span } from '../../../functions/core/timeline.ts';

/** A stretch of the strip; places and widths are per cent of the whole. */
export type Stretch = { x: number; width: number };

export type Axis = { from: Day; to: Day };

const MS_A_DAY = 86_400_000;
const MOST_LABELS = 6;

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / MS_A_DAY;

/** Where a day stands on the axis, in per cent. */
export function placeOf(day: Day, { from, to }: Axis): number {
  const share = daysBetween(from, day) / daysBetween(from, to);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** The part of the axis between two days. */
export function stretchOf(from: Day, to: Day, axis: Axis): Stretch {
  const x = placeOf(from, axis);
  return { x, width: Math.round((placeOf(to, axis) - x) * 100) / 100 };
}

/** A year's place, and which end of its label stands there: at the edges a centred one would be cut on paper. */
export type YearMark = { year: string; x: number; anchor: 'start' | 'middle' | 'end' };

const EDGE = 4;
const anchorAt = (x: number): YearMark['anchor'] => (x < EDGE ? 'start' : x > 100 - EDGE ? 'end' : 'middle');

/** Years whose beginning lies on the axis, thinned out until their labels have room. */
export function yearMarks(axis: Axis): YearMark[] {
  const first = Number(axis.from.slice(0, 4)) + 1;
  const last = Number(axis.to.slice(0, 4));
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_LABELS));
  const marks: YearMark[] = [];
  for (let year = first; year <= last; year += step) {
    const x = placeOf(`${year}-01-01`, axis);
    marks.push({ year: String(year), x, anchor: anchorAt(x) });
  }
  return marks;
}

/** Spans up to a day, with neighbours of one status made one unless days lie between them. */
export function visibleSpans(spans: readonly Span[], until: Day): (Span & { to: Day })[] {
  const visible: (Span & { to: Day })[] = [];
  for (const span of spans.filter(({ from }) => from <= until)) {
    const to = span.to === null || span.to > until ? until : span.to;
    const last = visible.at(-1);
    if (last?.status === span.status && last.to === span.from) last.to = to;
    else visible.push({ ...span, to });
  }
  return visible;
}
