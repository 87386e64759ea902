import type { Criteria, CriterionState } from '../../functions/core/status.ts';
import { codeOf, statesIn } from '../staff/matrix/criteria-code.ts';
import { act } from './acting.ts';
import type { Desk } from './desk.ts';
import { doer, one, say, slot } from './dom.ts';
import { derived } from './drafting.ts';
import { statusMark } from './marks.ts';
import type { Row } from './rows.ts';
import { filled } from './text.ts';
import { changed, draftOf } from './tray-state.ts';

/** The criteria of one service in a dialog: each answer is a change in the tray at once, so that none is lost. */
export function criteriaView(desk: Desk, root: HTMLElement) {
  const { keeper, page } = desk;
  const dialog = one<HTMLDialogElement>(root, '#criteria');
  const radios = [...dialog.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  let row: Row | undefined;

  function codeFor({ id, criteria }: Row): string {
    const chosen = draftOf(keeper.read(), id)?.criteria;
    return chosen ? codeOf(chosen, page.criteria) : (criteria ?? 'u'.repeat(page.criteria.length));
  }

  function show(code: string): void {
    const states = statesIn(code);
    for (const radio of radios) radio.checked = states[Number(radio.dataset['place'])] === radio.value;
    const [before = '', after = ''] = filled(page.words.gives, { derived: '\n' }).split('\n');
    slot(dialog, 'derived').replaceChildren(before, ...statusMark(derived(code), page), after);
  }

  /** The answers by the ids of the criteria. */
  function chosen(): Criteria {
    const states = radios.filter(({ checked }) => checked).map(({ value }) => value as CriterionState);
    return Object.fromEntries(page.criteria.map((id, place) => [id, states[place] ?? 'unknown']));
  }

  dialog.onchange = () => {
    if (!row) return;
    const criteria = chosen();
    act(desk, [row], { act: 'criteria', criteria });
    show(codeOf(criteria, page.criteria));
  };
  doer(dialog, 'drop').onclick = () => {
    const service = row?.id;
    if (service) desk.change((tray) => changed(tray, [[service, null]]));
    dialog.close();
  };

  return (asked: Row): void => {
    if (!asked.may) {
      act(desk, [asked], { act: 'confirm' });
      return;
    }
    row = asked;
    say(slot(dialog, 'name'), asked.name);
    show(codeFor(asked));
    dialog.showModal();
  };
}
