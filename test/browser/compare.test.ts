import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../../web/site/render.tsx';
import { ROWS } from '../web/compare-reading.ts';
import { COMPARED_ON } from '../web/fixture-compare.ts';
import { axeResults } from './axe.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';
import { serveSite } from './site.ts';

const GROUP = '/jamfor/?organisation=e1&from=2025-03-01&league=1';
const SIDE = '/en/jamfor/?organisation=e1&organisation=e2&organisation=e4';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

const answer = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'https://site.example');
  const organisations = ROWS.map(({ organisation }) => organisation);
  return render({ organisations, ledger: null, rows: ROWS }, pathname, searchParams, COMPARED_ON);
};

beforeAll(async () => {
  [browser, site] = await Promise.all([sharedChromium(), serveSite(answer)]);
});
afterAll(async () => {
  await leaveChromium(browser);
  await site.close();
});

async function open<Result>(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(site.origin + address);
    return await look(page);
  } finally {
    await context.close();
  }
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations, passes } = await axeResults(page);
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => `${id} ${target}`));
}

const WIDE = { viewport: { width: 1440, height: 900 } };

test('against a group, axe finds no fault', async () => {
  expect(await open(GROUP, WIDE, axeFaults)).toEqual([]);
});

test.each(['/jamfor/?example=1', '/en/jamfor/', '/jamfor/raknesatt/', '/jamfor/?organisation=finns-inte'])(
  '%s fits in 320 pixels, without axe finding a fault',
  async (address) => {
    const seen = await open(address, { viewport: { width: 320, height: 640 } }, async (page) => ({
      width: await page.evaluate('document.documentElement.scrollWidth'),
      faults: await axeFaults(page),
    }));
    expect(seen).toEqual({ width: 320, faults: [] });
  },
);

test('side by side fits in 320 pixels at night, without axe finding a fault', async () => {
  const narrow = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const;
  const seen = await open(SIDE, narrow, async (page) => ({
    width: await page.evaluate('document.documentElement.scrollWidth'),
    faults: await axeFaults(page),
  }));
  expect(seen).toEqual({ width: 320, faults: [] });
});

describe('without script', () => {
  const options = { ...WIDE, javaScriptEnabled: false };

  test('a group of one’s own is picked, shown, and kept in the address', async () => {
    await open('/jamfor/?organisation=e1', options, async (page) => {
      await page.getByRole('link', { name: 'Välj en egen grupp' }).click();
      for (const name of ['Björknäs', 'Dalstad', 'Fagerås', 'Hedby', 'Idhult'])
        await page.getByRole('checkbox', { name }).check();
      await page.getByRole('button', { name: 'Visa' }).click();
      expect(await page.getByText('5 av 5 andra i gruppen deltar.').isVisible()).toBe(true);
      const { searchParams } = new URL(page.url());
      expect(searchParams.getAll('member')).toEqual(['e2', 'e3', 'e5', 'e7', 'e8']);
    });
  });

  test('another organisation is put beside, and taken away again', async () => {
    await open('/jamfor/?organisation=e1', options, async (page) => {
      await page.getByLabel('Ställ en till bredvid').selectOption('Dalstad');
      await page.getByRole('button', { name: 'Lägg till' }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        'Sida vid sida: Alby, Dalstad',
      );
      await page.getByRole('link', { name: 'Ta bort Alby' }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Dalstad jämförd med andra');
    });
  });

  test('who is green unfolds by keyboard, and all of them stand one link further', async () => {
    await open('/jamfor/?organisation=e1', options, async (page) => {
      const fold = page.locator('summary', { hasText: 'Visa 14' }).first();
      await fold.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Alla 14 gröna' }).first().click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Vilka är gröna\? /);
      expect(await page.locator('tbody tr').count()).toBe(15);
    });
  });
});

test('on paper nothing is wider than an A4, and the plots keep every form', async () => {
  await open(GROUP, { viewport: { width: 688, height: 970 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').first().isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(688);
    for (const form of ['dots', 'box', 'median', 'own'])
      expect(await page.locator(`.plots .${form}`).count()).toBeGreaterThanOrEqual(9);
  });
});
