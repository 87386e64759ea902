/** The element that a part of a page names by `data-slot`. The page and this script are made together. */
export const slot = <Found extends HTMLElement = HTMLElement>(within: ParentNode, name: string): Found =>
  one(within, `[data-slot="${name}"]`);

/** The button that does something. */
export const doer = (within: ParentNode, act: string): HTMLButtonElement =>
  one(within, `[data-act="${act}"]`);

/** The only element that a selector means; there must be one. */
export function one<Found extends Element = HTMLElement>(within: ParentNode, selector: string): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** A copy of what a template holds. */
export function copyOf(template: string): HTMLElement {
  const { content } = one<HTMLTemplateElement>(document, `template#${template}`);
  return document.importNode(content, true).firstElementChild as HTMLElement;
}

/** Gives an element a text, without touching it where it has that text already. */
export function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** The same, and the element is shown only where there is something to say. */
export function tell(element: HTMLElement, text: string): void {
  say(element, text);
  element.hidden = text === '';
}

/** A new element with what stands in it. */
export function made(name: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

/** The value that a field shows, unless somebody is typing there. */
export function fill(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  if (field !== document.activeElement && field.value !== value) field.value = value;
}
