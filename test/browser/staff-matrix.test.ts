import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serviceOf } from '../../functions/core/state.ts';
import { ORG, openWorkspace, type Person, type Workspace } from '../staff/fixture.ts';
import { assess } from '../store/fixture.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';
import { axeFaults, cookieOf, type Desk, sideways, sitDown } from './staff.ts';

/** Twelve for the keyboard, and some for each other story. */
const SERVICES = Array.from({ length: 24 }, (_, place) => `tjanst-${String(place + 1).padStart(2, '0')}`);
const prove = process.env['PROVE'] === '1';

let browser: Browser;
let workspace: Workspace;
let served: Awaited<ReturnType<Workspace['serve']>>;
let strategist: Person;
beforeAll(async () => {
  [browser, workspace] = await Promise.all([sharedChromium(), openWorkspace({ services: SERVICES })]);
  served = await workspace.serve();
  strategist = await workspace.as('strategist', { name: 'Sara Strateg' });
});
afterAll(async () => {
  await leaveChromium(browser);
  await served.close();
  await workspace.close();
});

const desks: Desk[] = [];
afterEach(async () => {
  await Promise.all(desks.splice(0).map((desk) => desk.close()));
});

async function open(person = strategist, options: Parameters<typeof sitDown>[3] = {}): Promise<Desk> {
  const desk = await sitDown(browser, served.origin, person, options);
  desk.page.setDefaultTimeout(5000);
  desks.push(desk);
  return desk;
}

async function state() {
  const ledger = await workspace.store.read(ORG);
  if (!ledger) throw new Error('the organisation is gone');
  return ledger.state;
}
const lastStatus = async (service: string) =>
  serviceOf(await state(), service)?.assessments.at(-1)?.status ?? 'unknown';

const row = (page: Page, service: string) => page.locator(`tr[data-service="${service}"]`);
const said = (page: Page, words: string | RegExp) =>
  page.locator('.tray').getByText(words).filter({ visible: true }).first().waitFor();
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Changes services by keyboard and writes why, up to the moment before saving. */
async function prepare(page: Page, services: readonly string[], key: string, reason: string): Promise<void> {
  for (const service of services) {
    await row(page, service).focus();
    await press(page, key);
  }
  await press(page, 's');
  await page.keyboard.insertText(reason);
}

describe('by keyboard', () => {
  test('twelve statuses are changed in one save, and the rows are right without loading anew', async () => {
    const { page, heard } = await open();
    const before = (await state()).seq;
    await row(page, 'tjanst-01').focus();
    const letters = ['g', 'y', 'r', 'n', 'g', 'y', 'r', 'n', 'g', 'y', 'r', 'g'];
    for (const letter of letters) await press(page, letter, 'ArrowDown');
    expect(await page.locator('.tray-list > li').count()).toBe(12);
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 's');
    await page.keyboard.insertText('Genomgång med verksamheten.');
    expect((await state()).seq).toBe(before);

    await press(page, 'Control+Enter');
    await said(page, 'Sparat: 12 e-tjänster är ändrade.');
    expect((await state()).seq).toBe(before + 1);
    const shown = await page.locator('tbody tr[data-service] td:nth-child(2)').allInnerTexts();
    expect(shown.slice(0, 12).map((text) => text.split(/\s/)[0])).toEqual([
      'Gr',
      'Gu',
      'R',
      '–',
      'Gr',
      'Gu',
      'R',
      '–',
      'Gr',
      'Gu',
      'R',
      'Gr',
    ]);
    expect(await page.locator('tr.changed').count()).toBe(0);
    expect(await page.evaluate('localStorage.length')).toBe(0);
    // Where the person was, not at the top of the page.
    expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY');
    expect(heard).toEqual([]);
  });

  test('a step is undone, chosen rows change together, and criteria give the status', async () => {
    const { page } = await open();
    await row(page, 'tjanst-13').focus();
    await press(page, 'g', 'z');
    await said(page, 'Det senaste du gjorde är ångrat.');
    expect(await page.locator('tr.changed').count()).toBe(0);

    await press(page, ' ', 'j', ' ', 'j', 'y');
    await said(page, '2 e-tjänster får statusen gul. Inte sparat än.');
    await press(page, 'c');
    await page.getByRole('group', { name: 'Ansökan på webben' }).getByLabel('Ej uppfyllt').check();
    await page.getByRole('dialog').getByText('Kriterierna ger: R Röd').waitFor();
    await press(page, 'Escape');
    expect(await row(page, 'tjanst-15').innerText()).toContain('Röd');
    await press(page, 'Control+z', 'z');
    expect(await page.locator('tr.changed').count()).toBe(0);
  });
});

