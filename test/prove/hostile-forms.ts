import type { Page, Response } from 'playwright-core';

/** What somebody might write to make a page, a spreadsheet or a reader do what it should not. */
export const HOSTILE: readonly string[] = [
  '"><script>alert(1)</script>',
  "=cmd|' /C calc'!A0",
  'javascript:alert(1)',
  '\u202Egnp.exe\u202C\u200F <img src=x onerror=alert(2)>',
  "@SUM(1+1)*'-alert(3)-'",
  '+46 70 </textarea></title><svg onload=alert(4)>',
  '-2+3\u2028&#x3c;script&#x3e;',
];

/** One way to send a form of a page: which form, by which of its buttons. `key` tells it from others of its address. */
export type Sending = { form: number; button: number; key: string; method: 'get' | 'post'; action: string };

const TEXTS = JSON.stringify(
  'textarea, input:is([type=text], [type=search], [type=url], [type=email], [type=number], :not([type]))',
);

/** Every way to send a form in which something can be written; what waits in the tray is saved by script. */
export const sendingsOn = (page: Page): Promise<Sending[]> =>
  page.evaluate<Sending[]>(`[...document.forms].flatMap((each, form) => {
    if (!each.querySelector(${TEXTS}) || each.matches('[data-slot]')) return [];
    const act = each.elements.namedItem('act')?.value ?? '';
    const buttons = [...each.elements].filter((at) => at.tagName === 'BUTTON' && at.type === 'submit');
    return buttons.map((at, button) => {
      const action = at.hasAttribute('formaction') ? at.formAction : each.action;
      return { form, button, method: each.method, action, key: [act, at.name, at.name && at.value].join(' ').trim() };
    });
  })`);

/** What is put into a field that was refused, by what it asks for: as much of the text as it takes. */
const MILD = `(at, text) => {
  if (at.type === 'date') return /due/i.test(at.name) ? '2028-09-01' : '2027-09-01';
  if (/link|evidence/i.test(at.name)) return 'https://example.org/?' + encodeURIComponent(text);
  if (/contact|login/i.test(at.name)) return 'hostile@example.org';
  if (/months/i.test(at.name)) return '12';
  if (at.name === 'slug') return 'exempelkommun';
  if (/^(colour|logo.*|id)$/.test(at.name)) return '';
  if (at.name.startsWith('into')) return at.list.options[at.name.endsWith('2') ? 2 : 1]?.value ?? '';
  return text.replace(/[^ -~]/g, '').slice(0, 30) + ' ' + at.name;
}`;

/** Writes another text into every field of a form, chooses what must be chosen, and presses the button. */
const FILL = `({ form, button }, texts, round, isMild) => {
  const at = document.forms[form];
  const mild = ${MILD};
  const isRefused = (field) => isMild && (field.hasAttribute('aria-invalid') || field.name.startsWith('into'));
  at.noValidate = true;
  [...at.elements].forEach((field, place) => {
    const text = texts[(place + round) % texts.length];
    const { name, type } = field;
    // The trap for robots, which nobody sees.
    if (name === 'homepage') return;
    if (field.matches(${TEXTS})) {
      if (type === 'number') field.type = 'text';
      if (isRefused(field)) field.value = mild(field, text);
      else if (!isMild) field.value = text;
    } else if (at.method === 'get') return;
    else if (type === 'date' && (isRefused(field) || !field.value)) field.value = mild(field, text);
    else if (type === 'select-one' && !field.value) field.selectedIndex = field.options.length - 1;
    else if (type === 'checkbox' && isMild && /sure|anyway|Past/.test(name)) field.checked = true;
    else if (type === 'checkbox' && /^(service|tick)$/.test(name) && place % 9 === round) field.checked = true;
    else if (type === 'radio' && (field.value === 'hand' || field.value === 'green')) field.checked = true;
  });
  const buttons = [...at.elements].filter((each) => each.tagName === 'BUTTON' && each.type === 'submit');
  buttons[button].removeAttribute('formnovalidate');
  at.requestSubmit(buttons[button]);
}`;

async function send(page: Page, sending: Sending, round: number, isMild: boolean): Promise<Response | null> {
  const args = [sending, HOSTILE, round, isMild].map((each) => JSON.stringify(each)).join(', ');
  const [answer] = await Promise.all([
    page.waitForNavigation({ waitUntil: 'load' }),
    page.evaluate(`(${FILL})(${args})`),
  ]);
  return answer;
}

/** Sends a form full of hostile texts; where fields are refused, these alone are put right. Gives the last status. */
export async function sendHostile(page: Page, sending: Sending, round: number): Promise<number> {
  const status = (await send(page, sending, round, false))?.status() ?? 0;
  if (status !== 422) return status;
  const again = (await sendingsOn(page)).find(
    ({ key, action }) => key === sending.key && action === sending.action,
  );
  return again ? ((await send(page, again, round, true))?.status() ?? 0) : status;
}
