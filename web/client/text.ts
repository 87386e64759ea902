import type { Language, Localized } from '../../functions/core/language.ts';
import type { ClientWords } from '../components/strip/client-words.ts';

/** Gives a node a text, without touching it where it has that text already. */
export function say(node: Node | null | undefined, text: string): void {
  if (node && node.textContent !== text) node.textContent = text;
}

/** Sets an attribute, or takes it away. */
export function set(element: Element | null | undefined, name: string, value: string | number | null): void {
  if (value === null) element?.removeAttribute(name);
  else if (element?.getAttribute(name) !== `${value}`) element?.setAttribute(name, `${value}`);
}

/** A new element of a drawing. */
export function drawn(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) set(element, key, attributes[key] ?? null);
  return element;
}

/** A name in the page's language, else in another one, and which one it became (null: the page's). */
export function nameIn(name: Localized, { lang }: ClientWords): { text: string; lang: string | null } {
  const order: readonly Language[] = [lang, 'sv', 'en', 'fr'];
  const found = order.find((each) => name[each]) ?? lang;
  return { text: name[found] ?? '', lang: found === lang ? null : found };
}