describe('an hour of typing is never lost', () => {
  test('the answer is lost: after loading anew the very same save is carried out exactly once', async () => {
    const { page } = await open();
    const before = (await state()).seq;
    await page.route('**/spara', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await prepare(page, ['tjanst-16', 'tjanst-17'], 'g', 'Nytt system.');
    await press(page, 'Control+Enter');
    await said(page, 'Inget svar från servern.');
    expect((await state()).seq).toBe(before + 1);
    await page.unroute('**/spara');
    await page.reload();
    await said(page, 'Sparat: 2 e-tjänster är ändrade.');
    expect((await state()).seq).toBe(before + 1);
    expect(await row(page, 'tjanst-16').innerText()).toContain('Grön');
  });

  test('the session ends while typing: one logs in elsewhere, comes back, and it is saved', async () => {
    const person = await workspace.as('strategist', { subject: 'tillfallig' });
    const { page } = await open(person);
    await prepare(page, ['tjanst-18'], 'r', 'Halvskriven motiv');
    await workspace.parts.sessions.remove(person.token);
    await press(page, 'Control+Enter');
    await said(page, 'Din inloggning har gått ut.');
    const link = page.getByRole('link', { name: 'Logga in i ett nytt fönster' });
    expect(await link.getAttribute('href')).toContain('/arbetsyta/logga-in/');

    // Somebody else’s login in this browser saves nothing of it.
    await page.context().addCookies([cookieOf(strategist)]);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await said(page, 'Någon annan är inloggad nu.');
    expect(await lastStatus('tjanst-18')).toBe('unknown');

    await page.context().addCookies([cookieOf(await workspace.as('strategist', { subject: 'tillfallig' }))]);
    await page.evaluate("dispatchEvent(new Event('focus'))");
    await said(page, 'Sparat: 1 e-tjänst är ändrad.');
    expect(await lastStatus('tjanst-18')).toBe('red');
  });

  test('the network is cut: it is said, and sent when the network is back', async () => {
    const { page } = await open();
    await prepare(page, ['tjanst-19'], 'y', 'Ny blankett.');
    await page.context().setOffline(true);
    await press(page, 'Control+Enter');
    await said(page, 'Du är inte uppkopplad.');
    await page.context().setOffline(false);
    await said(page, 'Sparat: 1 e-tjänst är ändrad.');
    expect(await lastStatus('tjanst-19')).toBe('yellow');
  });

  test('half a reason outlives the page, and logging out asks before it goes', async () => {
    const { page } = await open();
    await prepare(page, ['tjanst-20'], 'g', 'Halvskriven');
    await page.reload();
    expect(await page.getByLabel('Motivering').inputValue()).toBe('Halvskriven');
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.message());
      await dialog.dismiss();
    });
    await page.getByRole('button', { name: 'Logga ut' }).click();
    expect(asked).toEqual(['Du har 1 ändring som inte är sparad. Vill du logga ut och ta bort den?']);
    expect(await page.locator('.tray-list > li').count()).toBe(1);
  });
});

test('given a conflict, what does not collide is saved at once and the person chooses for the rest', async () => {
  const { page } = await open();
  await prepare(page, ['tjanst-21', 'tjanst-22', 'tjanst-23'], 'g', 'Efter uppgraderingen.');
  const erik = await workspace.as('editor', { subject: 'erik', name: 'Erik Ek', areas: ['general-public'] });
  await workspace.store.rememberName(ORG, 'erik', 'Erik Ek');
  for (const service of ['tjanst-21', 'tjanst-22'])
    await erik.post(`tjanst/${service}/`, {
      act: 'assess',
      version: `${serviceOf(await state(), service)?.version}`,
      by: 'hand',
      status: 'red',
      reason: 'Tjänsten ligger nere.',
      effectiveOn: '2026-01-15',
    });
  await press(page, 'Control+Enter');
  await said(page, '2 e-tjänster har ändrats av någon annan');
  await said(page, /Erik Ek \(redaktör\) bedömde e-tjänsten som röd/);
  expect(await page.locator('.tray').innerText()).toContain('”Tjänsten ligger nere.”');
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Spara den andra' }).click();
  await said(page, 'Sparat: 1 e-tjänst är ändrad.');
  expect(await lastStatus('tjanst-23')).toBe('green');
  const [mine, theirs] = ['tjanst-21', 'tjanst-22'].map((id) => page.locator(`.tray [data-service="${id}"]`));
  await mine?.getByRole('button', { name: 'Behåll min ändring' }).click();
  await theirs?.getByRole('button', { name: 'Behåll det som gäller nu' }).click();
  await page.getByRole('button', { name: 'Spara ändringen' }).click();
  await page.locator('.tray:not(.filled)').waitFor();
  expect([await lastStatus('tjanst-21'), await lastStatus('tjanst-22')]).toEqual(['green', 'red']);
});

