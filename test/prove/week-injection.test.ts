import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_ID } from '../../infra/local/example/settings.ts';
import { leaveChromium, sharedChromium } from '../browser/chromium.ts';
import { logIn, type Seat, takeSeat } from '../browser/week-people.ts';
import { openWeekServer, type WeekServer } from '../browser/week-server.ts';
import { sheetXml } from '../exchange/workbooks.ts';
import { OPERATOR } from '../store/fixture.ts';
import { HOSTILE, type Sending, sendHostile, sendingsOn } from './hostile-forms.ts';
import { BASE, NAVIGATED, routeOf, routesBy, type Walked, walk } from './workspace-pages.ts';

/*
 * Everything that people can write is written: what would be a script, a formula, an address that runs, or marks that
 * turn a line around. Nothing of it may be more than text, anywhere.
 */

let browser: Browser;
let server: WeekServer;
let siri: Seat;
/** What must stay empty. */
const dialogs: string[] = [];
const traces: string[] = [];
/** The statuses that each way to send a form was answered with. */
const answered = new Map<string, Set<number>>();

beforeAll(async () => {
  [browser, server] = await Promise.all([sharedChromium(), openWeekServer()]);
});
afterAll(async () => {
  await leaveChromium(browser);
  await server.stop();
});

const NOT_LOADED = 'Failed to load resource: the server responded with a status of 4';
/** A number field says so of a text that a form shows again. */
const NO_NUMBER = 'cannot be parsed, or is out of range';

/** What the browser says against a page; a form that is refused is no complaint. */
const complaints = ({ heard }: Seat): string[] =>
  heard.filter((text) => !text.startsWith(NOT_LOADED) && !text.includes(NO_NUMBER));

