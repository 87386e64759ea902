import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leaveChromium, sharedChromium } from './chromium.ts';
import { serveSite } from './site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([sharedChromium(), serveSite()]);
});
afterAll(async () => {
  await leaveChromium(browser);
  await site.close();
});

test('without script two days are chosen with the form, and the permanent link shows the same', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/exempelkommun/`);
  await page.getByRole('link', { name: 'Förändringar' }).click();
  await page.getByLabel('Från', { exact: true }).fill('2019-01-01');
  await page.getByLabel('Till', { exact: true }).fill('2022-01-01');
  await page.getByRole('button', { name: 'Jämför' }).click();
  expect(new URL(page.url()).search).toBe('?from=2019-01-01&to=2022-01-01&knownOn=');
  expect(await page.locator('.opening').textContent()).toMatch(/Från 1\sjanuari\s2019 till 1\sjanuari\s2022/);
  const items = await page.locator('.changes li').allTextContents();
  expect(items.length).toBeGreaterThan(5);
  await page.getByRole('link', { name: 'Permanent länk' }).click();
  expect(new URL(page.url()).searchParams.get('knownOn')).toMatch(/Z$/);
  expect(await page.locator('.changes li').allTextContents()).toEqual(items);
  await context.close();
});

test('to a screen reader a cell of the table belongs to a status of each day', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/exempelkommun/forandringar/?from=2019-01-01&to=2022-01-01`);
  const table = await page.getByRole('table').first().ariaSnapshot();
  expect(table).toContain('- columnheader "Grön"');
  expect(table).toContain('- columnheader "Finns inte"');
  expect(table).toMatch(/- row "Röd( \d+){7}"/);
  expect(table).toMatch(/- row "Summa( \d+){7}"/);
  await page.close();
});
