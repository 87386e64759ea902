import type { HistorySpan } from '../../../functions/core/history-view.ts';
import type { Status } from '../../../functions/core/status.ts';

/** The time that rows of strips share: days since 1970-01-01, and how wide a day is in pixels. */
export type TimeScale = { from: number; to: number; perDay: number };

/** One row of a strip in pixels. */
export const ROW = { height: 22, top: 3, bar: 16 } as const;

/** How wide a year is drawn. */
export const ZOOMS = { year: 56, quarter: 176, month: 480 } as const;
export type Zoom = keyof typeof ZOOMS;

const DAYS_A_YEAR = 365.25;
const LETTER = 8;
/** A stretch longer than this has its letter more than once. */
const APART = 480;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The scale from a day to a day, so that a year is as wide as the zoom says. */
export const scaleOf = (from: number, to: number, zoom: Zoom): TimeScale => ({
  from,
  to,
  perDay: ZOOMS[zoom] / DAYS_A_YEAR,
});

/** Where a day stands, in pixels from the left. */
export const xOf = (day: number, { from, perDay }: TimeScale): number => rounded((day - from) * perDay);

export const widthOf = (scale: TimeScale): number => Math.ceil(xOf(scale.to, scale));

/** A part of a row as drawn: the name of its element, its attributes, and the text in it. */
export type Shape = {
  name: 'path' | 'text';
  attributes: Readonly<Record<string, string | number>>;
  text: string;
};

function bar(status: Status, from: number, to: number): string {
  const { top, bar: height } = ROW;
  if (status === 'not-applicable') return `M${from} ${top + height / 2}H${to}`;
  const inset = status === 'green' || status === 'yellow' ? 0 : 1;
  const [left, right] = [rounded(from + inset), rounded(Math.max(from + inset, to - inset))];
  return `M${left} ${top + inset}H${right}V${top + height - inset}H${left}Z`;
}

type Stretch = { status: Status; from: number; to: number; letter: string };

/** The letters of the stretches that have room for them: one text, each of its characters in a place of its own. */
function lettersOf(name: string, stretches: readonly Stretch[]): Shape[] {
  const withRoom = stretches
    .filter(({ from, to, letter }) => letter && to - from >= (letter.length + 1) * LETTER)
    .flatMap(({ from, to, letter }) => {
      const times = Math.ceil((to - from) / APART);
      return Array.from({ length: times }, (_, part) => ({
        middle: from + ((to - from) * (part + 0.5)) / times,
        letter,
      }));
    });
  const x = withRoom.flatMap(({ middle, letter }) =>
    Array.from(letter, (_, place) => Math.round(middle + (place - letter.length / 2) * LETTER + 1)),
  );
  if (x.length === 0) return [];
  const text = withRoom.map(({ letter }) => letter).join('');
  return [{ name: 'text', attributes: { class: name, x: x.join(' '), y: 15 }, text }];
}

/**
 * Draws a service's spans up to the latest day, a path for each status, and from there to the day it is due
 * the target in outline.
 */
export function drawRow(
  spans: readonly HistorySpan[],
  latest: number,
  due: number | undefined,
  scale: TimeScale,
  letters: Readonly<Record<Status, string>>,
): Shape[] {
  const drawn = spans
    .filter(({ from }) => from <= latest)
    .map(({ from, to, status }) => ({
      status,
      from: xOf(from, scale),
      to: xOf(Math.min(to, latest + 1), scale),
      letter: status === 'not-applicable' ? '' : letters[status],
    }));
  const path = (name: string, d: string): Shape => ({
    name: 'path',
    attributes: { class: name, d, ...(name === 'form yellow' && { fill: 'url(#stripes)' }) },
    text: '',
  });
  const paths = [...new Set(drawn.map(({ status }) => status))].map((status) => {
    const own = drawn.filter((each) => each.status === status);
    return path(`form ${status}`, own.map(({ from, to }) => bar(status, from, to)).join(''));
  });
  const planned = due !== undefined && due > latest;
  return [
    ...paths,
    ...(planned
      ? [path('plan', bar('red', xOf(latest + 1, scale), xOf(Math.min(due, scale.to), scale)))]
      : []),
    ...lettersOf(
      'on-green',
      drawn.filter(({ status }) => status === 'green'),
    ),
    ...lettersOf(
      'beside',
      drawn.filter(({ status }) => status !== 'green'),
    ),
  ];
}
