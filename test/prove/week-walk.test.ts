import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sender } from '../../functions/core/ledger-store.ts';
import { EXAMPLE_ID } from '../../infra/local/example/settings.ts';
import { leaveChromium, sharedChromium } from '../browser/chromium.ts';
import { axeFaults, sideways } from '../browser/staff.ts';
import { logIn, takeSeat } from '../browser/week-people.ts';
import { openWeekServer, type WeekServer } from '../browser/week-server.ts';
import { assess, OPERATOR } from '../store/fixture.ts';
import { BASE, NAVIGATED, routeOf, walk } from './workspace-pages.ts';

let browser: Browser;
let server: WeekServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([sharedChromium(), openWeekServer()]);
  await propose();
  await report();
});
afterAll(async () => {
  await leaveChromium(browser);
  await server.stop();
});

/** So that a proposal waits. */
async function propose(): Promise<void> {
  const commands = [{ type: 'change-settings', changes: { secondPair: true } }] as const;
  await server.store.save({ org: EXAMPLE_ID, commands, sender: OPERATOR, via: 'api', key: 'second-pair' });
  const sender: Sender = {
    role: 'editor',
    areas: ['children-and-pupils'],
    units: [],
    subject: 'local-edvin',
  };
  const changes = [assess('skolbyte', { status: 'red', effectiveOn: '2027-09-01' })];
  await server.store.save({ org: EXAMPLE_ID, commands: changes, sender, via: 'api', key: 'proposal' });
}

/** So that there is something in the inbox. */
async function report(): Promise<void> {
  const { page } = await takeSeat(browser);
  await page.goto(`${server.origin}/${EXAMPLE_ID}/tjanst/bygglov/`);
  await page.getByText('Stämmer det inte?').click();
  await page.locator('#report-message').fill('Beslutet kom på papper.');
  await page.locator('form.report-form button').click();
  await page.waitForURL('**/tack/**');
  await page.context().close();
}

/** How many things the Tab key should reach: in sight, enabled, and of radio buttons one of each group. */
const REACHABLE = `(() => {
  const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const isThere = (at) => !at.disabled && at.tabIndex >= 0 && at.checkVisibility({ visibilityProperty: true });
  const nameOf = (at, place) => at.type === 'radio' ? [...document.forms].indexOf(at.form) + at.name : String(place);
  return new Set([...document.querySelectorAll(all)].filter(isThere).map(nameOf)).size;
})()`;

const FROM_THE_TOP = `document.activeElement.blur(); window.scrollTo(0, 0); window.reached = new Set(); window.unseen = new Set()`;

/** Notes what has the focus, and whether that is to be seen; answers true where the page begins anew. */
const NOTE = `(() => {
  const at = document.activeElement;
  if (at === document.body) return true;
  const [first] = reached;
  const isAgain = at === first && reached.size > 1;
  reached.add(at);
  const { outlineStyle, boxShadow } = getComputedStyle(at);
  // A day is drawn by the browser itself, which shows which of its parts has the focus.
  if (outlineStyle === 'none' && boxShadow === 'none' && at.type !== 'date') unseen.add(at.outerHTML.slice(0, 100));
  return isAgain;
})()`;

/** What is wrong for somebody who goes through a page by the Tab key alone. */
async function tabFaults(page: Page): Promise<string[]> {
  const wanted = await page.evaluate<number>(REACHABLE);
  await page.evaluate(FROM_THE_TOP);
  // A day has a stop for each of its parts, and one for its button.
  for (let stops = wanted * 4 + 20; stops > 0; stops -= 1) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(NOTE))) continue;
    const [reached, unseen] = await page.evaluate<[number, string[]]>('[reached.size, [...unseen]]');
    const missed = reached < wanted ? [`the Tab key reaches ${reached} of ${wanted}`] : [];
    return [...missed, ...unseen.map((each) => `the focus is not seen on ${each}`)];
  }
  return ['the Tab key is trapped'];
}

async function faultsOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await sideways(page);
    const all = [
      // A screen on the wall has no other way of being brought up to date; the board itself does not refresh.
      ...(await axeFaults(page)).filter(
        (fault) => !(page.url().includes('vagg=1') && /^meta-refresh /.test(fault)),
      ),
      ...(wide > 0 ? [`${wide} pixels too wide`] : []),
      ...(await tabFaults(page)),
    ];
    found.push(...all.map((fault) => `${width}: ${fault}`));
  }
  return found;
}

test.each(['Edvin Redaktör', 'Love Läsare'])(
  '%s goes through every page of the navigation by the Tab key, wide and narrow, without a fault that axe finds',
  async (name) => {
    const { page } = await logIn(browser, server.origin, name);
    const faults: [string, string[]][] = [];
    const opened: string[] = [];
    for (const path of NAVIGATED) {
      const answer = await page.goto(server.origin + path);
      if (answer?.status() === 200) opened.push(path);
      else expect([path, answer?.status()]).toEqual([path, 403]);
      faults.push([path, await faultsOn(page)]);
    }
    expect(opened.length).toBeGreaterThan(11);
    expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
    await page.context().close();
  },
);

test('the strategist goes through every page that links lead to, likewise', async () => {
  const { page } = await logIn(browser, server.origin, 'Siri Strateg');
  const faults: [string, string[]][] = [];
  const { visited } = await walk(page, {
    from: NAVIGATED.map((path) => server.origin + path),
    kindOf: (address) => routeOf(address),
    most: 2,
    each: async (address) => {
      faults.push([address, await faultsOn(page)]);
    },
  });
  const opened = [...visited.values()].flat().map((address) => new URL(address).pathname);
  for (const path of NAVIGATED) expect(opened).toContain(path);
  expect(visited.size).toBeGreaterThan(30);
  await page.goto(`${server.origin}${BASE}import/`);
  const buffer = Buffer.from('Namn;Område;Status\nAnmäl bisamhälle;Företagare;Gul\n;Företagare;Blå\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer });
  for (const [button, leadsTo] of [
    ['Gå vidare', /\/kolumner\/$/],
    ['Granska importen', /\/import\/\w+\/$/],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.waitForURL(leadsTo);
    faults.push([button, await faultsOn(page)]);
  }
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
  await page.context().close();
});
