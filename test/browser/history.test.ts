import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit, withClass, wordsIn } from '../web/reading.ts';
import { axeResults } from './axe.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';
import { serveSite } from './site.ts';

const HISTORY = '/exempelkommun/historik/';
const WIDE = { viewport: { width: 1440, height: 900 } };

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([sharedChromium(), serveSite()]);
});
afterAll(async () => {
  await leaveChromium(browser);
  await site.close();
});

/** Opens the page, waits for its script, does something; gives what the browser asked for and complained of. */
async function open<Result>(
  address: string,
  options: BrowserContextOptions,
  act: (page: Page, asked: string[]) => Promise<Result>,
): Promise<{ result: Result; complaints: string[] }> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const [complaints, asked]: [string[], string[]] = [[], []];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.origin + address);
    if (options.javaScriptEnabled !== false) await page.locator('.live').waitFor({ state: 'visible' });
    return { result: await act(page, asked), complaints };
  } finally {
    await context.close();
  }
}

const verdict = (page: Page) => page.locator('.travel [role="status"]').innerText();
const press = async (page: Page, key: string, times: number) => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
};

/** Everything that a view changes on the page, as words; asked of the page itself or of one that the server made. */
const LOOK = `JSON.stringify({
  status: document.querySelector('.travel [role=status]').textContent,
  figures: [...document.querySelectorAll('[data-figure]')].map((each) => each.textContent),
  rows: [...document.querySelectorAll('.strips tr:not([hidden])')].map((row) => [...row.cells].slice(0, 3)
    .map((cell) => cell.textContent.trim().replace(/\\s+/g, ' ')).join(' | ')),
  strips: [...document.querySelectorAll('.strips tr:not([hidden]) .row')].map((row) =>
    [...row.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(' ')),
  bars: [...document.querySelectorAll('.bars rect')].map((bar) => bar.getAttribute('y') + ' ' + bar.getAttribute('height')),
  box: [...document.querySelectorAll('.bed a')].map((link) => [link.getAttribute('href'), link.getAttribute('class'),
    link.querySelector('title')?.textContent, link.querySelector('use')?.getAttribute('href'),
    link.querySelector('use')?.getAttribute('transform')].join(' ')),
  areas: [...document.querySelectorAll('.bed p, .bed .figure')].map((each) => each.textContent.trim()),
})`;
const look = async (page: Page) => JSON.parse(await page.evaluate<string>(LOOK));

describe('time travel', () => {
  test('by the arrow keys of the slider changes the figures, and asks nobody anything', async () => {
    const { complaints } = await open(HISTORY, WIDE, async (page, asked) => {
      const before = asked.length;
      const opening = await verdict(page);
      await page.getByLabel('Dra till en dag').focus();
      await press(page, 'ArrowLeft', 6);
      expect(await verdict(page)).toContain('22\u00a0maj\u00a02026');
      await press(page, 'PageDown', 3);
      const then = await verdict(page);
      expect(then).toContain('22\u00a0maj\u00a02023');
      expect(then).not.toBe(opening);
      expect(await page.getByLabel('Dra till en dag').getAttribute('aria-valuetext')).toBe(
        '22\u00a0maj\u00a02023',
      );
      await page.waitForURL(/\?validOn=2023-05-22$/);
      expect(asked.slice(before)).toEqual([]);
      const link = page.getByRole('row', { name: 'Biblioteket' }).getByRole('link');
      expect(await link.getAttribute('href')).toMatch(/\?validOn=2023-05-22$/);
    });
    expect(complaints).toEqual([]);
  });

  test.each([
    ['', '?validOn=2019-06-01', '2019-06-01', ''],
    ['?validOn=2016-02-01', '?validOn=2026-06-02', '2026-06-02', ''],
    ['', '?validOn=2026-05-21&knownOn=2026-05-21', '2026-05-21', '2026-05-21'],
    ['?validOn=2018-06-06&knownOn=2018-06-06', '?validOn=2025-01-01', '2025-01-01', ''],
  ])('from “%s” ends in the page that the server makes of “%s”', async (from, to, validOn, knownOn) => {
    const { result: travelled, complaints } = await open(HISTORY + from, WIDE, async (page) => {
      const fold = page.getByText('Visa vad som var känt en viss dag');
      if (knownOn !== '') await fold.click();
      if (knownOn !== '' || from.includes('knownOn')) await page.locator('#known-on').fill(knownOn);
      await page.getByLabel('Visa läget den').fill(validOn);
      await page.getByLabel('Visa läget den').press('Enter');
      await page.waitForURL((url) => url.search === to);
      return look(page);
    });
    const { result: made } = await open(HISTORY + to, WIDE, look);
    expect(travelled).toEqual(made);
    expect(made.rows.length).toBeGreaterThan(50);
    expect(complaints).toEqual([]);
  });

  test('plays through the years, and stops when asked', async () => {
    await open(HISTORY, WIDE, async (page) => {
      await page.getByRole('button', { name: 'Spela upp åren' }).click();
      expect(await verdict(page)).toContain('31\u00a0december\u00a02016');
      await page.getByText('Den 31\u00a0december\u00a02017').waitFor();
      await page.getByRole('button', { name: 'Pausa' }).click();
      await page.getByRole('button', { name: 'Spela upp åren' }).waitFor();
    });
  });

  test('does not play where motion is unwanted', async () => {
    await open(HISTORY, { ...WIDE, reducedMotion: 'reduce' }, async (page) => {
      expect(await page.getByRole('button', { name: 'Spela upp åren' }).count()).toBe(0);
      expect(await page.getByLabel('Dra till en dag').isVisible()).toBe(true);
    });
  });
});

