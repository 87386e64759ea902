import type { Desk } from './desk.ts';
import type { Palette } from './palette.ts';
import type { Row } from './rows.ts';

/** What can be focused within a row; only the row where the person is keeps it in the order of the Tab key. */
const WITHIN = 'a, input';

/**
 * Makes the table one stop of the Tab key: arrows go between rows, Tab goes on into the row where one is. The
 * row under the mouse shows its buttons as well.
 */
export function walkRows({ rows, table }: Desk, palette: Palette) {
  let current: Row | undefined;
  const rowAt = (target: EventTarget | null): Row | undefined =>
    rows.of((target as Element | null)?.closest('tr')?.dataset['service'] ?? '');

  function stop(row: Row, isStop: boolean): void {
    row.tr.tabIndex = isStop ? 0 : -1;
    for (const each of row.tr.querySelectorAll<HTMLElement>(WITHIN)) each.tabIndex = isStop ? 0 : -1;
  }

  function come(row: Row): void {
    if (current && current !== row) stop(current, false);
    current = row;
    stop(row, true);
    palette.place(row);
  }

  function go(row: Row | undefined): void {
    if (!row) return;
    row.tr.focus({ preventScroll: true });
    row.tr.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  for (const row of rows.all) stop(row, false);
  const [first] = rows.all;
  if (first) {
    current = first;
    stop(first, true);
  }
  table?.addEventListener('focusin', ({ target }) => {
    const row = rowAt(target);
    if (row) come(row);
  });
  table?.addEventListener('pointerover', ({ target, pointerType }) => {
    const row = rowAt(target);
    if (row && pointerType === 'mouse' && palette.isBeside() && !palette.isBusy()) palette.place(row);
  });
  table?.addEventListener('pointerleave', () => {
    const isInside = table.contains(document.activeElement);
    if (current && isInside && !palette.isBusy()) palette.place(current);
  });
  table?.addEventListener('click', (event) => {
    const row = rowAt(event.target);
    if (!row || !(event.target as Element).closest('.change')) return;
    event.preventDefault();
    go(row);
  });

  return {
    here: () => current,
    /** Back to the row where the person was. */
    back: () => go(current),
    step(by: number): Row | undefined {
      const place = current ? rows.all.indexOf(current) : -1;
      const next = rows.all[Math.min(rows.all.length - 1, Math.max(0, place + by))];
      go(next);
      return next;
    },
    go,
  };
}
