import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { EXAMPLE_ID } from '../../infra/local/example/settings.ts';
import { ISSUER_WORDS } from '../../infra/local/oidc/words.ts';
import { staffLocaleOf } from '../../web/text/staff.ts';
import { leaveChromium, sharedChromium } from '../browser/chromium.ts';
import { newerList } from '../browser/newer-list.ts';
import { sideways } from '../browser/staff.ts';
import { takeSeat } from '../browser/week-people.ts';
import { openWeekServer, type WeekServer } from '../browser/week-server.ts';

/*
 * The week of `test/browser/staff-week.test.ts` once more, the other ways in which people do it.
 */

const WAYS = [
  { how: 'by mouse', language: 'sv', hasTouch: false, width: 1440, script: true },
  { how: 'by touch, on a narrow screen', language: 'sv', hasTouch: true, width: 320, script: true },
  { how: 'in English', language: 'en', hasTouch: false, width: 1024, script: true },
  { how: 'without script, on a narrow screen', language: 'sv', hasTouch: true, width: 320, script: false },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => leaveChromium(browser));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = async (page: Page, selector: string): Promise<string> =>
  plain(await page.locator(selector).first().innerText());

describe.each(WAYS)('$how', ({ language, hasTouch, width, script }) => {
  const { words, staff } = staffLocaleOf(language);
  const prefix = language === 'en' ? '/en' : '';
  const options = { hasTouch, javaScriptEnabled: script, viewport: { width, height: 800 } };
  const { groups, pages } = staff.shell;

  let server: WeekServer;
  let siri: Page;
  let edvin: Page;
  let love: Page;
  beforeAll(async () => {
    server = await openWeekServer();
  });
  afterAll(() => server.stop());

  const point = (at: Locator): Promise<void> => (hasTouch ? at.tap() : at.click());
  const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true }).first();
  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, exact: true }).first();
  const field = (page: Page, name: string) => page.locator('main').getByLabel(name).first();

  /** Presses what leads to another page, which fits its screen. */
  async function follow(page: Page, at: Locator): Promise<void> {
    await Promise.all([page.waitForEvent('load'), point(at)]);
    expect([page.url(), await sideways(page)]).toEqual([page.url(), 0]);
  }
  const isSaved = async (page: Page): Promise<void> =>
    expect(await textOf(page, 'main > [role=status]')).toMatch(/\d+/);

  async function logIn(name: string): Promise<Page> {
    const { page } = await takeSeat(browser, options);
    await page.goto(`${server.origin}${prefix}/arbetsyta/`);
    await follow(page, link(page, staff.login.welcome.logIn));
    await follow(page, button(page, ISSUER_WORDS[language].logInAs(name)));
    expect(await textOf(page, '.staff-header .person')).toContain(name);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    return page;
  }

  const rowOf = (page: Page, service: string) => page.locator(`tr[data-service="${service}"]`);
  const told = (page: Page, text: string | RegExp) =>
    page.locator('.tray').getByText(text).filter({ visible: true }).first().waitFor();
  const counted = ({ many }: { many: string }, count: number) => many.replace('{n}', `${count}`);

  async function openTray(page: Page): Promise<void> {
    const toggle = page.locator('.tray [data-act=toggle][aria-expanded=false]');
    if (await toggle.isVisible()) await point(toggle);
  }

  /** Points at rows and at what they are to become, and says why; nothing is sent yet. */
  async function prepare(
    page: Page,
    wanted: readonly (readonly [string, 'green' | 'yellow' | 'unknown'])[],
    reason: string,
  ) {
    await page.goto(`${server.origin}${prefix}/arbetsyta/${EXAMPLE_ID}/`);
    for (const [service, status] of wanted) {
      // The statuses come where the mouse is; a finger asks for them first.
      if (hasTouch) await point(rowOf(page, service).locator('a.change'));
      else await rowOf(page, service).hover({ position: { x: 5, y: 5 } });
      await point(
        page.locator('.palette').getByRole('button', { name: words.statuses[status].word, exact: true }),
      );
    }
    await openTray(page);
    await page.locator('.tray [name=given-reason]').fill(reason);
  }

  /** The same for one service by its form. */
  async function assessByForm(page: Page, service: string, status: 'green' | 'unknown', reason: string) {
    await page.goto(`${server.origin}${prefix}/arbetsyta/${EXAMPLE_ID}/`);
    await follow(page, rowOf(page, service).locator('a.change'));
    await point(page.getByText(staff.assessing.byHand, { exact: false }).first());
    await point(page.locator(`input[name=status][value=${status}]`));
    await page.locator('#bedom [name=reason]').fill(reason);
  }

  test('three people log in', async () => {
    siri = await logIn('Siri Strateg');
    edvin = await logIn('Edvin Redaktör');
    love = await logIn('Love Läsare');
  });

  if (script) {
    test('twelve statuses are changed in one save', async () => {
      const ids = await siri
        .locator('tr[data-service]')
        .evaluateAll((rows) =>
          rows
            .slice(0, 12)
            .map((row) => [row.getAttribute('data-service') ?? '', row.getAttribute('data-status')] as const),
        );
      const added = await server.addedBy(async () => {
        await prepare(
          siri,
          ids.map(([id, status]) => [id, status === 'green' ? 'yellow' : 'green']),
          'Genomgång.',
        );
        await point(button(siri, counted(staff.tray.live.save, 12)));
        await told(siri, counted(staff.tray.live.sent, 12).split('{seq}')[0] ?? '');
      });
      expect(added).toEqual(['strategist: 12 service-assessed']);
    });

    test('a conflict is told, the rest saved, and chosen about', async () => {
      const collided = ['specialkost', 'modersmal'];
      const added = await server.addedBy(async () => {
        await prepare(
          siri,
          [...collided, 'skolbyte'].map((id) => [id, 'green']),
          'Ny plattform.',
        );
        await prepare(
          edvin,
          collided.map((id) => [id, 'unknown']),
          'Leverantören svarar inte.',
        );
        await point(button(edvin, counted(staff.tray.live.save, 2)));
        await told(edvin, counted(staff.tray.live.sent, 2).split('{seq}')[0] ?? '');
        await point(button(siri, counted(staff.tray.live.save, 3)));
        await told(siri, /Edvin Redaktör/);
        await point(button(siri, staff.tray.live.saveRest.one));
        await told(siri, staff.tray.live.sent.one.split('{seq}')[0] ?? '');
        await openTray(siri);
        await point(siri.locator('.tray [data-service=specialkost] [data-act=mine]'));
        await point(siri.locator('.tray [data-service=modersmal] [data-act=theirs]'));
        await point(button(siri, staff.tray.live.save.one));
        await siri.locator('.tray:not(.filled)').waitFor();
      });
      expect(added).toEqual([
        'editor: 2 service-assessed',
        'strategist: 1 service-assessed',
        'strategist: 1 service-assessed',
      ]);
    });
  } else {
    test('a status is changed by form; who was there first is told, and what was typed stays', async () => {
      const added = await server.addedBy(async () => {
        await assessByForm(siri, 'specialkost', 'green', 'Ny plattform.');
        await assessByForm(edvin, 'specialkost', 'unknown', 'Leverantören svarar inte.');
        await follow(edvin, button(edvin, staff.assessing.save));
        await isSaved(edvin);
        await follow(siri, button(siri, staff.assessing.save));
        expect(await textOf(siri, '[role=alert]')).toContain('Edvin Redaktör');
        expect(await siri.locator('#bedom [name=reason]').inputValue()).toBe('Ny plattform.');
        await follow(siri, button(siri, staff.assessing.sendAnyway));
        await isSaved(siri);
      });
      expect(added).toEqual(['editor: 1 service-assessed', 'strategist: 1 service-assessed']);
    });
  }

  test('forty stale assessments are confirmed at once', async () => {
    const added = await server.addedBy(async () => {
      await follow(siri, link(siri, groups.map));
      await follow(siri, link(siri, pages.confirm));
      await follow(siri, siri.locator('button[name=tickall][value=stale]'));
      const ticked = siri.locator('input[name=tick]:checked');
      while ((await ticked.count()) > 40) await point(ticked.first());
      await follow(siri, siri.locator('main .bar button'));
      await isSaved(siri);
    });
    expect(added).toEqual(['strategist: 40 assessment-confirmed']);
  });

  test('a target is set and moved twice', async () => {
    const { newTarget, move, setTarget } = staff.agenda;
    const added = await server.addedBy(async () => {
      await follow(siri, link(siri, groups.plans));
      await follow(siri, link(siri, setTarget));
      await field(siri, newTarget.service).selectOption('skadestand');
      await field(siri, newTarget.status).selectOption('green');
      await field(siri, newTarget.due).fill('2027-12-31');
      await follow(siri, button(siri, newTarget.submit));
      for (const [day, reason] of [
        ['2028-03-31', 'Upphandlingen överklagades.'],
        ['2028-06-30', 'Leverantören byttes.'],
      ] as const) {
        await point(siri.locator('#move > summary'));
        await siri.locator('#move-due').fill(day);
        await siri.locator('#move-reason').fill(reason);
        await follow(siri, siri.locator('#move').getByRole('button', { name: move.submit }));
        await isSaved(siri);
      }
    });
    expect(added).toEqual(
      ['target-set', 'target-moved', 'target-moved'].map((act) => `strategist: 1 ${act}`),
    );
    const slips = await textOf(siri, 'main');
    for (const reason of ['Upphandlingen överklagades.', 'Leverantören byttes.'])
      expect(slips).toContain(reason);
  });

  test('an edition is previewed and published, and the report since then printed', async () => {
    const { create, form, preview, reportSince } = staff.editions;
    const added = await server.addedBy(async () => {
      await follow(siri, link(siri, groups.account));
      await follow(siri, link(siri, pages.editions));
      await follow(siri, link(siri, create));
      await siri.locator('#label').fill('Delår 2027');
      await siri.locator('#validOn').fill('2027-08-31');
      await follow(siri, button(siri, form.preview));
      await follow(siri, button(siri, preview.publish));
      await isSaved(siri);
    });
    expect(added).toEqual(['strategist: 1 edition-published']);
    await follow(siri, link(siri, reportSince));
    const headings = await siri.locator('.board-report h3').allInnerTexts();
    const place = (heading: string) => headings.findIndex((each) => each.startsWith(heading));
    const { kinds } = staff.report.lists;
    expect(place(kinds.improved.heading)).toBeGreaterThan(-1);
    expect(place(kinds.fell.heading)).toBeLessThan(place(kinds.improved.heading));
    expect((await siri.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(50_000);
  });

  test('a newer list is imported and taken back', async () => {
    const sonja = await logIn('Sonja Strateg');
    const { file, renamed } = newerList();
    const added = await server.addedBy(async () => {
      await follow(sonja, link(sonja, groups.register));
      await follow(sonja, link(sonja, pages.import));
      await point(sonja.locator('label[for=format-open-eplatform]'));
      await sonja
        .locator('input[type=file]')
        .setInputFiles({ name: 'flows.json', mimeType: 'application/json', buffer: file });
      await follow(sonja, button(sonja, staff.imports.begin.button));
      expect(await textOf(sonja, 'main')).toContain(renamed.to);
      await follow(sonja, button(sonja, staff.imports.preview.button(3)));
      await isSaved(sonja);
      await follow(sonja, sonja.locator('main a[href*="/import/angra/"]').first());
      await follow(sonja, button(sonja, staff.imports.undo.button(3)));
      await isSaved(sonja);
    }, '2281');
    expect(added.map((line) => line.split(',')[0])).toEqual(Array(2).fill('strategist: 1 import-applied'));
    await sonja.context().close();
  });

  test('a resident reports, the strategist answers, and the answer is read', async () => {
    const { page } = await takeSeat(browser, options);
    const path = `${prefix}/${EXAMPLE_ID}/tjanst/bygglov/`;
    await page.goto(server.origin + path);
    await point(page.locator('#stammer-inte summary, details:has(form.report-form) > summary').first());
    await page.locator('#report-message').fill('Beslutet kom på papper.');
    await follow(page, page.locator('form.report-form button'));
    await follow(siri, link(siri, groups.dialogue));
    await follow(siri, siri.locator('table.inbox th a').first());
    await siri.locator('[name=answer]').fill('Tack! Besluten blir digitala i oktober.');
    await follow(siri, button(siri, staff.inbox.answerForm.submit));
    await isSaved(siri);
    await page.goto(server.origin + path);
    expect(await textOf(page, 'main')).toContain('Tack! Besluten blir digitala i oktober.');
    await page.context().close();
  });

  test('the reader changes nothing; the log is whole; all log out', async () => {
    await love.goto(`${server.origin}${prefix}/arbetsyta/${EXAMPLE_ID}/tjanst/bygglov/`);
    expect(await love.locator('main form').count()).toBe(0);
    const log = await (await fetch(`${server.origin}/${EXAMPLE_ID}/logg.ndjson`)).text();
    expect(verifyLog(log, { org: EXAMPLE_ID, head: (await server.state()).hash })).toMatchObject({
      ok: true,
    });
    for (const page of [siri, edvin, love]) {
      await point(button(page, staff.shell.logOut));
      await page.waitForURL('**/arbetsyta/utloggad/**');
      expect(await textOf(page, 'h1')).toBe(staff.login.loggedOut.title);
      await page.goto(`${server.origin}${prefix}/arbetsyta/${EXAMPLE_ID}/`);
      expect(new URL(page.url()).pathname).toMatch(/^\/oidc\/person\//);
      await page.context().close();
    }
    expect(server.faults).toEqual([]);
  });
});