describe('the strips, by keyboard', () => {
  test('are one stop; arrows go between changes and services, Enter shows the day', async () => {
    const { complaints } = await open(HISTORY, WIDE, async (page) => {
      expect(await page.locator('.strips .row[tabindex="0"]').count()).toBe(1);
      await page.locator('.strips tbody a').first().focus();
      await page.keyboard.press('Tab');
      const said = () => page.evaluate<string>('document.activeElement.getAttribute("aria-valuetext")');
      const name = () => page.evaluate<string>('document.activeElement.getAttribute("aria-label")');
      expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('slider');
      const [first, last] = [await name(), await said()];
      await press(page, 'Home', 1);
      expect(await said()).toMatch(/^okänd 2016-01-10 till 2016-\d\d-\d\d, 1 av \d$/);
      await press(page, 'ArrowRight', 1);
      expect(await said()).toMatch(/, 2 av \d$/);
      expect(await page.locator('.point').innerText()).toContain(await said());
      await press(page, 'Enter', 1);
      expect(await verdict(page)).toMatch(/mars\u00a02016/);
      await press(page, 'End', 1);
      expect(await said()).toBe(last);
      await press(page, 'ArrowDown', 1);
      expect(await name()).not.toBe(first);
      expect(await page.locator('.strips .row[tabindex="0"]').count()).toBe(1);
      await press(page, 'ArrowUp', 1);
      expect(await name()).toBe(first);
      await press(page, 'Tab', 1);
      expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
      expect(await page.locator('.cursor').count()).toBe(0);
    });
    expect(complaints).toEqual([]);
  });
});

const NARROW = { viewport: { width: 320, height: 640 } };
/** The largest one is walked by `npm run prove` only. */
const SEEN: [string, BrowserContextOptions][] = [
  [HISTORY, WIDE],
  [`/en${HISTORY}?zoom=month`, { ...NARROW, colorScheme: 'dark' }],
  ['/upplands-vasby/historik/', NARROW],
  ...(process.env['PROVE'] === '1' ? [['/ca-1/historik/', WIDE] as [string, BrowserContextOptions]] : []),
];

test.each(SEEN)(
  '%s has no fault that axe can find, and does not scroll sideways',
  async (address, options) => {
    const { result, complaints } = await open(address, options, async (page) => {
      const { violations } = await axeResults(page);
      const faults = violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
      return { faults, width: await page.evaluate('document.documentElement.scrollWidth') };
    });
    expect(result).toEqual({ faults: [], width: options.viewport?.width });
    expect(complaints).toEqual([]);
  },
);

test('without script a day is chosen by form, and years, editions and scales are links', async () => {
  await open(HISTORY, { ...WIDE, javaScriptEnabled: false }, async (page) => {
    expect(await page.getByLabel('Dra till en dag').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Kvartal' }).click();
    await page.getByLabel('Visa läget den').fill('2020-05-05');
    await page.getByRole('button', { name: 'Visa' }).click();
    expect(new URL(page.url()).search).toBe('?zoom=quarter&validOn=2020-05-05&knownOn=');
    expect(await verdict(page)).toContain('5\u00a0maj\u00a02020');
    await page.getByRole('link', { name: '2019', exact: true }).click();
    expect(page.url()).toBe(`${site.origin}/exempelkommun/ar/2019/`);
  });
});

test('the server says the same in words', () => {
  const [status] = withClass(visit(`${HISTORY}?validOn=2020-05-05`).body, 'travel');
  expect(status && wordsIn(status)).toContain('Den 5 maj 2020:');
});