test('without script a single change is made by form', async () => {
  const { page } = await open(strategist, { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Ändra Exempel tjanst-24' }).click();
  await page.getByLabel('För hand').check();
  await page.getByRole('group', { name: 'Status' }).getByLabel('Grön').check();
  await page.getByLabel('Motivering').fill('Utan skript.');
  await page.getByRole('button', { name: 'Spara bedömningen' }).click();
  expect(await page.locator('.done').innerText()).toMatch(/^Sparat som ändring/);
  expect(await lastStatus('tjanst-24')).toBe('green');
});

/** Controls in sight whose target is smaller than 24 × 24 pixels, and not within a sentence. */
const SMALL = `[...document.querySelectorAll('button, input, select, textarea, summary, .palette button, .change')]
  .filter((each) => { const { width, height } = each.getBoundingClientRect(); return width > 0 && (width < 24 || height < 24) && each.type !== 'radio' && each.type !== 'checkbox'; })
  .map((each) => each.outerHTML.slice(0, 80))`;

test('by touch on a narrow screen: nothing is too small, nothing scrolls sideways, and it is saved', async () => {
  const { page } = await open(strategist, { viewport: { width: 320, height: 640 }, hasTouch: true });
  await page.getByRole('link', { name: 'Ändra Exempel tjanst-24' }).tap();
  await page.getByRole('button', { name: 'Röd', exact: true }).tap();
  await page.getByRole('button', { name: 'Visa', exact: true }).tap();
  await page.getByLabel('Motivering').fill('Med fingret.');
  expect([await sideways(page), await page.evaluate(SMALL)]).toEqual([0, []]);
  await page.getByRole('button', { name: 'Spara ändringen' }).tap();
  await said(page, 'Sparat: 1 e-tjänst är ändrad.');
  expect(await lastStatus('tjanst-24')).toBe('red');
});

describe.runIf(prove)('in every other shape', () => {
  test.each(['', 'tjanst/tjanst-01/'])('axe finds nothing wrong with “%s”, light and dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, heard } = await open(strategist, { path, colorScheme });
      expect(await axeFaults(page)).toEqual([]);
      expect(heard).toEqual([]);
    }
  });

  test.each([320, 720])(
    'at %i pixels, which is also twice as large on a wider screen, nothing scrolls sideways',
    async (width) => {
      for (const path of ['', 'tjanst/tjanst-01/']) {
        const { page } = await open(strategist, { path, viewport: { width, height: 700 } });
        expect(await sideways(page)).toBe(0);
      }
    },
  );

  test('the criteria and the keys stand in dialogs that axe finds nothing wrong with', async () => {
    const { page } = await open();
    await row(page, 'tjanst-01').focus();
    await press(page, 'c');
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'Escape', '?');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('Använd tangenterna').uncheck();
    await press(page, 'Escape', 'g');
    expect(await page.locator('tr.changed').count()).toBe(0);
  });

  test('two windows hold one tray, and what one saves the other shows', async () => {
    const { page } = await open();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await prepare(page, ['tjanst-02'], 'n', 'Finns inte längre.');
    await other.locator('.tray-list > li').waitFor();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Spara ändringen' }).click();
    await said(page, 'Sparat');
    await other.locator('tr[data-service="tjanst-02"]').getByText('Ej aktuell').waitFor();
    expect(await other.locator('.tray-list > li').count()).toBe(0);
  });

  test('a browser that keeps nothing is told of, and asks before the page is left', async () => {
    const { page } = await open();
    await page.evaluate("Storage.prototype.setItem = () => { throw new Error('full'); }");
    await prepare(page, ['tjanst-03'], 'g', 'Utan minne.');
    await said(page, 'Webbläsaren låter oss inte spara listan.');
    await press(page, 'Control+Enter');
    await said(page, 'Sparat: 1 e-tjänst är ändrad.');
  });

  test('a half-written assessment on the page of a service is filled in again', async () => {
    const { page } = await open(strategist, { path: 'tjanst/tjanst-04/' });
    await page.getByLabel('Motivering').fill('Halvskriven');
    await page.reload();
    expect(await page.getByLabel('Motivering').inputValue()).toBe('Halvskriven');
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    await page.locator('.done').waitFor();
    expect(await page.getByLabel('Motivering').inputValue()).toBe('');
    await page
      .getByLabel('Motivering')
      .fill('Nästa, på en sida vars adress ännu säger att den förra är sparad');
    await page.reload();
    expect(await page.getByLabel('Motivering').inputValue()).toMatch(/^Nästa/);
  });

  test('what the server refuses stands at the change it is about', async () => {
    const { page } = await open();
    await prepare(page, ['tjanst-05'], 'r', 'Fel dag.');
    await page.getByLabel('Gäller från').fill('2019-01-01');
    await press(page, 'Control+Enter');
    await said(page, 'E-tjänsten fanns inte i registret den dagen.');
    expect(await page.locator('.tray-list > li').count()).toBe(1);
  });

  test('a change that was saved behind one’s back is never overwritten', async () => {
    const { page } = await open();
    await prepare(page, ['tjanst-06'], 'g', 'Min.');
    await workspace.command(assess('tjanst-06', { status: 'red', effectiveOn: '2026-01-15' }));
    await page.reload();
    await page.getByRole('button', { name: 'Spara ändringen' }).click();
    await said(page, '1 e-tjänst har ändrats av någon annan');
    expect(await lastStatus('tjanst-06')).toBe('red');
  });
});
