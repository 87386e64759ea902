import { dayFrom } from '../../functions/core/days.ts';
import type { History } from '../../functions/core/history-decode.ts';
import {
  type HistoryRow,
  historyRows,
  historySpans,
  identityOf,
  isKnown,
} from '../../functions/core/history-view.ts';
import { figuresOf } from '../../functions/core/tally.ts';
import { drawRow } from '../components/strip/row-geometry.ts';
import { areaLine, stateIn, stripIn } from '../components/strip/said.ts';
import type { Page } from './page.ts';
import { drawn, nameIn, say, set } from './text.ts';

/** Keeps the table of strips: the state of every service on the day shown, in its area of that day. */
export function keepRows(table: HTMLElement, history: History, { words, scale, latest }: Page) {
  const { compare } = new Intl.Collator(words.lang, { numeric: true });
  const lines = new Map(
    [...table.querySelectorAll<HTMLElement>('tr[data-service]')].map((tr) => {
      const [head, state, since, strip] = tr.children;
      return [
        tr.dataset['service'] ?? '',
        { tr, link: head?.firstElementChild, state, since, svg: strip?.firstElementChild, told: '' },
      ];
    }),
  );
  const bodies = new Map([...table.querySelectorAll('tbody')].map((body) => [body.dataset['area'], body]));

  /** Puts a row under its area, where its name belongs. */
  function place(tr: HTMLElement, area: string): void {
    const body = bodies.get(area);
    if (tr.parentElement === body) return;
    const nameOf = (row: Element) => row.querySelector('a')?.textContent ?? '';
    const own = nameOf(tr);
    const next = [...(body?.querySelectorAll('tr[data-service]') ?? [])].find(
      (row) => compare(nameOf(row), own) > 0,
    );
    if (body) body.insertBefore(tr, next ?? null);
    else tr.remove();
  }

  return {
    /** Shows each service's row of the day, or that it did not exist. */
    show(rows: readonly HistoryRow[], knownOn: number): void {
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const service of history.services) {
        const line = lines.get(service.id);
        if (!line) continue;
        const row = byId.get(service.id) ?? null;
        const now = row ?? identityOf(service, knownOn);
        const told = JSON.stringify(now);
        if (line.told === told) continue;
        line.told = told;
        const { name, area } = now;
        const said = nameIn(name, words);
        const { tr, link, state, since } = line;
        say(link, said.text);
        set(link, 'lang', said.lang);
        const badge = state?.firstElementChild;
        set(badge, 'class', `badge ${row?.status ?? 'absent'}`);
        say(badge, row ? words.letters[row.status] : '');
        say(state?.lastChild, ` ${stateIn(row, words)}`);
        say(since, row ? dayFrom(row.since) : '');
        place(tr, area);
      }
      for (const [area, body] of bodies) {
        const own = rows.filter((row) => row.area === area);
        say(body.querySelector('small'), areaLine(own.length, figuresOf(own), words));
      }
    },
    /** Draws every strip as it was known on a day. */
    redrawAll(knownOn: number): void {
      const targets = new Map(
        historyRows(history, { validOn: latest, knownOn }).map(({ id, target }) => [id, target]),
      );
      for (const service of history.services) {
        const line = lines.get(service.id);
        if (!line) continue;
        line.tr.hidden = !isKnown(service, knownOn);
        const spans = historySpans(service, knownOn);
        const plan = targets.get(service.id) ?? null;
        set(line.svg, 'aria-label', stripIn(spans, plan, latest, words));
        const shapes = drawRow(spans, latest, plan?.due, scale, words.letters).map(
          ({ name, attributes, text }) => {
            const shape = drawn(name, attributes);
            shape.append(text);
            return shape;
          },
        );
        line.svg?.replaceChildren(...shapes, drawn('use', { href: '#shown-day' }));
      }
    },
  };
}
