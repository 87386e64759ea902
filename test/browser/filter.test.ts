import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit } from '../web/reading.ts';
import { axeResults } from './axe.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';
import { serveSite } from './site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([sharedChromium(), serveSite()]);
});
afterAll(async () => {
  await leaveChromium(browser);
  await site.close();
});

const WIDE = { viewport: { width: 1440, height: 900 } };

/** Opens a page, and tells what was asked for and complained of after it had loaded. */
async function open(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page, heard: { asked: string[]; complaints: string[] }) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...WIDE, ...options });
  const heard = { asked: [] as string[], complaints: [] as string[] };
  try {
    const page = await context.newPage();
    page.on('console', (message) => heard.complaints.push(message.text()));
    page.on('pageerror', (error) => heard.complaints.push(error.message));
    await page.goto(site.origin + address, { waitUntil: 'load' });
    page.on('request', (request) => heard.asked.push(request.url().slice(site.origin.length)));
    await look(page, heard);
    expect(heard.complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** What a reader sees of the table's selection, the same with and without script. */
async function told(page: Page) {
  const visible = (selector: string) => page.locator(`${selector}:visible`).allInnerTexts();
  return {
    shown: await visible('.shown'),
    tally: await visible('.tally'),
    caption: await visible('.matrix caption'),
    groups: await visible('.matrix [scope=rowgroup]'),
    rows: await visible('.matrix tbody tr:has([scope=row])'),
    search: [...new URL(page.url()).searchParams].filter(([, value]) => value !== '').sort(),
  };
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations, passes } = await axeResults(page);
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`);
}

const shownBecomes = (page: Page, words: string | RegExp) =>
  page
    .locator('.shown')
    .and(page.getByText(words, { exact: true }))
    .waitFor();

describe('without script', () => {
  const options = { javaScriptEnabled: false };

  test('the form chooses by word, area, status, unit and staleness; the address holds it', async () => {
    await open('/exempelkommun/?validOn=2024-05-05', options, async (page) => {
      await page.getByLabel('Område').selectOption('Företagare');
      await page.getByRole('group', { name: 'Status' }).getByLabel('Gul').check();
      await page.getByRole('group', { name: 'Status' }).getByLabel('Röd').check();
      await page.getByRole('button', { name: 'Filtrera' }).click();
      const { search, shown, caption } = await told(page);
      expect(search).toEqual([
        ['area', 'businesses'],
        ['status', 'red'],
        ['status', 'yellow'],
        ['validOn', '2024-05-05'],
      ]);
      expect(shown[0]).toMatch(/^\d+ av 92 visas/);
      expect(caption[0]).toContain('Urval: Område: Företagare; Gul; Röd.');
      await page.getByRole('link', { name: 'Visa alla' }).click();
      expect(new URL(page.url()).search).toBe('?validOn=2024-05-05');
    });
  });

  test('a column’s header puts the table in its order and back again', async () => {
    await open('/exempelkommun/', options, async (page) => {
      await page.getByRole('columnheader', { name: 'Sedan' }).getByRole('link').click();
      await page.getByRole('columnheader', { name: 'Sedan' }).getByRole('link').click();
      expect(new URL(page.url()).search).toBe('?sort=-since');
      expect(await page.locator('th[aria-sort=descending]').innerText()).toMatch(/^Sedan/);
      await page.getByRole('link', { name: 'Gruppera per område' }).click();
      expect(new URL(page.url()).search).toBe('');
    });
  });
});

/** What somebody does with the form; the same hands with script and without. */
const HANDS: readonly [name: string, address: string, act: (page: Page) => Promise<void>][] = [
  ['a word, typed plainly', '/exempelkommun/', (page) => page.getByLabel('Sökord').fill('modersmal')],
  ['a word of a description', '/sundsvall/', (page) => page.getByLabel('Sökord').fill('skoter du nummer 13')],
  [
    'a unit',
    '/exempelkommun/',
    async (page) => void (await page.getByLabel('Enhet').selectOption({ index: 1 })),
  ],
  [
    'an area in the order of a column',
    '/exempelkommun/?sort=-confirmed',
    async (page) => void (await page.getByLabel('Område').selectOption({ index: 2 })),
  ],
  [
    'stale ones on another day',
    '/exempelkommun/?validOn=2024-12-31',
    (page) => page.getByLabel('Bara inaktuella').check(),
  ],
  [
    'two states in English',
    '/en/exempelkommun/',
    async (page) => {
      await page.getByRole('group', { name: 'Status' }).getByLabel('Green').check();
      await page.getByRole('group', { name: 'Status' }).getByLabel('Not applicable').check();
    },
  ],
  [
    'fewer conditions than the page came with',
    '/exempelkommun/?status=red&area=businesses',
    async (page) => void (await page.getByLabel('Område').selectOption('')),
  ],
  ['nothing left', '/exempelkommun/?status=red', (page) => page.getByLabel('Sökord').fill('zzz')],
];

/** `npm run prove` tries every pair of hands, `npm test` every fourth. */
const TRIED = process.env['PROVE'] === '1' ? HANDS : HANDS.filter((_, place) => place % 4 === 1);

describe('with script', () => {
  test.each(TRIED)('%s shows what the server would show, without a new page', async (_, address, act) => {
    let expected: Awaited<ReturnType<typeof told>> | undefined;
    await open(address, { javaScriptEnabled: false }, async (page) => {
      await act(page);
      await page.getByRole('button', { name: /^Filtrera$|^Filter$/ }).click();
      expected = await told(page);
    });
    await open(address, {}, async (page, { asked }) => {
      await page.evaluate('globalThis.stayed = true');
      await act(page);
      await shownBecomes(page, expected?.shown[0] ?? '');
      expect(await told(page)).toEqual(expected);
      expect(await page.evaluate('globalThis.stayed')).toBe(true);
      expect(asked.every((path) => path.includes('sok.json') || address.includes('status='))).toBe(true);
    });
  });

  test('by keyboard alone: focus stays where it is, the count is announced, and all comes back', async () => {
    await open('/exempelkommun/', {}, async (page, { asked }) => {
      await page.getByLabel('Sökord').focus();
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
      await shownBecomes(page, /^(?!91)\d+ av 91/);
      expect(await page.evaluate('document.activeElement.value')).toBe('red');
      expect(await page.locator('.shown').getAttribute('aria-live')).toBe('polite');
      await page.keyboard.press('Space');
      await shownBecomes(page, '91 av 91 visas.');
      expect(await page.locator('.matrix tbody tr:visible').count()).toBe(91 + 8);
      expect(await page.evaluate('document.activeElement.value')).toBe('red');
      expect(asked).toEqual([]);
      expect(await page.locator('.tally').isVisible()).toBe(false);
    });
  });

  test('what is shown can be put in order, read in English, loaded again and sent to somebody', async () => {
    await open('/exempelkommun/', {}, async (page) => {
      await page.getByRole('group', { name: 'Status' }).getByLabel('Röd').check();
      await shownBecomes(page, /^(?!91)\d+ av 91/);
      const before = await told(page);
      await page.reload();
      expect(await told(page)).toEqual(before);
      await page.getByRole('columnheader', { name: 'Mål' }).getByRole('link').click();
      expect(new URL(page.url()).search).toBe('?status=red&sort=target');
      await page.getByRole('link', { name: 'English' }).click();
      expect(new URL(page.url()).search).toBe('?status=red&sort=target');
    });
  });

  test('where the texts cannot be fetched the form is sent in the plain way', async () => {
    await open('/exempelkommun/', {}, async (page, heard) => {
      await page.route('**/sok.json', (route) => route.fulfill({ status: 503, body: '' }));
      await page.getByLabel('Sökord').fill('bibliotek');
      await page.waitForURL('**/?q=bibliotek**');
      await shownBecomes(page, '1 av 91 visas.');
      expect(heard.complaints.splice(0)).toHaveLength(1);
    });
  });
});

describe.each([
  ['/exempelkommun/?status=red&status=unknown&q=e', {}],
  ['/en/exempelkommun/?sort=-target&status=yellow', { viewport: { width: 320, height: 640 } }],
  ['/exempelkommun/?q=zzz', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const }],
  ['/?county=Stockholms+l%C3%A4n', { viewport: { width: 320, height: 640 } }],
])('%s', (address, options) => {
  test('has no fault that axe can find, and fits', async () => {
    await open(address, options, async (page) => {
      expect(await axeFaults(page)).toEqual([]);
      const width = (options as BrowserContextOptions).viewport?.width ?? 1440;
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });
  });
});

describe('to a screen reader', () => {
  test('each row of the table says service, state and since when, after the area that it belongs to', async () => {
    await open('/exempelkommun/', {}, async (page) => {
      const lines = (await page.locator('.matrix table').ariaSnapshot()).split('\n');
      const rows = lines.filter((line) => /^\s*- 'row "|^\s*- row "/.test(line));
      const [, ...body] = rows;
      const areas = body.filter((line) => /\d+ e-tjänst/.test(line));
      const services = body.filter((line) => !/\d+ e-tjänst/.test(line));
      expect([areas.length, services.length]).toEqual([8, 91]);
      expect(/\d+ e-tjänst/.test(body[0] ?? '')).toBe(true);
      const told = services.filter((line) =>
        /(Grön|Gul|Röd|Ej aktuell|Okänd)( satt för hand)?( \d{4}-\d\d-\d\d| *)/.test(line),
      );
      expect(told).toHaveLength(91);
      expect(services.filter((line) => /(Grön|Gul|Röd) .*\d{4}-\d\d-\d\d/.test(line)).length).toBeGreaterThan(
        70,
      );
    });
  });

  test('in the order of a column each row says its area itself', async () => {
    await open('/exempelkommun/?sort=status', {}, async (page) => {
      const snapshot = await page.locator('.matrix table').ariaSnapshot();
      expect(snapshot).toMatch(
        /row "Bygglov, marklov och rivningslov Boende och trafikanter Grön satt för hand 2026-05-20/,
      );
    });
  });
});

test('printed in grey, the five states of the table differ by form and by letter', async () => {
  const { body } = visit('/exempelkommun/');
  const badges = new Set(
    Array.from(
      body.matchAll(/<b class="badge ([a-z-]+)"[^>]*>([^<]+)</g),
      ([, state, letter]) => `${state} ${letter}`,
    ),
  );
  expect([...badges].sort()).toEqual(['green Gr', 'not-applicable –', 'red R', 'unknown ?', 'yellow Gu']);
  await open(
    '/exempelkommun/?status=green&status=yellow&status=red&status=not-applicable&status=unknown',
    {},
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.matrix caption').innerText()).toContain(
        'Urval: Grön; Gul; Röd; Ej aktuell; Okänd.',
      );
      expect(await page.getByRole('button', { name: 'Filtrera' }).isVisible()).toBe(false);
      expect(await page.locator('.tally').isVisible()).toBe(true);
    },
  );
});
