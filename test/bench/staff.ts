import { serviceOf } from '../../functions/core/state.ts';
import { trayIdOf } from '../../functions/staff/tray-id.ts';
import { commitItem } from '../../functions/store/commit-item.ts';
import { itemSize } from '../../functions/store/item-size.ts';
import { openStore } from '../../functions/store/store.ts';
import { launchChromium } from '../browser/chromium.ts';
import { sitDown } from '../browser/staff.ts';
import { ORG, openWorkspace } from '../staff/fixture.ts';
import { countingClient } from '../store/counting-client.ts';
import { assess } from '../store/fixture.ts';

const SERVICES = 300;
const RUNS = 20;
const MANY = 100;

const ids = Array.from({ length: SERVICES }, (_, place) => `tjanst-${place}`);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const workspace = await openWorkspace({ services: ids });
await workspace.command(
  ...ids.map((service) => assess(service, { status: 'yellow', effectiveOn: '2025-06-01', reason: 'Först.' })),
);
const { origin, close } = await workspace.serve();
const strategist = await workspace.as('strategist');
const browser = await launchChromium();
const { page } = await sitDown(browser, origin, strategist);

/** What the browser itself measures: from the key to the moment when a changed row is painted again. */
const MEASURE = `(() => {
  const table = document.querySelector('table.working');
  const said = document.querySelector('.tray-said');
  globalThis.painted = (done) => new Promise((resolve) => {
    const since = performance.now();
    const look = () => done() ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since))) : requestAnimationFrame(look);
    look();
  });
  globalThis.changedRows = () => table.querySelectorAll('tr.changed').length;
  globalThis.isSaved = () => changedRows() === 0 && said.textContent.startsWith('Sparat');
})()`;
await page.evaluate(MEASURE);

/** A round trip to the same server that does nothing, over the same connection. */
const baseline = await page.evaluate<number>(`(async () => {
  const taken = [];
  for (let run = 0; run < ${RUNS}; run += 1) {
    const since = performance.now();
    await (await fetch('/finns-inte', { method: 'HEAD' })).text();
    taken.push(performance.now() - since);
  }
  return taken.sort((a, b) => a - b)[${RUNS >> 1}];
})()`);

const keys: number[] = [];
const saves: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const row = page.locator('tr[data-service]').nth(run * 7);
  await row.focus();
  const shown = page.evaluate<number>('painted(() => changedRows() === 1)');
  await page.keyboard.press(run % 2 === 0 ? 'g' : 'r');
  keys.push(await shown);
  await page.keyboard.press('s');
  await page.keyboard.insertText('Mätning.');
  const saved = page.evaluate<number>('painted(isSaved)');
  await page.keyboard.press('Control+Enter');
  saves.push(await saved);
  await page.evaluate("document.querySelector('.tray-said').textContent = ''");
}
console.log(
  `The working matrix with ${SERVICES} services, median of ${RUNS}; a round trip that does nothing: ${ms(baseline)}`,
);
console.log(`  from key press to shown in table and tray: ${ms(median(keys))}`);
console.log(
  `  from Ctrl+Enter to saved and visible again: ${ms(median(saves))}, ${(median(saves) / baseline).toFixed(1)} round trips`,
);

const loads: number[] = [];
for (let run = 0; run < 5; run += 1) {
  await page.goto(page.url());
  loads.push(await page.evaluate<number>("performance.getEntriesByType('navigation')[0].loadEventEnd"));
}
const html = await (await strategist.get('')).text();
console.log(
  `  the page, loaded and ready for keys: ${ms(median(loads))}, ${(html.length / 1000).toFixed(0)} KB before compression`,
);
await browser.close();

/** A save of many changes in one commit, over HTTP without a browser. */
async function saveMany(count: number) {
  const state = (await workspace.store.read(ORG))?.state;
  if (!state) throw new Error('the organisation is gone');
  const commands = ids.slice(0, count).map((service, place) => ({
    ...assess(service, {
      status: place % 2 === 0 ? 'green' : 'red',
      effectiveOn: '2026-01-15',
      reason: 'Genomgång med verksamheten i januari.',
    }),
    version: serviceOf(state, service)?.version ?? 0,
  }));
  const tray = trayIdOf(ORG, strategist.claimed.subject);
  const body = { tray, key: crypto.randomUUID(), commands, notes: [] };
  const { client, units } = countingClient(workspace.engine);
  const counted = openStore({
    client,
    table: workspace.table,
    now: () => new Date(workspace.store.now()),
    random: workspace.parts.random,
  });
  await counted.read(ORG);
  Object.assign(units, { read: 0, write: 0 });
  workspace.parts.store = counted;
  const since = performance.now();
  const answer = await strategist.send('spara', body);
  const taken = performance.now() - since;
  const { seq } = (await answer.json()) as { seq: number };
  workspace.parts.store = workspace.store;
  client.destroy();
  const [commit] = await workspace.store.commits(ORG, seq - 1, 1);
  return {
    taken,
    units,
    bytes: commit ? itemSize(commitItem(commit)) : 0,
    sent: JSON.stringify(body).length,
  };
}

for (const count of [1, 12, MANY, SERVICES]) {
  const runs = [await saveMany(count), await saveMany(count), await saveMany(count)];
  const [, one] = runs;
  const taken = median(runs.map((each) => each.taken));
  console.log(
    `  ${String(count).padStart(3)} changes in one commit: ${ms(taken)}, item ${one?.bytes} bytes, sent ${one?.sent} bytes, ${one?.units.write} write and ${one?.units.read} read units`,
  );
}
await close();
await workspace.close();
