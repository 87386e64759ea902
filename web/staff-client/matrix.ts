import type { PageData } from '../staff/matrix/page-data.ts';
import { act } from './acting.ts';
import { criteriaView } from './criteria-view.ts';
import type { Desk } from './desk.ts';
import { doer, one, say, slot } from './dom.ts';
import { keepTray, keysAreOn, turnKeys } from './keeper.ts';
import { keepPalette } from './palette.ts';
import { listenToKeys } from './row-keys.ts';
import { keepRows } from './rows.ts';
import { keepSelection } from './selection.ts';
import { workTray } from './tray-desk.ts';
import { holdsWork, type Tray } from './tray-state.ts';
import { trayView } from './tray-view.ts';
import { walkRows } from './walking.ts';

/** Makes the table one in which rows are changed where they stand. Gives the way back to the row one was at. */
function workTable(desk: Desk, root: HTMLElement, table: HTMLTableElement): () => void {
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-multiselectable', 'true');
  const criteria = criteriaView(desk, root);
  const selection = keepSelection(desk, root);
  const palette = keepPalette(desk, {
    act: (row, what) => act(desk, selection.take(row), what),
    criteria,
    isForMany: () => selection.size() > 0,
  });
  const { here, back, step } = walkRows(desk, palette);
  listenToKeys(table, { desk, selection, here, step, criteria, help: () => openKeys(desk, root) });
  return back;
}

function openKeys({ page, announce }: Desk, root: HTMLElement): void {
  const dialog = one<HTMLDialogElement>(root, '#keys');
  const box = one<HTMLInputElement>(dialog, '[data-act=keys]');
  box.checked = keysAreOn();
  box.onchange = () => {
    turnKeys(box.checked);
    announce(box.checked ? page.words.keysOn : page.words.keysOff);
    root.classList.toggle('keys-off', !box.checked);
  };
  dialog.showModal();
}

/** On a narrow screen the tray lies at the bottom and is opened. */
function openTray(aside: HTMLElement, open: boolean): void {
  const toggle = doer(aside, 'toggle');
  aside.classList.toggle('open', open);
  toggle.setAttribute('aria-expanded', `${open}`);
  say(toggle, toggle.dataset[open ? 'hide' : 'show'] ?? '');
}

function startLegend(desk: Desk, root: HTMLElement): void {
  const legend = one(root, '.key-legend');
  legend.hidden = false;
  doer(legend, 'help').onclick = () => openKeys(desk, root);
  root.classList.toggle('keys-off', !keysAreOn());
}

/** The working matrix: what is changed gathers in a tray that nothing can lose, and is saved at once. */
export function matrix(root: HTMLElement): void {
  const page = JSON.parse(root.dataset['page'] ?? '') as PageData;
  const aside = one(root, 'aside.tray');
  const table = root.querySelector<HTMLTableElement>('table.working');
  const keeper = keepTray();
  const view = trayView(aside, page);
  const rows = keepRows(table ?? document.createElement('table'), page);
  let back = () => aside.focus();

  function show(tray: Tray): void {
    const wasInside = aside.contains(document.activeElement);
    view.show(tray, keeper.isKept());
    rows.show(tray);
    slot(aside, 'pending').hidden = tray.pending === null;
    // What had the focus may be gone with the last change: on to the row where the person was.
    if (wasInside && !document.activeElement?.checkVisibility()) desk.toTable();
  }

  const desk: Desk = {
    page,
    keeper,
    rows,
    table,
    change(how) {
      keeper.write(how(keeper.read()));
      show(keeper.read());
    },
    announce: (text) => say(slot(aside, 'said'), text),
    toTable: () => {
      openTray(aside, false);
      back();
    },
    toTray: () => {
      openTray(aside, true);
      const reason = aside.querySelector<HTMLElement>('form:not([hidden]) [data-slot=given] textarea');
      (reason ?? aside).focus();
    },
  };

  root.classList.add('tray-on');
  aside.hidden = false;
  const delivery = workTray(aside, desk, view);
  if (table) back = workTable(desk, root, table);
  startLegend(desk, root);
  doer(aside, 'toggle').onclick = () => openTray(aside, !aside.classList.contains('open'));
  keeper.onOtherWindow(() => show(keeper.read()));
  show(keeper.read());

  const deliver = () => void delivery.deliver();
  deliver();
  addEventListener('online', deliver);
  addEventListener('focus', () => {
    if (delivery.stuckBy() === 'expired' || delivery.stuckBy() === 'other-person') deliver();
  });
  addEventListener('beforeunload', (event) => {
    if (!keeper.isKept() && holdsWork(keeper.read())) event.preventDefault();
  });
}
