import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { EXAMPLE_ID } from '../../infra/local/example/settings.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';
import { choose, follow, goTo, press, spoken, write, writeDay } from './keyboard.ts';
import { newerList } from './newer-list.ts';
import { logIn, type Seat, takeSeat } from './week-people.ts';
import { openWeekServer, type WeekServer } from './week-server.ts';

/*
 * The week of the three example people, in a browser, against the whole system, and without a mouse: whatever is
 * pressed here has been reached by the keyboard. Each test goes on where the one before it stopped, as a week does.
 * `test/prove/week-*.test.ts` does it by mouse and touch, in English, and without script.
 */

let browser: Browser;
let server: WeekServer;
let siri: Seat;
let edvin: Seat;
let love: Seat;

beforeAll(async () => {
  [browser, server] = await Promise.all([sharedChromium(), openWeekServer()]);
});
afterAll(async () => {
  await leaveChromium(browser);
  await server.stop();
});

/** A text with its line breaks and hard blanks as blanks. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = async (page: Page, selector: string): Promise<string> =>
  plain(await page.locator(selector).first().innerText());
const textsOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allInnerTexts()).map(plain);

const keys = async (page: Page, ...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key);
};
const isSaved = async (page: Page): Promise<void> =>
  expect(await textOf(page, 'main > [role=status]')).toContain('Sparat som ändring');

/** From the top of the working matrix to its first row. */
async function toTable(page: Page): Promise<void> {
  await press(page, 'Hoppa till innehållet');
  await goTo(page, /^Tabell med e-tjänster/);
  await keys(page, 'Tab');
}

/** Gives services a new status by its letter, and says why; nothing is sent yet. */
async function prepare(page: Page, names: readonly string[], letter: string, reason: string): Promise<void> {
  await toTable(page);
  for (const name of names) {
    await goTo(page, new RegExp(`^${name}`), 'ArrowDown');
    await keys(page, letter);
  }
  await keys(page, 's');
  await page.keyboard.insertText(reason);
}

const told = (page: Page, words: string) =>
  page.locator('.tray').getByText(words).filter({ visible: true }).first().waitFor();

test('three people log in at their organisation', async () => {
  const names = ['Siri Strateg', 'Edvin Redaktör', 'Love Läsare'];
  const seats = await Promise.all(names.map((name) => logIn(browser, server.origin, name)));
  [siri, edvin, love] = seats as [Seat, Seat, Seat];
  for (const { page } of seats) expect(page.url()).toBe(`${server.origin}/arbetsyta/exempelkommun/`);
  const shown = await Promise.all(seats.map(({ page }) => textOf(page, '.staff-header .person')));
  expect(shown).toEqual(['Siri Strateg (strateg)', 'Edvin Redaktör (redaktör)', 'Love Läsare (läsare)']);
});

describe('the map', () => {
  test('the strategist changes twelve statuses, and saves them as one change', async () => {
    const { page } = siri;
    const wanted: string[] = [];
    const { seq } = await server.state();
    const added = await server.addedBy(async () => {
      await toTable(page);
      for (let row = 0; row < 12; row += 1) {
        const isGreen = (await textOf(page, 'tr:focus .word')) === 'Grön';
        wanted.push(isGreen ? 'Gul' : 'Grön');
        await keys(page, isGreen ? 'y' : 'g', 'ArrowDown');
      }
      await keys(page, 's');
      await page.keyboard.insertText('Genomgång med verksamheterna.');
      await press(page, 'Lägg till underlag eller intern anteckning');
      await write(page, /^Intern anteckning/, 'Förvaltningschefen är inte nöjd.');
      expect((await server.state()).seq).toBe(seq);
      await keys(page, 'Control+Enter');
      await told(page, 'Sparat: 12 e-tjänster är ändrade.');
    });
    expect(added).toEqual(['strategist: 12 service-assessed']);
    expect((await textsOf(page, 'tr[data-service] .word')).slice(0, 12)).toEqual(wanted);
  });

  test('the editor was there first: it is told who did what, the rest is saved, and one chooses', async () => {
    const { page } = siri;
    const collided = ['Anmäl specialkost', 'Anmäl till modersmålsundervisning'];
    const added = await server.addedBy(async () => {
      await prepare(page, [...collided, 'Byt skola'], 'g', 'Ny plattform.');
      await prepare(edvin.page, collided, 'o', 'Leverantören svarar inte.');
      await keys(edvin.page, 'Control+Enter');
      await told(edvin.page, 'Sparat: 2 e-tjänster är ändrade.');

      await keys(page, 'Control+Enter');
      await told(page, '2 e-tjänster har ändrats av någon annan');
      const shown = await textOf(page, '.tray');
      expect(shown).toContain('Edvin Redaktör (redaktör) bedömde e-tjänsten som okänd');
      expect(shown).toContain('”Leverantören svarar inte.”');
      // One is led to the first choice; what else can be saved need not wait for it.
      expect(await spoken(page)).toBe('Behåll min ändring');
      await goTo(page, 'Spara den andra', 'Shift+Tab');
      await keys(page, 'Enter');
      await told(page, 'Sparat: 1 e-tjänst är ändrad.');
      await told(page, '2 e-tjänster har ändrats av någon annan');
      await press(page, 'Behåll min ändring');
      await press(page, 'Behåll det som gäller nu');
      await goTo(page, 'Spara ändringen', 'Shift+Tab');
      await keys(page, 'Enter');
      await page.locator('.tray:not(.filled)').waitFor();
    });
    expect(added).toEqual([
      'editor: 2 service-assessed',
      'strategist: 1 service-assessed',
      'strategist: 1 service-assessed',
    ]);
    const word = (service: string) => textOf(page, `tr[data-service="${service}"] .word`);
    expect([await word('specialkost'), await word('modersmal'), await word('skolbyte')]).toEqual([
      'Grön',
      'Okänd',
      'Grön',
    ]);
  });

  test('forty stale assessments are confirmed in one change', async () => {
    const { page } = siri;
    const added = await server.addedBy(async () => {
      await follow(page, 'Att bekräfta');
      await follow(page, 'Markera alla i gruppen Inaktuella');
      const ticked = page.locator('input[name=tick]:checked');
      for (let rest = (await ticked.count()) - 40; rest > 0; rest -= 1) await press(page, /^Markera /, ' ');
      expect(await ticked.count()).toBe(40);
      await goTo(page, 'Bekräfta de markerade', 'Shift+Tab');
      await Promise.all([page.waitForEvent('load'), keys(page, 'Enter')]);
      await isSaved(page);
    });
    expect(added).toEqual(['strategist: 40 assessment-confirmed']);
  });
});

