import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SESSION_COOKIE } from '../../functions/staff/session.ts';
import { openWorkspace, type Workspace } from '../staff/fixture.ts';
import { assess } from '../store/fixture.ts';
import { axeResults } from './axe.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';

let browser: Browser;
let workspace: Workspace;
let served: Awaited<ReturnType<Workspace['serve']>>;
let token: string;

const SERVICES = Array.from({ length: 24 }, (_, place) => `tjanst-${place}`);

beforeAll(async () => {
  [browser, workspace] = await Promise.all([sharedChromium(), openWorkspace({ services: SERVICES })]);
  served = await workspace.serve();
  await workspace.command(
    ...SERVICES.map((id) => assess(id, { effectiveOn: '2024-05-01', status: 'green' })),
  );
  await workspace.command(
    ...SERVICES.slice(0, 12).map((id) => assess(id, { effectiveOn: '2025-05-01', status: 'yellow' })),
  );
  ({ token } = await workspace.as('strategist'));
});
afterAll(async () => {
  await leaveChromium(browser);
  await served.close();
  await workspace.close();
});

async function context(width: number): Promise<BrowserContext> {
  const opened = await browser.newContext({ viewport: { width, height: 900 } });
  const cookie = { name: SESSION_COOKIE, value: token, url: 'https://localhost' };
  await opened.addCookies([{ ...cookie, secure: true, httpOnly: true, sameSite: 'Lax' }]);
  return opened;
}

/** Presses Tab until the element in focus has a text; fails where none has. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let count = 0; count < 120; count += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string | null>('document.activeElement?.textContent?.trim() ?? null');
    if (focused === text) return;
  }
  throw new Error(`“${text}” cannot be reached by Tab`);
}

async function violations(page: Page): Promise<string[]> {
  // Before its style sheet has come a page has other colours.
  await page.waitForLoadState('load');
  const { violations: found } = await axeResults(page);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`.slice(0, 400));
}

const overflows = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** What the margins leave of the width of a sheet, in pixels of the style sheet. */
const A4 = 680;

/** How many pages a PDF of Chromium has. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe('a strategist without a mouse', () => {
  test('publishes an edition, opens the report since the one before, and prints it', async () => {
    const opened = await context(1440);
    const page = await opened.newPage();
    for (const [label, id] of [
      ['Bokslut 2024', '2024'],
      ['Bokslut 2025', '2025'],
    ] as const) {
      await page.goto(`${served.origin}/arbetsyta/2281/utgavor/`);
      await tabTo(page, 'Ny utgåva');
      await page.keyboard.press('Enter');
      await page.locator('#label').focus();
      await page.keyboard.type(label);
      await page.locator('#validOn').fill(`${id}-12-31`);
      await page.keyboard.press('Enter');
      await page.locator('#preview').waitFor();
      await tabTo(page, 'Publicera utgåvan');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/utgava/${id}/?saved=*`);
    }
    await tabTo(page, 'Rapport sedan utgåvan före');
    await page.keyboard.press('Enter');
    await page.locator('.board-report').waitFor();
    expect(await page.locator('.summary').textContent()).toContain(
      'Under perioden försämrades 12 e-tjänster.',
    );
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: A4, height: 900 });
    expect(await overflows(page)).toBe(false);
    expect(await page.locator('nav:visible, form:visible, .staff-header:visible').count()).toBe(0);
    expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
    await opened.close();
  });
});

/** `npm run prove` walks every page at both widths; `npm test` the fullest ones, wide and narrow in turn. */
const EVERYTHING = process.env['PROVE'] === '1';
const PAGES = [
  'rapport/?from=2024-12-31&to=2025-12-31',
  'utgavor/ny/?label=Ny&validOn=2025-12-31',
  'utgavor/ny/?label=&validOn=2025-12-31',
  'rapport/',
  'utgavor/',
  'utgava/2025/',
];

describe.each([
  { width: 1440, paths: EVERYTHING ? PAGES : PAGES.slice(0, 1) },
  { width: 320, paths: EVERYTHING ? PAGES : PAGES.slice(0, 2) },
])('at a width of $width', ({ width, paths }) => {
  test.each(paths)('%s is clean for axe and does not scroll sideways', async (path) => {
    const opened = await context(width);
    const page = await opened.newPage();
    await page.goto(`${served.origin}/arbetsyta/2281/${path}`);
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    await opened.close();
  });
});
