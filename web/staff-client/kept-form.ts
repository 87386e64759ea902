import { doer, slot } from './dom.ts';

const PREFIX = 'blomlada:form:';

/** Fields that belong to the page rather than to what somebody typed. */
const OWN = ['csrf', 'key', 'act'];

const prefixOfPerson = (): string => {
  const { org, tray } = document.body.dataset;
  return `${PREFIX}${org}:${tray}:`;
};

/** What this person has typed into forms and not sent, in this browser. */
const keptForms = (): string[] => {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefixOfPerson()));
  } catch {
    return [];
  }
};
export const countKeptForms = (): number => keptForms().length;

export function dropKeptForms(): void {
  for (const name of keptForms()) localStorage.removeItem(name);
}

type Pairs = readonly (readonly [string, string])[];

const pairsOf = (form: HTMLFormElement): Pairs =>
  [...new FormData(form)].flatMap(
    ([name, value]): Pairs => (OWN.includes(name) || typeof value !== 'string' ? [] : [[name, value]]),
  );

function fillIn(form: HTMLFormElement, pairs: Pairs): void {
  for (const [name, value] of pairs) {
    for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value;
      else field.value = value;
    }
  }
}

/** Whether the page says that what was sent arrived. */
const hasArrived = (): boolean => /[?&](saved|proposed)=/.test(location.search);

/**
 * Keeps in this browser what is typed into a form until it is saved. What comes back names the version of the
 * service that the person saw then, so that nothing newer is overwritten by it.
 */
export function keepForm(form: HTMLFormElement): void {
  const name = `${prefixOfPerson()}${location.pathname}`;
  const notice = slot(form, 'kept');
  try {
    if (hasArrived()) localStorage.removeItem(name);
    const text = form.dataset['typed'] === undefined ? localStorage.getItem(name) : null;
    if (text !== null) {
      fillIn(form, JSON.parse(text) as Pairs);
      notice.hidden = false;
    }
  } catch {
    // A browser that keeps nothing has nothing to give back.
  }
  form.addEventListener('input', () => {
    try {
      localStorage.setItem(name, JSON.stringify(pairsOf(form)));
    } catch {
      // Then it lives as long as the page does.
    }
  });
  doer(notice, 'drop-kept').onclick = () => {
    localStorage.removeItem(name);
    location.reload();
  };
}
