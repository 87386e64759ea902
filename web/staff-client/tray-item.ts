import type { PageData } from '../staff/matrix/page-data.ts';
import { copyOf, doer, fill, made, one, say, slot, tell } from './dom.ts';
import { overridden } from './drafting.ts';
import { badge, statusMark, wordOf } from './marks.ts';
import { filled } from './text.ts';
import { type Draft, FIELDS, type Field } from './tray-state.ts';

type Input = HTMLInputElement | HTMLTextAreaElement;

/** The fields of a part of the tray, by name. */
export const fieldsIn = (part: ParentNode): Input[] => [...part.querySelectorAll<Input>('[data-field]')];

/** Says below a field what is wrong with it; an empty text takes that away. */
export function tellFault(part: ParentNode, field: Field, text: string): void {
  const place = part.querySelector<HTMLElement>(`[data-error="${field}"]`);
  if (place) tell(place, text);
  const input = part.querySelector(`[data-field="${field}"]`);
  if (text) input?.setAttribute('aria-invalid', 'true');
  else input?.removeAttribute('aria-invalid');
}

function becomes({ act, before, status }: Draft, page: PageData): (Node | string)[] {
  if (act === 'confirm') return [badge(status, page), ` ${page.words.confirmed}`];
  return [badge(before, page), ' → ', ...statusMark(status, page)];
}

function why(draft: Draft, page: PageData): string {
  const { words } = page;
  if (draft.act === 'criteria') return words.byCriteria;
  const given = overridden(draft);
  return given ? filled(words.overrides, { derived: wordOf(given, page) }) : '';
}

/** Who did what meanwhile, and how it stands now. */
function showCollision(item: HTMLElement, { collision }: Draft, page: PageData): void {
  const part = slot(item, 'collision');
  part.hidden = collision === null;
  if (!collision) return;
  const { happened, row, reason } = collision;
  slot(part, 'happened').replaceChildren(...happened.map(({ said }) => made('li', '', said)));
  const now = slot(part, 'now');
  now.dataset['label'] ??= now.textContent ?? '';
  const label = now.dataset['label'];
  now.replaceChildren(
    ...(row
      ? [`${label} `, ...statusMark(row.status, page), reason ? ` – ”${reason}”` : '']
      : [page.words.ended]),
  );
  doer(part, 'mine').hidden = row === null;
}

/** Fields of its own are made when somebody opens them, or has used them. */
function ownFields(item: HTMLElement, { name }: Draft, page: PageData): HTMLElement {
  const own = slot(item, 'own');
  if (own.children.length === 1) {
    const template = one<HTMLTemplateElement>(document, '#own-fields');
    const group = made('div', 'own-given', document.importNode(template.content, true));
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', filled(page.words.own, { name }));
    own.append(group);
  }
  return own;
}

function showOwn(item: HTMLElement, draft: Draft, page: PageData): void {
  const details = slot<HTMLDetailsElement>(item, 'own');
  const used = FIELDS.some((field) => draft.own[field]);
  if (!used && !details.open) return;
  const own = ownFields(item, draft, page);
  if (used && !details.dataset['seen']) {
    details.dataset['seen'] = '1';
    details.open = true;
  }
  for (const input of fieldsIn(own)) fill(input, draft.own[input.dataset['field'] as Field] ?? '');
  one(own, '[data-only]').hidden = draft.status !== 'not-applicable';
}

/** A change as an entry of the list; `show` brings it in line with what the tray holds. */
export function trayItem(draft: Draft, page: PageData) {
  const item = copyOf('tray-item');
  item.dataset['service'] = draft.service;
  const link = slot<HTMLAnchorElement>(item, 'name');
  link.href = `#rad-${draft.service}`;
  let latest = draft;
  slot<HTMLDetailsElement>(item, 'own').ontoggle = () => showOwn(item, latest, page);
  return {
    item,
    show(now: Draft): void {
      latest = now;
      const { name, faults } = now;
      say(link, name);
      doer(item, 'remove').setAttribute('aria-label', filled(page.words.remove, { name }));
      slot(item, 'change').replaceChildren(...becomes(now, page));
      tell(slot(item, 'why'), why(now, page));
      tell(slot(item, 'fault'), [...new Set(faults.map(({ said }) => said))].join(' '));
      showCollision(item, now, page);
      showOwn(item, now, page);
    },
  };
}
export type TrayItem = ReturnType<typeof trayItem>;
