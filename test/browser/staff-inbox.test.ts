import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SESSION_COOKIE } from '../../functions/staff/session.ts';
import { PROVING } from '../proving.ts';
import { openWorkspace, type Workspace } from '../staff/fixture.ts';
import { axeResults } from './axe.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';

let browser: Browser;
let workspace: Workspace;
let served: Awaited<ReturnType<Workspace['serve']>>;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([sharedChromium(), openWorkspace()]);
  served = await workspace.serve();
});
afterAll(async () => {
  await leaveChromium(browser);
  await served.close();
  await workspace.close();
});

/** Without anything that axe finds, and with nothing to be scrolled sideways. */
async function expectSound(page: Page): Promise<void> {
  // Before its style sheet has come a page has other colours.
  await page.waitForLoadState('load');
  const { violations, passes } = await axeResults(page);
  expect(passes.length).toBeGreaterThan(10);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary])).toEqual([]);
  const width = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect(width).toBe(0);
}

/** A narrow screen to which no script comes through; axe still runs, which it cannot where script is turned off. */
async function withoutScript(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  await context.route('**/*.js', (route) => route.abort());
  return context;
}

// The week (staff-week.test.ts) walks the same way; this one looks closer, and longer.
test.runIf(PROVING)(
  'without script, on a narrow screen: a resident reports, staff answer and change the status, everybody can read it',
  async () => {
    const phone = await withoutScript({ colorScheme: 'dark' });
    const page = await phone.newPage();
    await page.goto(`${served.origin}/sundsvall/tjanst/bygglov/`);
    await page.getByText('Stämmer det inte?').click();
    await expectSound(page);
    await page.getByLabel('Din e-postadress').fill('kim@example');
    await page.getByLabel('Vad är det som inte stämmer?').fill('Beslutet kom på papper.');
    await page.getByRole('button', { name: 'Skicka' }).click();
    await expectSound(page);
    expect(await page.getByLabel('Vad är det som inte stämmer?').inputValue()).toBe(
      'Beslutet kom på papper.',
    );
    await page.getByLabel('Din e-postadress').fill('kim@example.org');
    await page.getByRole('button', { name: 'Skicka' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tack');
    const reference = (await page.locator('.reference').textContent()) ?? '';
    await expectSound(page);
    expect(await phone.cookies()).toEqual([]);
    await phone.close();

    const office = await withoutScript();
    const { token } = await workspace.as('editor', { areas: ['general-public'] });
    await office.addCookies([
      {
        name: SESSION_COOKIE,
        value: token,
        url: 'https://localhost',
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
      },
    ]);
    const desk = await office.newPage();
    await desk.goto(`${served.origin}/arbetsyta/2281/inkorg/`);
    await expectSound(desk);
    await desk.getByRole('row', { name: 'Beslutet kom på papper.' }).getByRole('link').click();
    expect(desk.url()).toContain(reference);
    await expectSound(desk);
    await desk.getByLabel('Ditt svar').fill('Tack, du har rätt.');
    await desk.getByRole('button', { name: 'Hämta det som skrevs' }).click();
    expect(await desk.getByLabel('Ditt svar').inputValue()).toBe('Tack, du har rätt.');
    await desk.getByLabel('Synpunkten, så som den ska visas').fill('Kommer beslutet på papper?');
    await desk.getByLabel('Ny status').selectOption('yellow');
    await desk.getByLabel('Motivering').fill('Beslutet skickas med post.');
    await desk.getByLabel('Motivering').press('Tab');
    await desk.getByRole('button', { name: 'Publicera svaret' }).press('Enter');
    expect(await desk.getByRole('status').textContent()).toContain('Sparat som ändring');
    await expectSound(desk);
    await desk.getByRole('link', { name: 'Visa svaret på den publika sidan' }).click();
    await expectSound(desk);
    const answer = await desk.locator(`#svar-${reference}`).textContent();
    expect(answer).toMatch(/Kommer beslutet på papper\?.*Tack, du har rätt\./s);
    expect(await desk.locator('.verdict').textContent()).toContain('Gul');
    await office.close();
  },
);
