import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inEnglish } from '../web/reading.ts';
import { axeResults } from './axe.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';
import { serveSite } from './site.ts';

/** The largest ones, each of a template that a smaller one shows as well: walked by `npm run prove` only. */
const LARGE = [
  '/exempelkommun/?validOn=2019-06-01&knownOn=2020-01-01',
  '/ca-1/',
  '/exempelkommun/ar/2020/',
  '/exempelkommun/oppna-data/',
];

/** One page of each template, and the odd ones out. */
const TEMPLATES = [
  ...(process.env['PROVE'] === '1' ? LARGE : []),
  '/',
  '/exempelkommun/',
  '/exempelkommun/tjanst/school-day/',
  '/exempelkommun/tjanst/building-permit/',
  '/exempelkommun/blomlador/',
  '/exempelkommun/inbaddad/',
  '/exempelkommun/badda-in/',
  '/exempelkommun/tillganglighet/',
  '/exempelkommun/integritet/',
  '/upplands-vasby/',
  '/h/tjanst/h-0/',
  '/exempelkommun/forandringar/?from=2018-01-01',
  '/exempelkommun/agenda/',
  '/h/forandringar/',
  '/exempelkommun/utgavor/',
  '/sundsvall/?validOn=nej',
  '/sundsvall/finns/inte/',
  '/h/oppna-data/',
];
/** `npm run prove` walks everything; `npm test` each template once: wide in Swedish, or narrow in English and at night. */
const EVERYTHING = process.env['PROVE'] === '1';
const both = (address: string) => [address, inEnglish(address)];
const SEEN_WIDE = EVERYTHING ? TEMPLATES.flatMap(both) : TEMPLATES.filter((_, place) => place % 2 === 0);
const SEEN_NARROW = EVERYTHING
  ? TEMPLATES.flatMap(both)
  : TEMPLATES.filter((_, place) => place % 2 === 1).map(inEnglish);

/** What functions that run in the browser use of it; the tests have no types of the DOM. */
declare const document: { activeElement: unknown };
declare const getComputedStyle: (element: unknown) => Readonly<Record<string, string | undefined>>;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([sharedChromium(), serveSite()]);
});
afterAll(async () => {
  await leaveChromium(browser);
  await site.close();
});

/** Opens an address, does something there, and gives what the browser complained of meanwhile. */
async function open<Result>(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Result>,
): Promise<{ result: Result; complaints: string[] }> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    const expected = /Failed to load resource.*40[04]/;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !expected.test(message.text()))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) complaints.push(`asked ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && response.request().resourceType() !== 'document')
        complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(site.origin + address);
    return { result: await look(page), complaints };
  } finally {
    await context.close();
  }
}

type Fault = { id: string; targets: string[] };

async function axeFaults(page: Page): Promise<Fault[]> {
  const { violations, passes } = await axeResults(page);
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => ({
    id,
    targets: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary}`),
  }));
}

const WIDE = { viewport: { width: 1440, height: 900 } };
const NARROW = { viewport: { width: 320, height: 640 } };

describe.each(SEEN_WIDE)('%s', (address) => {
  test('has no fault that axe can find, and gives the browser no cause for complaint', async () => {
    expect(await open(address, WIDE, axeFaults)).toEqual({ result: [], complaints: [] });
  });
});

describe.each(SEEN_NARROW)('%s', (address) => {
  test('fits in 320 pixels, at night too, without axe finding a fault', async () => {
    const { result } = await open(address, { ...NARROW, colorScheme: 'dark' }, async (page) => ({
      width: await page.evaluate('document.documentElement.scrollWidth'),
      faults: await axeFaults(page),
    }));
    expect(result).toEqual({ width: 320, faults: [] });
  });
});

