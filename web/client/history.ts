import { dayFrom, numberOf } from '../../functions/core/days.ts';
import { decodeHistory, type History } from '../../functions/core/history-decode.ts';
import {
  EVER,
  type HistoryViewing,
  historyRows,
  historySpans,
  settingsKnown,
} from '../../functions/core/history-view.ts';
import { figuresOf } from '../../functions/core/tally.ts';
import { ROW, xOf } from '../components/strip/row-geometry.ts';
import { verdictOf } from '../components/strip/said.ts';
import { keepAddress, queryWith } from './address.ts';
import { keepControls } from './controls.ts';
import { sayDistribution, sayFigures } from './figures.ts';
import { keepBox } from './flower-box.ts';
import { type Page, pageOf } from './page.ts';
import { keepRows } from './service-rows.ts';
import { walkStrips } from './strip-keys.ts';
import { say, set } from './text.ts';

/** Quiet needed before the address follows: browsers refuse pages that change it too often. */
const QUIET = 250;

/** What shows a view on the page; nothing is asked of the server. */
function shownBy(root: HTMLElement, table: HTMLElement, past: History, page: Page) {
  const rows = keepRows(table, past, page);
  const base = table.querySelector('a')?.pathname.replace(/[^/]+\/$/, '');
  const showBox = keepBox((service) => `${base}${service}/`, page);
  const distribution = document.querySelector('.over-time');
  const line = document.querySelector('#shown-day');
  const verdict = root.querySelector('[role="status"]');
  let known = new URLSearchParams(location.search).has('knownOn') ? -1 : EVER;

  return (view: HistoryViewing): boolean => {
    const { validOn, knownOn } = view;
    const found = historyRows(past, view);
    const figures = figuresOf(found);
    rows.show(found, knownOn);
    sayFigures(root, figures, page);
    const dates = { validOn: dayFrom(validOn), knownOn: knownOn < EVER ? dayFrom(knownOn) : null };
    say(verdict, verdictOf(figures, dates, page.words));
    set(line, 'd', `M${xOf(validOn, page.scale)} 0V${ROW.height}`);
    if (known !== knownOn) {
      known = knownOn;
      rows.redrawAll(knownOn);
      if (distribution) sayDistribution(distribution, past, knownOn, page);
    }
    return showBox(found);
  };
}

async function load(root: HTMLElement): Promise<void> {
  const table = document.querySelector<HTMLElement>('table.strips');
  const answer = await fetch(root.dataset['file'] ?? '');
  if (!answer.ok || !table) return;
  const page = pageOf(root);
  const past = decodeHistory(await answer.json());
  const show = shownBy(root, table, past, page);
  const knownField = root.querySelector<HTMLInputElement>('#known-on')?.value;
  let known = knownField ? numberOf(knownField) : EVER;
  let quiet = 0;
  const services = new Map(past.services.map((service) => [service.id, service]));
  const move = keepControls(root, page, (view) => {
    known = view.knownOn;
    // Another catalogue has other areas: that page, and one that lacks what to draw with, only the server can make.
    if (settingsKnown(past, known)?.catalogue !== page.catalogue || !show(view)) {
      location.search = queryWith(view);
    }
    clearTimeout(quiet);
    quiet = window.setTimeout(() => {
      keepAddress(view);
      again();
    }, QUIET);
  });
  const again = walkStrips(table, {
    page,
    show: move,
    spansOf(id) {
      const service = services.get(id);
      return service ? historySpans(service, known) : [];
    },
  });
  root.querySelector('.live')?.removeAttribute('hidden');
}

/** Travels through an organisation's history in the page as it stands. Where the file cannot be had, the form remains. */
export const enhanceHistory = (root: HTMLElement): void => {
  load(root).catch(() => {});
};
