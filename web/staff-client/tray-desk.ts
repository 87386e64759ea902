import { undo } from './acting.ts';
import { missingIn } from './check.ts';
import { type Delivery, deliveryOf } from './delivery.ts';
import type { Desk } from './desk.ts';
import { doer, say, slot, tell } from './dom.ts';
import type { Settlement } from './settlement.ts';
import { counted } from './text.ts';
import { changed, type Draft, EMPTY_TRAY, type Field, keptMine, readyIn, typed } from './tray-state.ts';
import type { TrayView } from './tray-view.ts';

type Parts = { aside: HTMLElement; desk: Desk; view: TrayView };

/** What is on its way: how many changes, what is said of them, what can be done. */
function showPending({ aside, desk }: Parts, { stuck, said }: Pick<Settlement, 'stuck' | 'said'>): void {
  const part = slot(aside, 'pending');
  say(slot(part, 'pending-count'), `${desk.keeper.read().pending?.drafts.length ?? ''}`);
  say(slot(part, 'pending-said'), said);
  aside.classList.toggle('stuck', stuck !== null);
  slot(part, 'login').hidden = stuck !== 'expired' && stuck !== 'other-person';
  doer(part, 'retry').hidden = stuck === null;
  doer(part, 'take-back').hidden = stuck === null || stuck === 'expired';
}

/** Starts saves, and shows what becomes of them. */
function startSaving(parts: Parts) {
  const { aside, desk, view } = parts;
  const { keeper, page } = desk;
  const { words } = page;
  const firstOnes = doer(aside, 'save-first');
  let fits = 0;
  /** Where somebody who saved from the tray was left while it was sent. */
  let waitsAt: Element | null = null;

  /** Back to what stands against saving, unless the person has gone on to something else meanwhile. */
  function callBack(): void {
    if (waitsAt === null || waitsAt !== document.activeElement) return;
    desk.toTray();
    aside.querySelector<HTMLElement>('[data-slot=collision]:not([hidden]) button')?.focus();
  }

  function settled(settlement: Settlement): void {
    const { wrong, said } = settlement;
    fits = settlement.fits;
    tell(firstOnes, fits > 0 ? counted(words.fits, fits) : '');
    showPending(parts, settlement);
    view.tellWrong(wrong ? said : '');
    desk.announce(wrong ? '' : said);
    if (wrong) callBack();
  }

  const delivery: Delivery = deliveryOf(desk, {
    sending: () => {
      showPending(parts, { stuck: null, said: words.sending });
      desk.announce(words.sending);
    },
    settled,
  });

  function begin(drafts: readonly Draft[]): void {
    const { pending, given, drafts: all } = keeper.read();
    const { today, review } = page;
    tell(firstOnes, '');
    const unready = pending ? words.wait : all.length > 0 ? words.unchosen : '';
    if (pending || drafts.length === 0) {
      view.tellWrong(unready);
      return;
    }
    const missing = missingIn(drafts, { given, today, review });
    view.tellMissing(missing);
    if (missing.length > 0) return;
    const isHere = aside.contains(document.activeElement);
    void delivery.begin(drafts);
    waitsAt = isHere ? document.activeElement : null;
  }

  return {
    delivery,
    saveAll: () => begin(readyIn(keeper.read())),
    saveFirst: () => begin(readyIn(keeper.read()).slice(0, fits)),
  };
}

/** What can be done with the changes in the list. */
function changesOf({ desk, view }: Parts) {
  return {
    /** Takes a change out; the focus goes on to the next one, or back to the table. */
    takeOut(service: string): void {
      const item = view.itemOf(service);
      const beside = item?.nextElementSibling ?? item?.previousElementSibling;
      desk.change((tray) => changed(tray, [[service, null]]));
      const next = beside?.querySelector<HTMLElement>('[data-act=remove]');
      if (next) next.focus();
      else desk.toTable();
    },
    keepMine(service: string): void {
      // Before the button goes, so that one stays in the tray.
      view.itemOf(service)?.querySelector<HTMLElement>('a')?.focus();
      desk.change((tray) => keptMine(tray, service));
    },
    clear(): void {
      const { drafts, pending } = desk.keeper.read();
      if (!confirm(counted(desk.page.words.clearAsked, drafts.length))) return;
      desk.change(() => ({ ...EMPTY_TRAY, pending }));
      desk.toTable();
    },
  };
}

/** Lets people work in the tray: give reasons, take changes out, settle collisions, save. */
export function workTray(aside: HTMLElement, desk: Desk, view: TrayView): Delivery {
  const parts = { aside, desk, view };
  const { delivery, saveAll, saveFirst } = startSaving(parts);
  const { takeOut, keepMine, clear } = changesOf(parts);
  const doings: Readonly<Record<string, (service: string) => void>> = {
    remove: takeOut,
    theirs: takeOut,
    mine: keepMine,
    undo: () => undo(desk),
    clear,
    retry: () => void delivery.deliver(),
    'take-back': delivery.takeBack,
    'save-first': saveFirst,
  };
  const serviceAt = (target: EventTarget | null) =>
    (target as Element | null)?.closest<HTMLElement>('[data-service]')?.dataset['service'];

  aside.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'] ?? '';
    doings[act]?.(serviceAt(target) ?? '');
  });
  aside.addEventListener('input', ({ target }) => {
    const { dataset, value } = target as HTMLInputElement;
    const field = dataset['field'] as Field | undefined;
    if (field) desk.change((tray) => typed(tray, field, value, serviceAt(target)));
  });
  aside.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') desk.toTable();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    saveAll();
  });
  slot<HTMLFormElement>(aside, 'form').onsubmit = (event) => {
    event.preventDefault();
    saveAll();
  };
  return delivery;
}
