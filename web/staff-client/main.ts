import { assessment } from './assessment.ts';
import { guardLogout, tellWaiting } from './leaving.ts';
import { matrix } from './matrix.ts';

/** What makes a part of a page livelier; without it the part works as it stands. */
type Enhancement = (element: HTMLElement) => void;

/** What an element asks for with `data-enhance`. Another part is one import and one line here. */
const ENHANCEMENTS: Readonly<Record<string, Enhancement>> = { matrix, assessment };

for (const element of document.querySelectorAll<HTMLElement>('[data-enhance]')) {
  ENHANCEMENTS[element.dataset['enhance'] ?? '']?.(element);
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.onclick = () => print();
}
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-leave]')) guardLogout(form);
for (const element of document.querySelectorAll<HTMLElement>('[data-waiting]')) tellWaiting(element);
