import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SESSION_COOKIE } from '../../functions/staff/session.ts';
import { type LoginServer, openLoginServer } from '../staff/login-fixture.ts';
import { axeResults } from './axe.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';

let browser: Browser;
let server: LoginServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([sharedChromium(), openLoginServer()]);
});
afterAll(async () => {
  await leaveChromium(browser);
  await server.stop();
});

/** What axe finds fault with, and whether the page is wider than its window. */
async function faultsOf(page: Page): Promise<unknown> {
  // Before its style sheet has come a page has other colours.
  await page.waitForLoadState('load');
  const { violations } = await axeResults(page);
  const root = 'document.documentElement';
  const isWide = await page.evaluate(`${root}.scrollWidth > ${root}.clientWidth`);
  return [
    ...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    ...(isWide ? ['too wide'] : []),
  ];
}

/** Everything that a script in the page could read of what the browser keeps. */
const KEPT = 'JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }])';

const sessionIn = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === SESSION_COOKIE) ?? null;

test.each([
  ['Siri Strateg', 'strateg'],
  ['Edvin Redaktör', 'redaktör'],
  ['Love Läsare', 'läsare'],
])('%s logs in by keyboard at the issuer, and out at both ends', async (name, role) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${server.origin}/arbetsyta/`);
  await page.getByRole('link', { name: 'Logga in', exact: true }).press('Enter');
  await page.getByRole('button', { name: `Logga in som ${name}` }).press('Enter');
  await page.waitForURL('**/arbetsyta/exempelkommun/');
  expect(await page.locator('.staff-header .person').innerText()).toBe(`${name} (${role})`);
  // A cookie with this name and over plain http: browsers take it from one's own machine only.
  expect(await sessionIn(page)).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' });
  const kept = await page.evaluate<string>(KEPT);
  expect(kept).not.toContain((await sessionIn(page))?.value);
  expect(kept).not.toContain(await page.locator('body').getAttribute('data-csrf'));

  await page.getByRole('button', { name: 'Logga ut' }).press('Enter');
  await page.waitForURL('**/arbetsyta/utloggad/**');
  expect(await page.locator('h1').innerText()).toBe('Du är utloggad');
  expect(await sessionIn(page)).toBeNull();
  await page.goto(`${server.origin}/arbetsyta/exempelkommun/`);
  expect(new URL(page.url()).pathname).toMatch(/^\/oidc\/person\//);
  expect(complaints).toEqual([]);
  await context.close();
});

test('the pages on the way have no fault that axe can find, on a narrow screen and in the dark', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${server.origin}/arbetsyta/`);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Logga in', exact: true }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Avbryt' }).click();
  expect(await page.locator('h1').innerText()).toBe('Inloggningen avbröts');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Logga in på nytt' }).click();
  await page.getByRole('button', { name: 'Oskar Operatör' }).click();
  expect(await page.locator('h1').innerText()).toBe('Välj organisation');
  expect(await faultsOf(page)).toEqual([]);
  await context.close();
});
