import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SESSION_COOKIE } from '../../functions/staff/session.ts';
import { PROVING } from '../proving.ts';
import { ORG, openWorkspace, type Workspace } from '../staff/fixture.ts';
import { assess } from '../store/fixture.ts';
import { axeResults } from './axe.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';

const SERVICES = Array.from({ length: 40 }, (_, place) => `tjanst-${place}`);

let browser: Browser;
let workspace: Workspace;
let served: Awaited<ReturnType<Workspace['serve']>>;

beforeAll(async () => {
  const services = [...SERVICES, 'undantag', 'okand'];
  [browser, workspace] = await Promise.all([
    sharedChromium(),
    openWorkspace({ settings: { secondPair: true }, services }),
  ]);
  await workspace.command(
    ...SERVICES.map((id) => assess(id, { status: 'green', effectiveOn: '2024-11-01' })),
    assess('undantag', { status: 'not-applicable', effectiveOn: '2024-11-01' }),
  );
  await workspace.store.save({
    org: ORG,
    commands: [assess('okand', { status: 'red', reason: 'Bara på papper.' })],
    sender: { role: 'editor', areas: ['general-public'], units: [], subject: 'edvin' },
    via: 'api',
    key: 'proposal',
  });
  served = await workspace.serve();
});
afterAll(async () => {
  await leaveChromium(browser);
  await served.close();
  await workspace.close();
});

/** A strategist's browser, to which no script comes through. */
async function opened(options: BrowserContextOptions): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext(options);
  await context.route('**/*.js', (route) => route.abort());
  const { token } = await workspace.as('strategist', { name: 'Stina Strateg' });
  const url = 'https://localhost';
  await context.addCookies([
    { name: SESSION_COOKIE, value: token, url, secure: true, httpOnly: true, sameSite: 'Lax' },
  ]);
  return { page: await context.newPage(), close: () => context.close() };
}

const addressOf = (path: string) => `${served.origin}/arbetsyta/${ORG}/${path}`;

/** What axe finds, and whether the page must be scrolled sideways. */
async function faultsOn(page: Page) {
  // Before its style sheet has come a page has other colours.
  await page.waitForLoadState('load');
  const { violations, passes } = await axeResults(page);
  expect(passes.length).toBeGreaterThan(10);
  return {
    axe: violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary]),
    sideways: await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
  };
}

const PAGES = ['att-bekrafta/', 'kontroll/', 'forslag/'];
const FAULTLESS = { axe: [], sideways: 0 };

test.each([
  ...(PROVING ? ([['wide', { viewport: { width: 1440, height: 900 } }]] as const) : []),
  ['narrow, at night', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
] as const)(
  'what is to confirm, the check and the proposals are without fault: %s',
  async (_how, options) => {
    const { page, close } = await opened(options);
    for (const path of PAGES) {
      await page.goto(addressOf(path));
      expect([path, await faultsOn(page)]).toEqual([path, FAULTLESS]);
    }
    await close();
  },
);

/** Goes on by the key until what has the focus says something. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 1; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate<string>('document.activeElement.textContent');
    if (said.startsWith(words)) return;
  }
  throw new Error(`nothing says “${words}”`);
}

test('forty stale assessments are confirmed from the keyboard in one change, without script', async () => {
  const { page, close } = await opened({ viewport: { width: 1440, height: 900 } });
  const before = (await workspace.store.read(ORG))?.state.seq ?? 0;
  await page.goto(addressOf('att-bekrafta/'));
  await tabTo(page, 'Markera alla i gruppen');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#stale$/);
  expect(await page.locator('input[name=tick]:checked').count()).toBe(40);
  await tabTo(page, 'Bekräfta de markerade');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?saved=/);
  expect(await page.getByRole('status').textContent()).toBe(`Sparat som ändring ${before + 1} i loggen.`);
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Undantag att ompröva 1',
    'Okända 1',
  ]);
  await close();
});
