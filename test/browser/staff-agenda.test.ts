import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changesSince } from '../../functions/core/board-changes.ts';
import { boardOf } from '../../functions/core/board-view.ts';
import { SESSION_COOKIE } from '../../functions/staff/session.ts';
import { ASSETS, STAFF_ADDRESSES } from '../../web/site/assets.ts';
import { WallPage } from '../../web/staff/board/wall.tsx';
import { staffLocaleOf } from '../../web/text/staff.ts';
import { tellExample } from '../infra/tell-example.ts';
import { PROVING } from '../proving.ts';
import { openWorkspace, type Workspace } from '../staff/fixture.ts';
import { axeResults } from './axe.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';

let browser: Browser;
let workspace: Workspace;
let served: Awaited<ReturnType<Workspace['serve']>>;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([sharedChromium(), openWorkspace()]);
  await workspace.command({
    ...{
      type: 'set-target',
      service: 'bygglov',
      status: 'green',
      due: '2026-03-31',
      reason: 'Beslut i nämnden',
    },
    action: { title: 'Teckna avtal', owner: 'Bygglovschef', due: '2026-02-28' },
  });
  served = await workspace.serve();
});
afterAll(async () => {
  await leaveChromium(browser);
  await served.close();
  await workspace.close();
});

async function atDesk(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const { token } = await workspace.as('strategist');
  const cookie = { name: SESSION_COOKIE, value: token, url: 'https://localhost' };
  await context.addCookies([{ ...cookie, secure: true, httpOnly: true, sameSite: 'Lax' }]);
  return context;
}

const WIDE = 1440;
const NARROW = 320;
type Look = { at: readonly number[]; leftOut?: string };

/** Without anything that axe finds on screens of some widths, and never to be scrolled sideways. */
async function expectSound(page: Page, { at, leftOut }: Look): Promise<void> {
  // Before its style sheet has come a page has other colours.
  await page.waitForLoadState('load');
  const rules = leftOut === undefined ? {} : { [leftOut]: { enabled: false } };
  for (const width of [WIDE, NARROW]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    if (!at.includes(width)) continue;
    const { violations, passes } = await axeResults(page, { rules });
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary])).toEqual([]);
  }
  await page.setViewportSize({ width: WIDE, height: 900 });
}

/** Goes on with the tabulator until something with a text or a label has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = `(({ textContent, labels }) => (labels?.[0] ?? { textContent }).textContent)(document.activeElement)`;
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const text = (await page.evaluate<string>(focused)).replace(/\s+/g, ' ').trim();
    if (text.startsWith(name)) return;
  }
  throw new Error(`no way to “${name}” by keyboard`);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Presses what leads to another page. */
async function follow(page: Page, name: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await press(page, name);
  await loaded;
}

async function fill(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** Opens the fold, moves the target, and is shown the page again. A date is typed as the browser asks for it. */
async function move(page: Page, due: string, reason: string): Promise<void> {
  await press(page, 'Flytta målet');
  await fill(page, 'Ny dag', due);
  await fill(page, 'Varför flyttas målet?', reason);
  await follow(page, 'Flytta målet');
}

// The week (staff-week.test.ts) walks the same way; this one looks closer, and longer.
test.runIf(PROVING)(
  'by keyboard alone: a target is moved twice, an action escalated, and the board shows it',
  async () => {
    const desk = await atDesk();
    const page = await desk.newPage();
    await page.goto(`${served.origin}/arbetsyta/2281/agenda/`);
    await expectSound(page, { at: [WIDE] });
    await follow(page, 'Exempel bygglov');
    await move(page, '06302026', 'Upphandlingen överklagades.');
    await move(page, '09302026', 'Leverantören byttes.');
    await press(page, 'Flytta målet');
    await expectSound(page, { at: [NARROW] });
    expect(await page.locator('#move').textContent()).toContain('Flyttas det igen blir det tredje gången.');
    await follow(page, 'Teckna avtal');
    await press(page, 'Lyft åtgärden');
    await fill(page, 'Till vilken roll?', 'Kommundirektör');
    await fill(page, 'Varför lyfts åtgärden?', 'Väntar på beslut.');
    await follow(page, 'Lyft åtgärden');
    await follow(page, 'Tavlan');
    expect(await page.locator('.column-stuck li').allTextContents()).toEqual([
      expect.stringMatching(/^Exempel bygglov.*Teckna avtal.*lyft till Kommundirektör/),
    ]);
    expect(await page.locator('.column-new li').textContent()).toContain('flyttat 2 gånger');
    await expectSound(page, { at: [WIDE, NARROW] });
    await follow(page, 'Visa på väggskärm');
    // A screen on the wall has no other way of being brought up to date; the board itself does not refresh.
    await expectSound(page, { at: [WIDE], leftOut: 'meta-refresh' });
    await desk.close();
  },
);

test('on the wall the board of a whole municipality needs no scrolling, and loses no line', async () => {
  const { state, texts } = tellExample('2026-11-22');
  const page = await browser.newPage();
  await page.route('**/assets/**', (route) => {
    const found = ASSETS.find(({ path }) => route.request().url().endsWith(path));
    return route.fulfill({ body: found?.body ?? '', contentType: found?.type ?? 'text/css' });
  });
  // Every column full, and two of them empty.
  for (const since of ['2025-09-20', '2026-11-15']) {
    const meeting = { today: '2026-11-22', since };
    const wall = WallPage({
      ...{ board: boardOf(state, meeting), changes: changesSince(state, meeting), chosen: since },
      ...{
        locale: staffLocaleOf('sv'),
        org: 'exempelkommun',
        name: 'Exempelkommun',
        ledger: { state, texts },
      },
      ...{ assets: STAFF_ADDRESSES, now: '2026-11-22T08:00:00.000Z' },
    });
    const body = `<!doctype html>${wall}`;
    await page.route('**/tavla/', (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
    );
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`${served.origin}/tavla/`);
      expect(
        await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]'),
      ).toEqual([width, height]);
      const lowest =
        'Math.max(...[...document.querySelectorAll(".board *")].map((e) => e.getBoundingClientRect().bottom))';
      expect(await page.evaluate<number>(lowest)).toBeLessThanOrEqual(height);
      const smallest =
        'Math.min(...[...document.querySelectorAll(".board li *")].map((e) => parseFloat(getComputedStyle(e).fontSize)))';
      expect(await page.evaluate<number>(smallest)).toBeGreaterThan(height / 50);
    }
    await page.unroute('**/tavla/');
  }
  expect(await page.locator('.more').allTextContents()).toEqual(['och 14 till', 'och 20 till']);
  await page.close();
});
