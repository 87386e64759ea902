import { deriveStatus } from '../../functions/core/rule.ts';
import type { CriterionState, Status } from '../../functions/core/status.ts';
import { made, one, slot } from './dom.ts';
import { keepForm } from './kept-form.ts';

/** How a status is shown, as the form's own choices show it. */
function markOf(form: HTMLFormElement, status: Status): Node[] {
  const label = one(form, `[name=status][value=${status}]`).closest('label');
  const [, ...shown] = label ? [...label.childNodes] : [];
  return shown.map((node) => node.cloneNode(true));
}

const chosenIn = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '';

/** The form of one service: says at once what the criteria give, and asks for a day of review only where one is due. */
export function assessment(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const place = slot(form, 'derived');
  const review = one(form, '.review');

  function show(): void {
    const states = [...form.querySelectorAll<HTMLInputElement>('[name^="step-"]:checked')].map(
      ({ value }) => value as CriterionState,
    );
    const derived = deriveStatus(states);
    const [before = '', after = ''] = (place.dataset['gives'] ?? '').split('{derived}');
    place.replaceChildren(before, made('span', '', ...markOf(form, derived)), after);
    const status = chosenIn(form, 'by') === 'criteria' ? derived : chosenIn(form, 'status');
    review.hidden = status !== 'not-applicable';
  }

  keepForm(form);
  show();
  form.addEventListener('change', show);
}
