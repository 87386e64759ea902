import { keepTray } from './keeper.ts';
import { countKeptForms, dropKeptForms } from './kept-form.ts';
import { type Counted, counted } from './text.ts';
import { holdsWork } from './tray-state.ts';

const sizeOf = ({ drafts, pending }: ReturnType<ReturnType<typeof keepTray>['read']>): number =>
  drafts.length + (pending?.drafts.length ?? 0);

/** Logging out takes the unsaved changes away with it, so it asks first where there are any. */
export function guardLogout(form: HTMLFormElement): void {
  const asked = JSON.parse(form.dataset['leave'] ?? '') as Counted;
  form.addEventListener('submit', (event) => {
    const keeper = keepTray();
    const tray = keeper.read();
    const count = sizeOf(tray) + countKeptForms();
    if (count > 0 && !confirm(counted(asked, count))) event.preventDefault();
    else {
      if (holdsWork(tray)) keeper.clear();
      dropKeptForms();
    }
  });
}

/** Says on the pages without a tray that changes wait in the matrix. */
export function tellWaiting(element: HTMLElement): void {
  const words = JSON.parse(element.dataset['waiting'] ?? '') as Counted;
  const count = sizeOf(keepTray().read());
  const link = element.querySelector('a');
  if (link) link.textContent = counted(words, count);
  element.hidden = count === 0 || document.querySelector('aside.tray') !== null;
}
