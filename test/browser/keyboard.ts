import type { Page } from 'playwright-core';

/*
 * Hands on the keys: nothing here points at anything. What is wanted is reached by the Tab key, as somebody without a
 * mouse reaches it, and known by what it says of itself.
 */

/** More stops than anybody should have to make on a page of this site. */
const MOST_STOPS = 160;

/** What the element with the focus calls itself: its label, or else its text. */
const SPOKEN = `(() => {
  const at = document.activeElement;
  const by = at.getAttribute('aria-labelledby');
  const said = at.getAttribute('aria-label') ?? (by && document.getElementById(by)?.textContent)
    ?? at.labels?.[0]?.textContent ?? at.textContent;
  return said.replace(/\\s+/g, ' ').trim();
})()`;

/** What the element with the focus calls itself. */
export const spoken = (page: Page): Promise<string> => page.evaluate<string>(SPOKEN);

const isCalled = (said: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? said === name : name.test(said);

/** Holds a key down until something of a name has the focus; fails where it cannot be reached so. */
export async function goTo(page: Page, name: string | RegExp, keys = 'Tab'): Promise<void> {
  const held = keys.split('+');
  const passed: string[] = [];
  for (const key of held.slice(0, -1)) await page.keyboard.down(key);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.down(held.at(-1) ?? keys);
    const said = await spoken(page);
    if (isCalled(said, name)) {
      for (const key of held) await page.keyboard.up(key);
      return;
    }
    passed.push(said.slice(0, 60));
  }
  throw new Error(`“${name}” is not reached by ${keys} on ${page.url()}:\n${passed.join('\n')}`);
}

/** Goes to something and presses it. */
export async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await goTo(page, name);
  await page.keyboard.press(key);
}

/** Presses what leads to another page, and waits until that is there. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await goTo(page, name);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** Puts text into a field, in place of what may stand there. */
export async function write(page: Page, name: string | RegExp, text: string): Promise<void> {
  await goTo(page, name);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

/** Types a day into a field that this browser asks for as month, day and year. */
export async function writeDay(page: Page, name: string | RegExp, day: string): Promise<void> {
  await goTo(page, name);
  const [year, month, date] = day.split('-');
  await page.keyboard.type(`${month}${date}${year}`);
}

/** Chooses in a list by typing the beginning of what is wanted. */
export async function choose(page: Page, name: string | RegExp, begins: string): Promise<void> {
  await goTo(page, name);
  await page.keyboard.type(begins);
}
