import type { Status } from '../../functions/core/status.ts';
import { KEYS } from '../staff/matrix/keys.ts';
import { act, undo } from './acting.ts';
import type { Desk } from './desk.ts';
import { keysAreOn } from './keeper.ts';
import type { Row } from './rows.ts';
import type { Selection } from './selection.ts';

/** How far along the rows a key goes. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
const LETTER_STEPS: Readonly<Record<string, number>> = { [KEYS.up]: -1, [KEYS.down]: 1 };
const STATUS_KEYS = new Map(
  (['green', 'yellow', 'red', 'not-applicable', 'unknown'] as const).map((each): [string, Status] => [
    KEYS[each],
    each,
  ]),
);

const isStep = (key: string): boolean => key in STEPS || key.toLowerCase() in LETTER_STEPS;

export type Ways = {
  desk: Desk;
  selection: Selection;
  here: () => Row | undefined;
  /** Goes some rows on; the row that it led to. */
  step: (by: number) => Row | undefined;
  criteria: (row: Row) => void;
  help: () => void;
};

/** Letters: they change things, so they can be turned off. False where the key means nothing here. */
function onLetter(ways: Ways, key: string): boolean {
  const { desk, selection, here } = ways;
  const row = here();
  const status = STATUS_KEYS.get(key);
  if (status) act(desk, selection.take(row), { act: 'status', status });
  else if (key === KEYS.confirm) act(desk, selection.take(row), { act: 'confirm' });
  else if (key === KEYS.undo) undo(desk);
  else if (key === KEYS.save) desk.toTray();
  else if (key === KEYS.help) ways.help();
  else if (key === KEYS.criteria && row) ways.criteria(row);
  else return false;
  return true;
}

/** Keys that only move, choose or open; they need no switch. */
function onMove({ here, step, selection }: Ways, event: KeyboardEvent): boolean {
  const { key, shiftKey, target } = event;
  const by = STEPS[key] ?? (keysAreOn() ? LETTER_STEPS[key.toLowerCase()] : undefined);
  const row = here();
  if (by !== undefined) {
    const next = step(by);
    if (shiftKey && row) selection.choose(row, true);
    if (shiftKey && next) selection.choose(next, true);
    return true;
  }
  if (key === 'Escape' && selection.size() > 0) selection.clear();
  // Buttons, boxes and links of the row have these keys for themselves.
  else if (target !== row?.tr || !row) return false;
  else if (key === ' ') selection.toggle(row);
  else if (key === 'Enter') row.tr.querySelector('a')?.click();
  else return false;
  return true;
}

/** Works the table by keys while something in it has the focus. */
export function listenToKeys(table: HTMLTableElement, ways: Ways): void {
  table.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, repeat } = event;
    if (isComposing || altKey) return;
    const isUndo = (ctrlKey || metaKey) && key.toLowerCase() === KEYS.undo;
    // A key that is held moves on, but changes a thing once.
    if (repeat && !isStep(key)) return;
    if (isUndo) undo(ways.desk);
    else if (ctrlKey || metaKey) return;
    else if (!onMove(ways, event) && !(keysAreOn() && onLetter(ways, key.toLowerCase()))) return;
    event.preventDefault();
  });
}
