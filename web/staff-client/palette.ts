import type { Status } from '../../functions/core/status.ts';
import type { Desk } from './desk.ts';
import { copyOf, doer, made, say, slot } from './dom.ts';
import type { Act } from './drafting.ts';
import type { Row } from './rows.ts';
import { filled } from './text.ts';

/** Where a row is too narrow for the statuses beside it, they stand below it. */
const NARROW = matchMedia('(max-width: 60rem)');

type Doing = {
  act: (row: Row, act: Act) => void;
  criteria: (row: Row) => void;
  /** Whether a change holds for several chosen rows. */
  isForMany: () => boolean;
};

/** A row of the table that only holds the buttons for the one above it. */
function rowBelow(): HTMLTableRowElement {
  const tr = made('tr', 'palette-row') as HTMLTableRowElement;
  tr.insertCell().colSpan = 4;
  return tr;
}

/** The statuses as buttons: one set of them, which stands at the row where the person is. */
export function keepPalette({ table }: Pick<Desk, 'table'>, doing: Doing) {
  const palette = copyOf('palette');
  const { one = '', many = '' } = palette.dataset;
  const below = rowBelow();
  let host: Row | undefined;

  function mark(row: Row): void {
    say(slot(palette, 'legend'), doing.isForMany() ? many : filled(one, { name: row.name }));
    for (const button of palette.querySelectorAll<HTMLButtonElement>('[data-status]'))
      button.setAttribute('aria-pressed', `${button.dataset['status'] === row.status}`);
    doer(palette, 'confirm').disabled = !row.assessed;
  }

  function place(row: Row): void {
    if (host === row) {
      mark(row);
      return;
    }
    host?.tr.classList.remove('active');
    host = row;
    below.remove();
    palette.remove();
    if (!row.may) return;
    row.tr.classList.add('active');
    mark(row);
    if (NARROW.matches) {
      below.cells[0]?.append(palette);
      row.tr.after(below);
    } else row.tr.cells[3]?.append(palette);
  }

  palette.onclick = ({ target, detail }) => {
    const button = (target as Element).closest('button');
    const row = host;
    if (!button || !row) return;
    const { status, act } = button.dataset;
    if (act === 'criteria') {
      doing.criteria(row);
      return;
    }
    doing.act(row, act === 'confirm' ? { act: 'confirm' } : { act: 'status', status: status as Status });
    // By mouse or finger the row gets the focus, so that the next row can take the buttons over.
    if (detail > 0) row.tr.focus({ preventScroll: true });
  };
  NARROW.onchange = () => {
    const row = host;
    host = undefined;
    if (row && table?.contains(row.tr)) place(row);
  };

  return {
    place,
    /** Whether it follows the mouse: not where it would push rows about. */
    isBeside: () => !NARROW.matches,
    /** Whether somebody is on one of its buttons by keyboard, so that it must not move away. */
    isBusy: () => palette.contains(document.activeElement),
  };
}
export type Palette = ReturnType<typeof keepPalette>;
