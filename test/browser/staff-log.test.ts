import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SESSION_COOKIE } from '../../functions/staff/session.ts';
import { ORG, openWorkspace, type Person, type Workspace } from '../staff/fixture.ts';
import { assess } from '../store/fixture.ts';
import { axeResults } from './axe.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';

const SECRET = 'Eva Exempelson på Storgatan ringde.';

let browser: Browser;
let workspace: Workspace;
let strategist: Person;
let served: Awaited<ReturnType<Workspace['serve']>>;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([sharedChromium(), openWorkspace()]);
  await workspace.command(assess('bygglov', { reason: SECRET }));
  await workspace.command({ type: 'change-settings', changes: { staleAfterMonths: 6 } });
  strategist = await workspace.as('strategist');
  await workspace.store.rememberName(ORG, strategist.claimed.subject, 'Exempel strategist');
  served = await workspace.serve();
});
afterAll(async () => {
  await leaveChromium(browser);
  await served.close();
  await workspace.close();
});

async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const url = 'https://localhost';
  const cookie = { name: SESSION_COOKIE, value: strategist.token, url } as const;
  await context.addCookies([{ ...cookie, secure: true, httpOnly: true, sameSite: 'Lax' }]);
  return context.newPage();
}

const to = (page: Page, path: string) => page.goto(`${served.origin}/arbetsyta/${ORG}/${path}`);

/** Nothing that axe finds, and nothing to be scrolled sideways. */
async function expectSound(page: Page): Promise<void> {
  // Before its style sheet has come a page has other colours.
  await page.waitForLoadState('load');
  const { violations, passes } = await axeResults(page);
  expect(passes.length).toBeGreaterThan(10);
  expect(violations.map(({ id, nodes }) => [page.url(), id, nodes[0]?.failureSummary])).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
}

const MOST_STOPS = 80;
/** What the element with the focus is called: by its label, or by its text. */
const FOCUSED = `(() => { const at = document.activeElement;
  return (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent).trim(); })()`;

/** Goes on by the Tab key until something with a name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await page.evaluate<string>(FOCUSED))) return;
  }
  throw new Error(`${name} is not reached by the Tab key on ${page.url()}`);
}

async function follow(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

test('from the keyboard alone: the log is filtered and verified, a text redacted, the colour changed', async () => {
  const page = await open({ viewport: { width: 1440, height: 900 } });
  await to(page, 'logg/');
  await expectSound(page);
  await tabTo(page, /^Ord$/);
  await page.keyboard.type('exempelson');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  expect(await page.locator('ol.log > li').count()).toBe(1);
  await follow(page, /^Stryk texten: Motivering, Exempel bygglov$/);
  await expectSound(page);
  expect(await page.locator('blockquote').textContent()).toBe(SECRET);
  await tabTo(page, /^Varför stryks texten\?/);
  await page.keyboard.type('Innehöll ett namn.');
  await follow(page, /^Stryk texten$/);
  expect(await page.getByRole('status').first().textContent()).toContain('Sparat som ändring');
  await follow(page, /^Granska loggen$/);
  await follow(page, /^Granska hela loggen nu$/);
  expect(await page.locator('.audit').textContent()).toMatch(/strukna1$/);
  await expectSound(page);
  await page.goto(`${served.origin}/sundsvall/tjanst/bygglov/`);
  const body = (await page.locator('body').textContent()) ?? '';
  expect(body).toContain('Innehöll ett namn.');
  expect(body).not.toContain('Exempelson');

  await to(page, 'installningar/');
  await tabTo(page, /^Färg/);
  await page.keyboard.type('#ffdd00');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  expect(await page.getByRole('alert').textContent()).toContain('Den behöver vara minst 4,5 : 1.');
  await expectSound(page);
  await follow(page, /^Använd #[0-9a-f]{6} i stället$/);
  expect(await page.getByRole('status').first().textContent()).toContain('Sparat som ändring');
  await page.goto(`${served.origin}/sundsvall/`);
  expect(await page.locator('link[href*="/farg-"]').count()).toBe(1);
  await page.context().close();
});

test('on a narrow screen at night every page fits, without a fault that axe finds', async () => {
  const page = await open({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  const [known] = await workspace.store.people(ORG);
  const paths = ['logg/?kind=service-assessed', 'logg/1/', 'logg/texter/?q=exempel', 'logg/personer/'];
  const forms = [`logg/personer/${known?.person}/`, 'installningar/', 'medlemmar/'];
  for (const path of [...paths, ...forms]) {
    await to(page, path);
    await expectSound(page);
  }
  await page.context().close();
});
