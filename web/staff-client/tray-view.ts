import type { PageData } from '../staff/matrix/page-data.ts';
import type { Missing } from './check.ts';
import { doer, fill, one, say, slot, tell } from './dom.ts';
import { counted } from './text.ts';
import { fieldsIn, type TrayItem, tellFault, trayItem } from './tray-item.ts';
import { type Draft, FIELDS, type Field, holdsWork, readyIn, type Tray } from './tray-state.ts';

/** What stands in a field of what is given for all, where nothing was typed. */
const usual = (field: Field, { today, review }: PageData): string =>
  field === 'effectiveOn' ? today : field === 'reviewOn' ? review : '';

/** Shows the tray: its list, what is given for all, and what can be done with it. */
export function trayView(aside: HTMLElement, page: PageData) {
  const { words } = page;
  const form = slot<HTMLFormElement>(aside, 'form');
  const list = slot(aside, 'list');
  const given = slot(aside, 'given');
  const items = new Map<string, TrayItem>();

  /** Stays in sight until the person has chosen for all of them, and when the page is loaded anew. */
  function tellCollisions(count: number): void {
    const place = slot(aside, 'said-wrong');
    if (count > 0) tell(place, counted(words.collides, count));
    else if (place.dataset['collides']) tell(place, '');
    place.dataset['collides'] = count > 0 ? '1' : '';
  }

  function showList(drafts: readonly Draft[]): void {
    for (const [service, { item }] of items) {
      if (drafts.some((draft) => draft.service === service)) continue;
      item.remove();
      items.delete(service);
    }
    for (const draft of drafts) {
      const known = items.get(draft.service) ?? trayItem(draft, page);
      if (!items.has(draft.service)) {
        items.set(draft.service, known);
        list.append(known.item);
      }
      known.show(draft);
    }
  }

  function showGiven(tray: Tray): void {
    for (const input of fieldsIn(given)) {
      const field = input.dataset['field'] as Field;
      fill(input, tray.given[field] || usual(field, page));
    }
    one(given, '[data-only]').hidden = !tray.drafts.some(({ status }) => status === 'not-applicable');
    const more = slot<HTMLDetailsElement>(given, 'more');
    if (tray.given.evidence || tray.given.note) more.open = true;
  }

  function showButtons(tray: Tray): void {
    const ready = readyIn(tray).length;
    const collides = tray.drafts.length - ready;
    const isRest = collides > 0 && ready > 0;
    const label = page.proposes ? words.propose : isRest ? words.saveRest : words.save;
    const save = slot(aside, 'save');
    say(save, counted(label, ready || collides));
    save.setAttribute('aria-disabled', `${ready === 0 || tray.pending !== null}`);
    tellCollisions(collides);
    doer(aside, 'undo').setAttribute('aria-disabled', `${tray.undo.length === 0}`);
  }

  return {
    show(tray: Tray, isKept: boolean): void {
      const { drafts, pending } = tray;
      const all = drafts.length + (pending?.drafts.length ?? 0);
      tell(slot(aside, 'count'), all > 0 ? `${all}` : '');
      aside.classList.toggle('filled', all > 0);
      slot(aside, 'empty').hidden = holdsWork(tray);
      form.hidden = drafts.length === 0 && (pending !== null || !holdsWork(tray));
      tell(slot(aside, 'unkept'), isKept ? '' : words.unkept);
      showList(drafts);
      showGiven(tray);
      showButtons(tray);
    },
    /** Says what is missing, beside each field; leads to the first. */
    tellMissing(missing: readonly Missing[]): void {
      for (const field of FIELDS) tellFault(given, field, '');
      for (const { item } of items.values()) for (const field of FIELDS) tellFault(item, field, '');
      for (const { service, field, text } of missing) {
        const part = service === null ? given : items.get(service)?.item;
        if (part) tellFault(part, field, words[text]);
      }
      tell(slot(aside, 'said-wrong'), missing.length > 0 ? words.someMissing : '');
      const wrong = form.querySelector<HTMLElement>('[aria-invalid]');
      const more = wrong?.closest('details');
      if (more) more.open = true;
      wrong?.focus();
    },
    /** What the server says of the whole; that others were first is said until there is nothing more to choose. */
    tellWrong(text: string): void {
      const place = slot(aside, 'said-wrong');
      if (text !== '' || !place.dataset['collides']) tell(place, text);
    },
    itemOf: (service: string) => items.get(service)?.item,
  };
}
export type TrayView = ReturnType<typeof trayView>;
