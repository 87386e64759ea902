import { holdsWords } from '../../functions/core/plain-text.ts';
import { type Counted, type Counts, figuresOf, type Share } from '../../functions/core/tally.ts';
import { filled } from '../components/strip/said.ts';
import { formatFor } from './format.ts';

type Field = HTMLInputElement & Partial<Pick<HTMLSelectElement, 'selectedOptions'>>;
type Texts = Readonly<Record<string, string>>;

/** A service of the table, with what the conditions ask about; the area by its name. */
type Row = { tr: HTMLElement; id: string; area: string; unit: string; status: string; stale: boolean };

/** The conditions that are fields of a row; the words are sought elsewhere. */
const CONDITIONS = ['area', 'unit', 'status', 'stale'] as const;

const format = formatFor(document.documentElement.lang as 'sv' | 'en');

const textOf = (node: Node | null | undefined): string => node?.textContent?.trim() ?? '';

const load = async (address = ''): Promise<string> => {
  const response = await fetch(address);
  return response.ok ? response.text() : Promise.reject();
};

/** The rows of a table: grouped under the name of their area, or with it in a column of its own. */
const rowsOf = (table: HTMLTableElement): Row[] =>
  [...table.rows].flatMap((tr) => {
    const cells = [...tr.cells];
    const [head] = cells;
    const body = tr.parentElement;
    if (head?.scope !== 'row') return [];
    const area = textOf(body?.id ? body.querySelector('th')?.firstChild : cells.splice(1, 1)[0]);
    return {
      tr,
      id: `${head.querySelector('a')?.href.split('/').at(-2)}`,
      area,
      unit: textOf(cells[6]),
      status: `${cells[1]?.querySelector('b')?.classList[1]}`,
      stale: textOf(cells[4]) > '',
    };
  });

/** Fills in the figures of the selection. */
function tell(tally: HTMLElement, rows: readonly Row[]): void {
  const { fraction = '', uncounted = '' } = tally.dataset;
  const { counts, greenShare, index } = figuresOf(rows as readonly (Row & Counted)[]);
  const said = ({ numerator, denominator }: Share, value: string) =>
    denominator
      ? `${value} ${filled(fraction, { part: format.number(numerator), whole: format.number(denominator) })}`
      : uncounted;
  const words: Record<string, string> = {
    share: said(greenShare, format.percent(greenShare)),
    index: said(index, format.index(index)),
  };
  for (const place of tally.querySelectorAll<HTMLElement>('[data-n]')) {
    const name = place.dataset['n'] ?? '';
    place.textContent = words[name] ?? format.number(counts[name as keyof Counts]);
  }
}

/** The conditions in words, as they stand in the form. */
const inWords = (fields: readonly Field[]): string =>
  fields
    .flatMap(({ labels, type, checked, value, selectedOptions }) => {
      const label = labels?.[0];
      if (!label || !value.trim() || (type === 'checkbox' && !checked)) return [];
      return checked
        ? textOf(label.lastChild)
        : `${textOf(label.firstChild)}: ${selectedOptions ? textOf(selectedOptions[0]) : value.trim()}`;
    })
    .join('; ');

/** The address holds the selection, and so do the links that show the same in another way. */
function keep(asked: URLSearchParams): void {
  history.replaceState(null, '', `?${asked}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language,thead a')) {
    const order = new URLSearchParams(link.search).get('sort');
    if (order) asked.set('sort', order);
    link.search = `${asked}`;
  }
}

/** Applies the form to the rows that are there; only rows left out and words of descriptions are fetched. */
export function filter(section: HTMLElement): void {
  const find = <Found extends HTMLElement>(selector: string) => section.querySelector(selector) as Found;
  const form = find<HTMLFormElement>('form');
  const sought = find<HTMLInputElement>('[name=q]');
  const shown = find('.shown');
  const all = find('.all');
  const tally = find('.tally');
  let rows: readonly Row[] | undefined;
  let texts: Texts | undefined;
  let timer = 0;

  /** A page that came with conditions lacks rows: the table without them takes its place. */
  async function complete(): Promise<readonly Row[]> {
    if (!tally.hidden) {
      const html = await load(all.querySelector('a')?.href);
      const page = new DOMParser().parseFromString(html, 'text/html');
      find('table').replaceWith(page.querySelector('table') as Node);
    }
    return rowsOf(find('table'));
  }

  /** Caption and area lines say how much the table shows. */
  function tellTable(chosen: string): void {
    const { dataset } = find('caption');
    find('caption strong').textContent = chosen && filled(dataset['chosen'] ?? '', { parts: chosen });
    for (const line of section.querySelectorAll<HTMLElement>('[scope=rowgroup] small')) {
      const body = line.closest('tbody') as HTMLTableSectionElement;
      const part = body.querySelectorAll('tr:not([hidden])').length - 1;
      line.dataset['all'] ??= textOf(line);
      line.textContent = chosen
        ? filled(dataset['area'] ?? '', { shown: part, total: body.rows.length - 1 })
        : line.dataset['all'];
      body.hidden = chosen > '' && !part;
    }
  }

  async function apply(): Promise<void> {
    rows ??= await complete();
    if (sought.value) texts ??= JSON.parse(await load(section.dataset['search'])) as Texts;
    // Read only now, so that whoever changed the form meanwhile sees the newest.
    const chosen = inWords([...form.elements] as Field[]);
    const given = [...new FormData(form)].filter(([, value]) => value);
    const asked = new URLSearchParams(given as [string, string][]);
    const area = textOf(find('[name=area] :checked'));
    const wanted = (name: string) => (name === 'area' ? [area] : asked.getAll(name));
    const found = rows.filter(
      (row) =>
        CONDITIONS.every((name) => !asked.has(name) || wanted(name).includes(`${row[name]}`)) &&
        holdsWords(texts?.[row.id] ?? '', sought.value),
    );
    for (const row of rows) row.tr.hidden = !found.includes(row);
    const { some = '', nothing = '' } = shown.dataset;
    shown.textContent = filled(chosen && !found[0] ? nothing : some, { shown: format.number(found.length) });
    all.hidden = tally.hidden = !chosen;
    tell(tally, found);
    tellTable(chosen);
    keep(asked);
  }

  /** What cannot be fetched is asked for in the plain way. */
  const start = () => void apply().catch(() => form.submit());
  form.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(start, 150);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    start();
  };
}