describe('without script', () => {
  const options = { ...WIDE, javaScriptEnabled: false };

  test('a day is chosen with the form, and kept when walking on', async () => {
    await open('/exempelkommun/', options, async (page) => {
      await page.getByLabel('Visa läget den').fill('2020-05-05');
      await page.getByRole('button', { name: 'Visa' }).click();
      expect(new URL(page.url()).search).toBe('?validOn=2020-05-05&knownOn=');
      expect(await page.getByRole('status').textContent()).toMatch(/den 5\smaj\s2020/);
      await page.getByRole('row', { name: 'Biblioteket' }).getByRole('link').click();
      expect(page.url()).toBe(`${site.origin}/exempelkommun/tjanst/library-services/?validOn=2020-05-05`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Biblioteket');
    });
  });

  test('what was known then is asked for behind the fold', async () => {
    await open('/exempelkommun/', options, async (page) => {
      expect(await page.getByLabel('Som det var känt den').isVisible()).toBe(false);
      await page.getByText('Visa vad som var känt en viss dag').click();
      await page.getByLabel('Som det var känt den').fill('2018-01-01');
      await page.getByRole('button', { name: 'Visa' }).click();
      expect(await page.getByRole('status').textContent()).toMatch(/känt den 1\sjanuari\s2018/);
    });
  });

  test('an organisation is found by name, in English too', async () => {
    await open('/en/', options, async (page) => {
      await page.getByLabel('Search by name').fill('vasby');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('link', { name: 'Upplands Väsby' }).click();
      expect(page.url()).toBe(`${site.origin}/en/upplands-vasby/`);
    });
  });

  test('a petal leads to its service, and the language switch to the same page', async () => {
    await open('/exempelkommun/', options, async (page) => {
      await page.getByRole('link', { name: /^Bygglov, marklov och rivningslov: grön$/ }).click();
      await page.getByRole('link', { name: 'English' }).click();
      expect(page.url()).toBe(`${site.origin}/en/exempelkommun/tjanst/building-permit/`);
    });
  });
});

describe('by keyboard', () => {
  test('the first stop skips to the content, and the picture can be skipped', async () => {
    await open('/exempelkommun/', WIDE, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Hoppa till innehållet');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('content');
      const skip = page.getByRole('link', { name: 'Hoppa över bilden' });
      await skip.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.name')).toBe('q');
    });
  });

  test('every drawn service is a stop that shows where it is', async () => {
    await open('/exempelkommun/', WIDE, async (page) => {
      const petal = page.locator('.flower a').first();
      await petal.focus();
      await page.keyboard.press('Tab');
      const next = page.locator('.flower a').nth(1);
      expect(await next.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await next.evaluate((link) => getComputedStyle(link)['outlineStyle'])).toBe('solid');
    });
  });
});

describe('to a screen reader', () => {
  test('the flower box is a list of areas with figures, each with its services', async () => {
    const { result } = await open('/exempelkommun/', WIDE, (page) => page.locator('.bed').ariaSnapshot());
    expect(result).toMatch(/^- list:\n {2}- listitem:\n {4}- heading "Äldre och omsorg" \[level=3\]/);
    expect(result).toMatch(/- paragraph: "?Index \d+ \([\d,]+ av \d+\)/);
    expect(result).toContain(`- 'group "Äldre och omsorg: 11 e-tjänster"':`);
    expect(result).toMatch(/- 'link "Trygghetslarm: gul"'/);
  });

  test('a row says service, state, since when and unit under the area it belongs to', async () => {
    const { result } = await open('/exempelkommun/', WIDE, (page) => page.locator('table').ariaSnapshot());
    expect(result).toContain('- rowheader "Boende och trafikanter 15 e-tjänster');
    expect(result).toMatch(
      /- row "Biblioteket Grön \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d (Ja )?Omsorgsförvaltningen"/,
    );
  });
});

describe('on paper', () => {
  test('controls are gone, the states keep their forms, and nothing is wider than an A4', async () => {
    const paper = { viewport: { width: 688, height: 970 } };
    await open('/exempelkommun/', paper, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button').isVisible()).toBe(false);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(688);
      const looks = await page.locator('table .badge').evaluateAll((badges) =>
        badges.map((badge) => {
          const look = getComputedStyle(badge);
          const border = look['borderColor'] === 'rgba(0, 0, 0, 0)' ? 'none' : look['borderStyle'];
          return [
            border,
            look['borderRadius'],
            look['backgroundImage']?.slice(0, 12),
            badge.textContent,
          ].join(' ');
        }),
      );
      expect(new Set(looks).size).toBe(5);
      const forms = new Set(looks.map((look) => look.replace(/ \S+$/, '')));
      expect(forms.size).toBe(5);
    });
  });
});

test('with forced colours the five forms are still drawn, in the colours of the system', async () => {
  await open('/exempelkommun/', { ...WIDE, forcedColors: 'active' }, async (page) => {
    const fills = await page
      .locator('defs path[id^="petal-"]')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path)['stroke']));
    expect(fills).toHaveLength(5);
    const system = await page.evaluate('getComputedStyle(document.body).color');
    expect(new Set(fills)).toEqual(new Set([system]));
  });
});
