import type { HistoryRow } from '../../functions/core/history-view.ts';
import { figuresOf } from '../../functions/core/tally.ts';
import { petalsOf, transformOf } from '../components/flower-box/geometry.ts';
import { boxLine, counted } from '../components/strip/said.ts';
import type { Page } from './page.ts';
import { nameIn, say, set } from './text.ts';

/** The links to services in an area of the box. */
const PLANTS = ':is(g,div)>a';

/** Gives a link of the box its service. */
function dress(plant: Element, row: HistoryRow, href: string, { words }: Page): void {
  const name = nameIn(row.name, words);
  const [title, form] = [plant.querySelector('title'), plant.querySelector('use')];
  set(plant, 'href', href);
  set(plant, 'class', row.stale ? 'stale' : null);
  say(
    title,
    `${name.text}: ${words.statuses[row.status].toLowerCase()}${row.stale ? `, ${words.stale}` : ''}`,
  );
  set(title, 'lang', name.lang);
  set(form, 'href', `${form?.getAttribute('href')?.split('-')[0]}-${row.status}`);
}

/** Keeps one area of the box: a petal, tuft or block for each service, and the figures. */
function keepArea(item: Element, hrefOf: (service: string) => string, page: Page) {
  const { words } = page;
  const heading = item.querySelector<HTMLAnchorElement>('h3 a');
  const figures = item.querySelector('p');
  const picture = item.querySelector('svg.flower');
  const centre = picture?.querySelector('.centre') ?? null;
  const ground = centre ? centre.parentNode : item.querySelector('div.grass,div.soil');
  const pattern = document.querySelector(`li.${item.className} ${PLANTS}`);
  let told = '';

  /** As many links as there are services; new ones are made like those that the page came with. */
  function plants(count: number): Element[] {
    const all = [...item.querySelectorAll(PLANTS)];
    for (const plant of all.splice(count)) plant.remove();
    while (all.length < count && pattern && ground) {
      const plant = pattern.cloneNode(true) as Element;
      ground.insertBefore(plant, centre);
      all.push(plant);
    }
    return all;
  }

  return (all: readonly HistoryRow[]): boolean => {
    const rows = all.filter(({ area }) => `#area-${area}` === heading?.hash);
    const now = rows
      .map(({ id, status, stale, name }) => [id, status, stale, nameIn(name, words).text])
      .join();
    if (now === told) return true;
    told = now;
    const sums = figuresOf(rows);
    const { index, outside } = boxLine(rows.length, sums, words);
    const beside = document.createElement('span');
    beside.className = 'outside';
    beside.textContent = ` ${outside}`;
    figures?.replaceChildren(index, ...(outside ? [beside] : []));
    say(picture?.querySelector('.figure'), words.format.index(sums.index));
    set(picture, 'aria-label', `${heading?.textContent}: ${counted(words.services, rows.length, words)}`);
    const slots = petalsOf(centre ? rows.length : 0);
    const drawn = plants(rows.length);
    for (const [place, plant] of drawn.entries()) {
      const [row, slot] = [rows[place], slots[place]];
      if (row) dress(plant, row, hrefOf(row.id), page);
      if (slot) set(plant.querySelector('use'), 'transform', transformOf(slot));
    }
    return drawn.length === rows.length;
  };
}

/** Keeps the flower box at the day shown; false where the page came without what it would have to draw. */
export function keepBox(hrefOf: (service: string) => string, page: Page) {
  const areas = [...document.querySelectorAll('.bed > li')].map((item) => keepArea(item, hrefOf, page));
  return (rows: readonly HistoryRow[]): boolean => areas.map((show) => show(rows)).every(Boolean);
}