describe('the agenda', () => {
  test('a target is set and moved twice; both moves and their reasons stay', async () => {
    const { page } = siri;
    const added = await server.addedBy(async () => {
      await follow(page, 'Agendan');
      await follow(page, 'Sätt ett mål');
      await choose(page, 'E-tjänst', 'Beg');
      await choose(page, 'Status som ska nås', 'Gr');
      await writeDay(page, 'Senast den', '2027-12-31');
      await follow(page, 'Sätt målet');
      for (const [day, reason] of [
        ['2028-03-31', 'Upphandlingen överklagades.'],
        ['2028-06-30', 'Leverantören byttes.'],
      ] as const) {
        await press(page, 'Flytta målet');
        await writeDay(page, 'Ny dag', day);
        await write(page, 'Varför flyttas målet?', reason);
        await follow(page, 'Flytta målet');
        await isSaved(page);
      }
    });
    expect(added).toEqual(
      ['target-set', 'target-moved', 'target-moved'].map((act) => `strategist: 1 ${act}`),
    );
    expect(await textOf(page, 'h1')).toBe('Begär allmän handling: grön senast den 30 juni 2028');
    expect(await textsOf(page, 'section[aria-label^="Tabell över hur målet"] tbody tr')).toEqual([
      '27 september 2027 Grön, 31 december 2027 Grön, 31 mars 2028 Upphandlingen överklagades.',
      '27 september 2027 Grön, 31 mars 2028 Grön, 30 juni 2028 Leverantören byttes.',
    ]);
  });
});

describe('the account', () => {
  test('an edition is previewed before it is published', async () => {
    const { page } = siri;
    const added = await server.addedBy(async () => {
      const { seq } = await server.state();
      await follow(page, 'Redovisning');
      await follow(page, 'Utgåvor');
      await follow(page, 'Ny utgåva');
      await write(page, 'Namn', 'Delår 2027');
      await writeDay(page, 'Visa läget den', '2027-08-31');
      await follow(page, 'Förhandsgranska');
      expect(await textOf(page, 'section[aria-labelledby=preview]')).toContain(
        'Utgåvan ”Delår 2027” visar läget den 31 augusti 2027.',
      );
      expect((await server.state()).seq).toBe(seq);
      await follow(page, 'Publicera utgåvan');
      await isSaved(page);
    });
    expect(added).toEqual(['strategist: 1 edition-published']);
  });

  test('the report since then is printed on A4, and what fell stands before what rose', async () => {
    const { page } = siri;
    await follow(page, 'Rapport från utgåvan till i dag');
    expect(await textOf(page, '.summary')).toMatch(
      /försämrades 5 e-tjänster: .* förbättrades \d+ e-tjänster/,
    );
    const headings = (await textsOf(page, '.board-report h3')).map((heading) => heading.replace(/ \d+$/, ''));
    expect(headings.indexOf('Försämrade')).toBeLessThan(headings.indexOf('Förbättrade'));
    expect(headings).toContain('Framflyttade mål');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/MediaBox \[0 0 59\d\.?\d* 84\d\.?\d*\]/);
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(2);
  });
});

