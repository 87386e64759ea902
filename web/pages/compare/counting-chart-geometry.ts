import type { WaysAt } from '../../../functions/core/benchmark/counting-ways.ts';

export const WAYS = ['matched', 'applicable', 'all'] as const;
export type Way = (typeof WAYS)[number];

/** Sizes of the drawing, in its own units. */
export const CHART = { width: 760, height: 360, left: 52, right: 210, top: 16, foot: 40 } as const;
const LABEL_GAP = 44;

type Place = { x: number; y: number };
/** A line of the chart: its points, broken where a share has no denominator, and where its name stands. */
export type ChartLine = { way: Way; points: readonly Place[]; labelY: number; last: number | null };

/** The top of the scale: the next ten per cent above the highest share. */
const topOf = (points: readonly WaysAt[]): number =>
  Math.max(
    1,
    ...points.flatMap(({ ways }) => WAYS.map((way) => Math.ceil((ways[way].value ?? 0) * 10 - 1e-9))),
  ) / 10;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Where a day stands: its place among the days, from left to right. */
export function xOf(place: number, count: number): number {
  const { left, right, width } = CHART;
  const span = width - left - right;
  return rounded(count < 2 ? left + span : left + (span * place) / (count - 1));
}

export function yOf(value: number, top: number): number {
  const { height, top: above, foot } = CHART;
  return rounded(above + (height - above - foot) * (1 - value / top));
}

/** Names beside the ends of their lines, moved apart where they would stand on each other. */
function apart(wanted: readonly { way: Way; y: number }[]): Map<Way, number> {
  const placed = new Map<Way, number>();
  let free = 0;
  for (const { way, y } of wanted.toSorted((a, b) => a.y - b.y)) {
    const own = Math.max(y, free);
    placed.set(way, own);
    free = own + LABEL_GAP;
  }
  const over = Math.max(0, free - LABEL_GAP - (CHART.height - CHART.foot - 12));
  return new Map([...placed].map(([way, y]) => [way, y - over]));
}

/** The lines of the three ways on one scale from nothing. */
export function chartOf(points: readonly WaysAt[]): {
  top: number;
  ticks: readonly number[];
  lines: readonly ChartLine[];
} {
  const top = topOf(points);
  const step = top > 0.5 ? 2 : 1;
  const ticks = Array.from({ length: Math.floor((top * 10) / step + 1e-9) + 1 }, (_, at) => (at * step) / 10);
  const lines = WAYS.map((way) => {
    const found = points.flatMap(({ ways }, place) => {
      const { value } = ways[way];
      return value === null ? [] : [{ x: xOf(place, points.length), y: yOf(value, top) }];
    });
    return { way, points: found, last: points.at(-1)?.ways[way].value ?? null };
  });
  const labels = apart(
    lines.flatMap(({ way, points: own }) => {
      const end = own.at(-1);
      return end ? [{ way, y: end.y }] : [];
    }),
  );
  return { top, ticks, lines: lines.map((line) => ({ ...line, labelY: labels.get(line.way) ?? 0 })) };
}
