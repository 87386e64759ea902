import type { Desk } from './desk.ts';
import { copyOf, doer, one, say, slot } from './dom.ts';
import type { Row } from './rows.ts';
import { counted, filled } from './text.ts';

/** The rows chosen for one change of all of them; each has a box, and the page says how many there are. */
export function keepSelection(desk: Desk, root: HTMLElement) {
  const { rows, page, announce } = desk;
  const chosen = new Set<Row>();
  const bar = one(root, '.chosen-bar');
  const boxes = new Map<Row, HTMLInputElement>();

  function show(row: Row): void {
    const isChosen = chosen.has(row);
    row.tr.setAttribute('aria-selected', `${isChosen}`);
    const box = boxes.get(row);
    if (box) box.checked = isChosen;
    bar.hidden = chosen.size === 0;
    say(slot(bar, 'selected'), counted(page.words.selected, chosen.size));
  }

  function choose(row: Row, wanted: boolean): void {
    if (!row.may) return;
    if (wanted) chosen.add(row);
    else chosen.delete(row);
    show(row);
  }

  function drop(): void {
    for (const row of [...chosen]) choose(row, false);
  }

  function clear(): void {
    drop();
    announce(page.words.selectedOff);
  }

  for (const row of rows.all.filter(({ may }) => may)) {
    const box = copyOf('row-choice') as HTMLInputElement;
    box.tabIndex = -1;
    box.setAttribute('aria-label', filled(box.getAttribute('aria-label') ?? '', { name: row.name }));
    box.onchange = () => {
      choose(row, box.checked);
      announce(counted(page.words.selected, chosen.size));
    };
    row.tr.cells[0]?.prepend(box);
    boxes.set(row, box);
    show(row);
  }
  doer(bar, 'unselect').onclick = () => {
    clear();
    desk.toTable();
  };

  return {
    choose,
    clear,
    size: () => chosen.size,
    toggle(row: Row): void {
      choose(row, !chosen.has(row));
      announce(counted(page.words.selected, chosen.size));
    },
    /** What a change holds for: the chosen rows, which are not chosen any more then, else the one where the person is. */
    take(here: Row | undefined): Row[] {
      const rows = [...chosen];
      drop();
      return rows.length > 0 ? rows : here ? [here] : [];
    },
  };
}
export type Selection = ReturnType<typeof keepSelection>;
