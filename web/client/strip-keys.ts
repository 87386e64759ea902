import type { HistorySpan } from '../../functions/core/history-view.ts';
import { ROW, xOf } from '../components/strip/row-geometry.ts';
import { filled, spanIn } from '../components/strip/said.ts';
import type { Page } from './page.ts';
import { drawn, say, set } from './text.ts';

type Keys = {
  page: Page;
  spansOf: (service: string) => readonly HistorySpan[];
  show: (day: number) => void;
};

/** How far each key goes in the strip, and how far along the strips. */
const MOVES: Readonly<Record<string, readonly [changes: number, strips: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  Home: [-1e6, 0],
  End: [1e6, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Makes the strips of a table one tab stop: left and right go between the changes of a strip, up and down
 * between strips, Enter shows the day; what it gives is called when the strips have changed. To a screen reader the strip that has the focus is a slider.
 */
export function walkStrips(table: HTMLElement, { page, spansOf, show }: Keys): () => void {
  const { words, scale, latest } = page;
  const readout = document.querySelector('.point');
  const cursor = drawn('rect', { class: 'cursor', y: 0, height: ROW.height });
  let current: SVGElement | undefined;
  let day = latest;

  const rowOf = (svg: Element) => svg.closest('tr');
  const pointsOf = (svg: Element) =>
    spansOf(rowOf(svg)?.dataset['service'] ?? '').filter(({ from }) => from <= latest);
  const placeIn = (points: readonly HistorySpan[]) =>
    Math.max(
      0,
      points.findLastIndex(({ from }) => from <= day),
    );

  /** Hands the tab stop to a strip, and says and marks the stretch that the day lies in. */
  function point(svg: SVGElement, focused: boolean): void {
    const points = pointsOf(svg);
    const place = placeIn(points);
    const span = points[place];
    if (!span) return;
    const { from, to } = span;
    const service = rowOf(svg)?.querySelector('a')?.textContent ?? '';
    const said = filled(words.point, {
      span: spanIn(span, latest, words),
      n: place + 1,
      of: points.length,
    });
    if (current !== svg) set(current, 'tabindex', -1);
    current = svg;
    const own = {
      tabindex: 0,
      role: 'slider',
      'aria-label': filled(words.stripOf, { service }),
      'aria-valuemax': points.length,
      'aria-valuenow': place + 1,
      'aria-valuetext': said,
    };
    for (const [name, value] of Object.entries(own)) set(svg, name, value);
    if (!focused) return;
    const left = xOf(from, scale);
    set(cursor, 'x', left);
    set(cursor, 'width', Math.max(4, xOf(Math.min(to, latest + 1), scale) - left));
    svg.append(cursor);
    say(readout, `${service}: ${said}`);
    cursor.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  const strips = () =>
    [...table.querySelectorAll<SVGElement>('tr:not([hidden]) .row')].filter((svg) => pointsOf(svg).length);

  table.onkeydown = (event) => {
    const { key, target } = event;
    const move = MOVES[key];
    if (!current || target !== current || !(move || key === 'Enter')) return;
    event.preventDefault();
    const points = pointsOf(current);
    const [changes, along] = move ?? [0, 0];
    const reached = points[Math.min(points.length - 1, Math.max(0, placeIn(points) + changes))]?.from ?? day;
    if (along === 0) day = reached;
    if (!move) show(day);
    const all = strips();
    const next = all[all.indexOf(current) + along] ?? current;
    point(next, true);
    next.focus({ preventScroll: true });
  };
  table.addEventListener('focusin', ({ target }) => {
    if (current && target === current) point(current, true);
  });
  table.addEventListener('focusout', () => {
    cursor.remove();
    say(readout, '');
  });
  const again = () => {
    const all = strips();
    const next = all.find((svg) => svg === current) ?? all[0];
    if (next) point(next, false);
  };
  again();
  return again;
}
