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
    return Object.keys(localStorage).filter(
      (name) => name.startsWith(prefixOfPerson()) && !name.endsWith(':sent'),
    );
  } catch {
    return [];
  }
};
export const countKeptForms = (): number => keptForms().length;

export function dropKeptForms(): void {
  for (const name of keptForms()) forget(name);
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

/** Beside what is kept: that it was sent, and no answer has been seen yet. */
const sentMark = (name: string): string => `${name}:sent`;

/** Whether the page says that what was sent arrived; an address that only looks so, or is loaded again, does not. */
const hasArrived = (name: string): boolean =>
  localStorage.getItem(sentMark(name)) !== null && /[?&](saved|proposed)=/.test(location.search);

function forget(name: string): void {
  localStorage.removeItem(name);
  localStorage.removeItem(sentMark(name));
}

/**
 * Keeps in this browser what is typed into a form until it is saved. What comes back names the version of the
 * service that the person saw then, so that nothing newer is overwritten by it.
 */
export function keepForm(form: HTMLFormElement): void {
  const name = `${prefixOfPerson()}${location.pathname}`;
  const notice = slot(form, 'kept');
  try {
    if (hasArrived(name)) forget(name);
    else localStorage.removeItem(sentMark(name));
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
  form.addEventListener('submit', () => {
    try {
      if (localStorage.getItem(name) !== null) localStorage.setItem(sentMark(name), '');
    } catch {
      // Then nothing is kept that would have to be let go.
    }
  });
  doer(notice, 'drop-kept').onclick = () => {
    forget(name);
    location.reload();
  };
}
