import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matrixOf } from '../../functions/core/matrix.ts';
import { serviceAt } from '../../functions/core/service-at.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { planOpenEPlatform } from '../../functions/exchange/open-eplatform/plan.ts';
import { runImport } from '../../functions/http/imports.ts';
import { sundsvallList } from '../../infra/local/example-data.ts';
import { PROVING } from '../proving.ts';
import { ORG, openWorkspace, type Workspace } from '../staff/fixture.ts';
import { STRATEGIST } from '../store/fixture.ts';
import { leaveChromium, sharedChromium } from './chromium.ts';
import { follow, goTo } from './keyboard.ts';
import { newerList } from './newer-list.ts';
import { axeFaults, sideways, sitDown } from './staff.ts';

const TODAY = '2026-01-15';
let browser: Browser;
let workspace: Workspace;
let served: Awaited<ReturnType<Workspace['serve']>>;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([sharedChromium(), openWorkspace({ services: [] })]);
  const outcome = await runImport(workspace.store, {
    org: ORG,
    format: 'open-eplatform',
    plan: planOpenEPlatform,
    files: [sundsvallList()],
    effectiveOn: '2025-12-31',
    sender: STRATEGIST,
    dryRun: false,
  });
  expect(outcome.kind).toBe('done');
  served = await workspace.serve();
});
afterAll(async () => {
  await leaveChromium(browser);
  await served.close();
  await workspace.close();
});

const state = async () => {
  const ledger = await workspace.store.read(ORG);
  if (!ledger) throw new Error('no ledger');
  return ledger.state;
};
const nameNow = async (id: string) => {
  const record = serviceOf(await state(), id);
  return record && serviceAt(record, { validOn: TODAY, known: ALL_KNOWN })?.profile.name.sv;
};
/** The map as it is seen today, without the commits that it came by. */
const mapNow = async () =>
  matrixOf(await state(), { validOn: TODAY, known: ALL_KNOWN }).areas.map(({ counts, rows }) => [
    counts,
    rows.map(({ id, profile, status, vanishedOn }) => [id, profile.name, profile.area, status, vanishedOn]),
  ]);

/** Sound to the eyes of axe and on a narrow screen. */
async function expectSound(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sideways(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Gives the field a file as the browser's own window does, which belongs to no page. */
async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await goTo(page, 'Fil');
  await page.locator(':focus').setInputFiles({ name, mimeType, buffer });
}

// The week (staff-week.test.ts) walks the same way; this one looks closer, and longer.
test.runIf(PROVING)(
  'by keyboard alone: a newer list of 161 e-services is looked at, imported and undone',
  async () => {
    const { file, renamed, gone, came } = newerList();
    const before = await mapNow();
    const { page, heard, close } = await sitDown(browser, served.origin, await workspace.as('strategist'), {
      path: 'import/',
    });
    await expectSound(page);
    await goTo(page, /^Tabell \(CSV/);
    await page.keyboard.press('ArrowDown');
    await choose(page, 'flows.json', 'application/json', file);
    await follow(page, 'Gå vidare');

    const shown = await page.locator('main').innerText();
    for (const name of [renamed.from, renamed.to, gone, came]) expect(shown).toContain(name);
    await expectSound(page);
    await follow(page, 'Importera 3 e-tjänster');
    expect(await page.locator('.done').innerText()).toBe('Sparat som ändring 3 i loggen.');
    expect(await mapNow()).not.toEqual(before);

    await follow(page, /^Ångra importen från Open ePlatform/);
    await expectSound(page);
    await follow(page, 'Ångra för 3 e-tjänster');
    expect(await page.locator('.import-runs tbody tr').first().innerText()).toMatch(
      /Ångrad den 15\sjanuari\s2026/,
    );
    expect(await mapNow()).toEqual(before);
    expect(heard).toEqual([]);
    await close();
  },
);

test('without script: the register is edited as a table and imported again', async () => {
  const { page, close } = await sitDown(browser, served.origin, await workspace.as('strategist'), {
    path: 'import/',
    javaScriptEnabled: false,
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Registret som det är nu, CSV' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const [first = ''] = text.split('\r\n').slice(1);
  const [id = '', name = ''] = first.split(';');
  const edited = text.replace(first, first.replace(name, 'Nytt namn på vår e-tjänst'));
  await page.setInputFiles('#file', {
    name: 'register.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(edited),
  });
  await page.getByRole('button', { name: 'Gå vidare' }).click();
  expect(await page.locator('.import-columns tbody tr').count()).toBe(25);
  await page.getByRole('button', { name: 'Granska importen' }).click();
  await page.getByRole('button', { name: 'Importera 1 e-tjänst' }).click();
  await page.locator('.done').waitFor();
  expect(await nameNow(id)).toBe('Nytt namn på vår e-tjänst');
  await close();
});
