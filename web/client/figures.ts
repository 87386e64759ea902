import { numberOf } from '../../functions/core/days.ts';
import type { History } from '../../functions/core/history-decode.ts';
import { historyRows } from '../../functions/core/history-view.ts';
import { type Figures, figuresOf } from '../../functions/core/tally.ts';
import { stackOf, totalOf } from '../components/distribution-over-time-geometry.ts';
import { figureTexts } from '../components/strip/said.ts';
import type { Page } from './page.ts';
import { say, set } from './text.ts';

/** Writes figures into whatever asks for them with `data-figure`. */
export function sayFigures(within: Element, figures: Figures, { words }: Page): void {
  const texts: Readonly<Record<string, string>> = figureTexts(figures, words);
  for (const element of within.querySelectorAll<HTMLElement>('[data-figure]')) {
    say(element, texts[element.dataset['figure'] ?? ''] ?? '');
  }
}

/** Shows the distribution over time as it was known on a day. */
export function sayDistribution(section: Element, history: History, knownOn: number, page: Page): void {
  const rows = [...section.querySelectorAll<HTMLElement>('tr[data-day]')];
  const all = rows.map((row) => {
    const validOn = numberOf(row.dataset['day'] ?? '');
    return { row, figures: figuresOf(historyRows(history, { validOn, knownOn })) };
  });
  const most = Math.max(0, ...all.map(({ figures }) => totalOf(figures.counts)));
  const blocks = section.querySelectorAll('rect');
  const stacks = all.flatMap(({ figures }) => stackOf(figures.counts, most));
  for (const { row, figures } of all) sayFigures(row, figures, page);
  for (const [place, { y, height }] of stacks.entries()) {
    set(blocks[place], 'y', y);
    set(blocks[place], 'height', height);
  }
}
