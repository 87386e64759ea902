import { filter } from './filter.ts';
import { enhanceHistory } from './history.ts';

/** What makes an element of a page livelier; without it the element works as it stands. */
export type Enhancement = (element: HTMLElement) => void;

/** What an element asks for with `data-enhance`. Another part is one import and one line here. */
const ENHANCEMENTS: Readonly<Record<string, Enhancement>> = { filter, history: enhanceHistory };

for (const element of document.querySelectorAll<HTMLElement>('[data-enhance]')) {
  ENHANCEMENTS[element.dataset['enhance'] ?? '']?.(element);
}