test('another strategist imports a newer list of her own municipality, sees all it does, and takes it back', async () => {
  const { page, heard } = await logIn(browser, server.origin, 'Sonja Strateg');
  const { file, renamed, gone, came } = newerList();
  const added = await server.addedBy(async () => {
    await follow(page, 'Registret');
    await follow(page, 'Import');
    await goTo(page, /^Tabell \(CSV/);
    await keys(page, 'ArrowDown');
    await goTo(page, 'Fil');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys(page, ' ')]);
    await chooser.setFiles({ name: 'flows.json', mimeType: 'application/json', buffer: file });
    const { seq } = await server.state('2281');
    await follow(page, 'Gå vidare');
    const shown = await textOf(page, 'main');
    for (const text of [renamed.from, renamed.to, gone, came]) expect(shown).toContain(text);
    expect((await server.state('2281')).seq).toBe(seq);
    await follow(page, 'Importera 3 e-tjänster');
    await isSaved(page);
    await follow(page, /^Ångra importen från Open ePlatform 27 september/);
    await follow(page, 'Ångra för 3 e-tjänster');
    await isSaved(page);
  }, '2281');
  expect(added).toEqual([
    'strategist: 1 import-applied, 1 service-renamed, 1 service-registered, 1 service-assessed, 1 service-vanished',
    'strategist: 1 import-applied, 1 service-renamed, 1 service-returned, 1 assessment-withdrawn, 1 service-retired',
  ]);
  await page.goto(`${server.origin}/sundsvall/?q=tillgodor`);
  expect(await textOf(page, 'main')).toContain(renamed.from);
  expect(heard).toEqual([]);
  await page.context().close();
});

test('a resident reports without script, the strategist answers, and everybody can read it', async () => {
  const resident = await takeSeat(browser, { javaScriptEnabled: false });
  const { page } = resident;
  const added = await server.addedBy(async () => {
    await page.goto(`${server.origin}/exempelkommun/tjanst/bygglov/`);
    await press(page, 'Stämmer det inte?');
    await write(page, 'Vad är det som inte stämmer?', 'Beslutet kom på papper.');
    await follow(page, 'Skicka');
    expect(await textOf(page, 'h1')).toBe('Tack');

    await follow(siri.page, 'Dialog');
    await follow(siri.page, 'Ansökan om bygglov');
    expect(await textOf(siri.page, 'blockquote')).toBe('Beslutet kom på papper.');
    await write(siri.page, 'Ditt svar', 'Tack! Besluten skickas digitalt från och med oktober.');
    await follow(siri.page, 'Publicera svaret');
    await isSaved(siri.page);
  });
  expect(added).toEqual(['strategist: 1 report-answered']);
  await page.goto(`${server.origin}/exempelkommun/tjanst/bygglov/`);
  const shown = await textOf(page, 'main');
  expect(shown).toContain('Tack! Besluten skickas digitalt från och med oktober.');
  // Only what staff chose to show of it is public.
  expect(shown).not.toContain('Beslutet kom på papper.');
  expect(await page.context().cookies()).toEqual([]);
  expect(resident.heard).toEqual([]);
  await page.context().close();
});

test('the reader reads internal notes, and can change nothing', async () => {
  const { page } = love;
  const added = await server.addedBy(async () => {
    await page.reload();
    await follow(page, 'Ansökan om försörjningsstöd');
    const note = 'Förvaltningschefen är inte nöjd.';
    expect(await textOf(page, 'main')).toContain(note);
    expect(await page.locator('main form').count()).toBe(0);
    const open = await fetch(`${server.origin}/exempelkommun/tjanst/forsorjningsstod/`);
    expect(await open.text()).not.toContain(note);
    await follow(page, 'Att bekräfta');
    expect(await page.locator('main :is(form, input, button)').count()).toBe(0);
    // Whoever knows the address, and sends all the same what the page would not.
    const answer =
      await page.evaluate<number>(`fetch('/arbetsyta/exempelkommun/att-bekrafta/', { method: 'POST',
      body: new URLSearchParams({ csrf: document.body.dataset.csrf, key: 'a'.repeat(32), tick: 'bygglov' }) })
      .then(({ status }) => status)`);
    expect(answer).toBe(403);
  });
  expect(added).toEqual([]);
});

test('the log is whole, as anybody can check; all log out, here and at the issuer', async () => {
  await follow(siri.page, 'Administration');
  await follow(siri.page, 'Granska loggen');
  await follow(siri.page, 'Granska hela loggen nu');
  expect(await textOf(siri.page, 'main')).toContain('Loggen är hel.');
  const log = await (await fetch(`${server.origin}/exempelkommun/logg.ndjson`)).text();
  const { hash } = await server.state();
  expect(verifyLog(log, { org: EXAMPLE_ID, head: hash })).toMatchObject({ ok: true });

  for (const { page } of [siri, edvin, love]) {
    await follow(page, 'Logga ut');
    await page.waitForURL('**/arbetsyta/utloggad/**');
    expect(await textOf(page, 'h1')).toBe('Du är utloggad');
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await page.goto(`${server.origin}/arbetsyta/exempelkommun/`);
    expect(new URL(page.url()).pathname).toMatch(/^\/oidc\/person\//);
  }
  const refused = (status: string) =>
    `Failed to load resource: the server responded with a status of ${status}`;
  expect(siri.heard).toEqual([refused('412 (Precondition Failed)')]);
  expect(edvin.heard).toEqual([]);
  expect(love.heard).toEqual([refused('403 (Forbidden)')]);
  expect(server.faults).toEqual([]);
});
