import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { follow } from './keyboard.ts';

/** Somebody at a window of their own; `heard` is what the browser complained of. */
export type Seat = { page: Page; heard: string[] };

/** Opens a window that nobody has logged in from. */
export async function takeSeat(browser: Browser, options: BrowserContextOptions = {}): Promise<Seat> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  return { page, heard };
}

/** Logs one of the example people in at the issuer, by keyboard, from the workspace's first page. */
export async function logIn(browser: Browser, origin: string, name: string): Promise<Seat> {
  const seat = await takeSeat(browser);
  await seat.page.goto(`${origin}/arbetsyta/`);
  await follow(seat.page, 'Logga in');
  await follow(seat.page, `Logga in som ${name}`);
  return seat;
}
