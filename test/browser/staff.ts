import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { SESSION_COOKIE } from '../../functions/staff/session.ts';
import { ORG, type Person } from '../staff/fixture.ts';
import { axeResults } from './axe.ts';

/** A window of somebody who is logged in; `heard` is what the browser complained of. */
export type Desk = { page: Page; heard: string[]; close: () => Promise<void> };

/** The cookie of a person's session, for a browser. It is only sent to safe origins, of which localhost is one. */
export const cookieOf = ({ token }: Pick<Person, 'token'>) => ({
  name: SESSION_COOKIE,
  value: token,
  url: 'https://localhost',
  secure: true,
  httpOnly: true,
  sameSite: 'Lax' as const,
});

/** Opens a page of the workspace in a browser of its own. */
export async function sitDown(
  browser: Browser,
  origin: string,
  person: Person,
  { path = '', ...options }: BrowserContextOptions & { path?: string } = {},
): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  await context.addCookies([cookieOf(person)]);
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  await page.goto(`${origin}/arbetsyta/${ORG}/${path}`);
  return { page, heard, close: () => context.close() };
}

/** What axe finds wrong with a page as it stands now. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Before its style sheet has come a page has other colours.
  await page.waitForLoadState('load');
  const { violations, passes } = await axeResults(page);
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`);
}

/** How far the page could be scrolled sideways; 0 where it fits. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