function watch(seat: Seat): Seat {
  seat.page.on('dialog', (dialog) => {
    dialogs.push(`${seat.page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return seat;
}

/** What in a page could run, or lead to what runs. */
const TRACES = `[
  ...document.querySelectorAll('script:not([src]):not([type$=json]), iframe:not([src^="/"]), object, embed, [style]'),
  ...[...document.querySelectorAll('*')].filter((at) => [...at.attributes].some(({ name, value }) =>
    name.startsWith('on') || (/^(href|src|action|formaction|xlink:href)$/.test(name) && /^\\s*(javascript|data|vbscript):/i.test(value)))),
].map((at) => at.outerHTML.slice(0, 200))`;

async function look(page: Page): Promise<void> {
  for (const trace of await page.evaluate<string[]>(TRACES)) traces.push(`${page.url()}: ${trace}`);
}

/** What a way to send a form is known by, whichever service it is about. */
function wayOf({ method, action, key }: Sending): string {
  const route = routeOf(action, method === 'post' ? 'POST' : 'GET');
  return `${method} ${route} ${route?.includes(':act') ? action.split('/').at(-2) : key}`;
}

/** Somebody would lose their own place on the list. */
const isOwnSeat = (address: string) => /medlemmar\/./.test(address);

/** Goes through the workspace and sends every form there is. */
async function sendAll({ page }: Seat, round: number): Promise<void> {
  const sent = new Set<string>();
  const next = async () => (await sendingsOn(page)).find((each) => !sent.has(wayOf(each)));
  await walk(page, {
    from: NAVIGATED.map((path) => server.origin + path),
    kindOf: (address) => (isOwnSeat(address) ? null : routeOf(address)),
    most: 2,
    turn: round,
    each: async (address) => {
      await look(page);
      for (let sending = await next(); sending; sending = await next()) {
        const way = wayOf(sending);
        sent.add(way);
        const status = await sendHostile(page, sending, round);
        answered.set(way, (answered.get(way) ?? new Set()).add(status));
        await look(page);
        await page.goto(address);
      }
    },
  });
}

describe('everything is written everywhere', () => {
  test('by the public', async () => {
    const resident = watch(await takeSeat(browser));
    const { page } = resident;
    for (const [round, path] of ['tjanst/bygglov/', 'tjanst/sfi/', 'tillganglighet/'].entries()) {
      await page.goto(`${server.origin}/${EXAMPLE_ID}/${path}`);
      const sending = (await sendingsOn(page)).find(({ action }) => action.includes('/rapportera/'));
      if (!sending) throw new Error(`no form on ${path}`);
      expect(await sendHostile(page, sending, round)).toBe(200);
      await look(page);
    }
    expect(complaints(resident)).toEqual([]);
  });

  test('by an editor, whose changes are proposals', async () => {
    const commands = [{ type: 'change-settings', changes: { secondPair: true } }] as const;
    await server.store.save({ org: EXAMPLE_ID, commands, sender: OPERATOR, via: 'api', key: 'second-pair' });
    const edvin = watch(await logIn(browser, server.origin, 'Edvin Redaktör'));
    await sendAll(edvin, 0);
    expect(complaints(edvin)).toEqual([]);
  });

  test('by the strategist, in every field of every form', async () => {
    siri = watch(await logIn(browser, server.origin, 'Siri Strateg'));
    for (const round of HOSTILE.keys()) await sendAll(siri, round);
    const { page } = siri;
    await page.goto(`${server.origin}${BASE}medlemmar/`);
    await page.locator('main a[href*="/medlemmar/"]:not([aria-label*="Siri"])').first().click();
    const change = (await sendingsOn(page)).find(({ key }) => key === 'change');
    if (!change) throw new Error('no form for a member');
    answered.set(wayOf(change), new Set([await sendHostile(page, change, 1)]));

    const ways = [...answered.keys()];
    // Without a field to write in, or without a form: what the next two tests send.
    // And what only those may send who run the installation: files to compare with.
    const operators = ['jamforda/'];
    const without = [
      ...['import/', 'utgavor/ny/', 'spara', 'att-bekrafta/', 'inkorg/', 'indikatorer/', 'logg/'],
      ...operators,
    ];
    const unsent = routesBy('POST').filter((route) => !ways.some((way) => way.startsWith(`post ${route} `)));
    expect(unsent.filter((route) => !without.some((start) => route.startsWith(start)))).toEqual([]);
    // Every one of them was accepted in the end, but for the import, which wants a file.
    const refused = ways.filter((way) => !answered.get(way)?.has(200));
    expect(refused).toEqual(['post import/ ']);
  });

  test('as the name of an edition', async () => {
    const { page } = siri;
    for (const label of HOSTILE) {
      const asked = new URLSearchParams({ label, validOn: '2027-08-31' });
      await page.goto(`${server.origin}${BASE}utgavor/ny/?${asked}`);
      await look(page);
      await page.getByRole('button', { name: 'Publicera utgåvan' }).click();
      await page.waitForURL(/saved=/);
      await look(page);
    }
  });

  test('in the tray', async () => {
    const { page } = siri;
    await page.goto(`${server.origin}${BASE}`);
    await page.locator('tr[data-service=skolbyte]').focus();
    for (const key of ['r', 's']) await page.keyboard.press(key);
    await page.keyboard.insertText(HOSTILE.join(' '));
    await page.locator('.tray details > summary').first().click();
    await page.locator('[name=given-note]').fill(HOSTILE.join('\n'));
    await page.locator('[name=given-evidence]').fill('javascript:alert(1)');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Skriv webbadresser som börjar med http').waitFor();
    const mild = `https://example.org/?${encodeURIComponent(HOSTILE.join(' '))}`;
    await page.locator('[name=given-evidence]').fill(mild);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('status').getByText('Sparat: 1 e-tjänst är ändrad.').waitFor();
    await look(page);
  });

  test('in a file that is imported', async () => {
    const { page } = siri;
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const head = ['Namn', 'Område', 'Status', 'Motivering', 'Nyckel i källan', 'Enhet'];
    const rows = HOSTILE.map((text) => [text, 'Allmänheten', 'Grön', text, text, text]);
    const lines = [head, ...rows].map((row) => row.map(quoted).join(';'));
    const name = `${HOSTILE[0]?.replaceAll('/', '')}.csv`;
    await page.goto(`${server.origin}${BASE}import/`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    await page.getByRole('button', { name: 'Gå vidare' }).click();
    await page.waitForURL('**/kolumner/');
    await look(page);
    await page.getByRole('button', { name: 'Granska importen' }).click();
    await page.waitForURL(/\/import\/\w+\/$/);
    await look(page);
    await expectGuarded(
      page,
      await page.locator('a[href$="skillnad.csv"]').evaluate((a) => `${Reflect.get(a, 'href')}`),
    );
    await page.getByRole('button', { name: /^Importera 7/ }).click();
    await page.waitForURL(/saved=/);
    await page.locator('a[href*="/import/angra/"]').first().click();
    const [undo] = await sendingsOn(page);
    expect(undo && (await sendHostile(page, undo, 0))).toBe(200);
  });
});

/** A table in which no cell begins as a formula does; what guards one is an apostrophe. */
async function expectGuarded(page: Page, address: string): Promise<void> {
  const text = await (await page.request.get(address)).text();
  // Files for Swedish spreadsheets have semicolons, those for programs commas.
  const delimiter = text.split('\n', 1)[0]?.includes(';') ? ';' : ',';
  const rows: string[][] = parse(text, { bom: true, delimiter });
  expect(rows.length).toBeGreaterThan(1);
  const [head] = rows;
  expect(head?.length, address).toBeGreaterThan(3);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
}

describe('and is nothing but text', () => {
  const files = new Set<string>();
  async function visitAll(way: Pick<Parameters<typeof walk>[1], 'from' | 'kindOf'>): Promise<Walked> {
    const walked = await walk(siri.page, { ...way, most: 30, each: () => look(siri.page) });
    for (const file of walked.files) files.add(file);
    return walked;
  }

  test('on every page of the workspace', async () => {
    const { visited } = await visitAll({
      from: NAVIGATED.map((path) => server.origin + path),
      kindOf: (address) => routeOf(address),
    });
    expect(visited.size).toBeGreaterThan(30);
    expect([dialogs, traces, complaints(siri), server.faults]).toEqual([[], [], [], []]);
  });

  test('on every public page', async () => {
    const starts = ['/', `/${EXAMPLE_ID}/`, `/en/${EXAMPLE_ID}/`];
    const { visited } = await visitAll({
      from: starts.map((path) => server.origin + path),
      kindOf: (address) => {
        const { pathname, search } = new URL(address);
        const [, found] = /^((?:\/en)?\/exempelkommun\/[\w.]*)/.exec(pathname) ?? [];
        return found ? `${found}${search && '?'}` : pathname === '/' ? '/' : null;
      },
    });
    expect(visited.size).toBeGreaterThan(30);
    await siri.page.goto(`${server.origin}/${EXAMPLE_ID}/`);
    // It is there, as it was written.
    expect(await siri.page.locator('main').innerText()).toContain('"><script>alert(1)</script>');
    expect([dialogs, traces, complaints(siri), server.faults]).toEqual([[], [], [], []]);
  });

  test('in the files that are linked to', async () => {
    const { page } = siri;
    const kinds = (kind: string) => [...files].filter((file) => file.endsWith(kind));
    expect(kinds('.csv').length).toBeGreaterThan(1);
    for (const file of kinds('.csv')) await expectGuarded(page, file);
    for (const file of kinds('.xlsx')) {
      const bytes = await (await page.request.get(file)).body();
      sheetXml(bytes, 'xl/worksheets/sheet1.xml', (xml) => {
        expect(xml).not.toMatch(/<f[ >]/);
        return xml;
      });
    }
    for (const file of [...kinds('.atom'), ...kinds('.svg')]) {
      const text = JSON.stringify(await (await page.request.get(file)).text());
      const read = `new DOMParser().parseFromString(${text}, 'application/xml')`;
      const wrong = await page.evaluate<number>(
        `${read}.querySelectorAll('parsererror, script, [onload], [onerror]').length`,
      );
      expect([file, wrong]).toEqual([file, 0]);
    }
  });
});
