import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from '../browser/chromium.ts';
import { serveSite } from '../browser/site.ts';
import { visit } from '../web/reading.ts';

const PAGES = ['/exempelkommun/historik/', '/ca-1/historik/'];
const STEPS = 200;

/**
 * How long a step of time travel holds up the page: from the key to the changed figures, and with the
 * layout that follows from them. Each step goes a month, back and forth through all years.
 */
const MEASURE = `(() => {
  const slider = document.querySelector('#travel-day');
  const press = (key) => slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const script = [], layout = [];
  for (let step = 0; step < ${STEPS}; step += 1) {
    const since = performance.now();
    press(step % ${STEPS} < ${STEPS / 2} ? 'ArrowLeft' : 'ArrowRight');
    script.push(performance.now() - since);
    document.body.getBoundingClientRect();
    layout.push(performance.now() - since);
  }
  return [script, layout];
})()`;

const told = (values: number[]): string => {
  const sorted = values.toSorted((a, b) => a - b);
  const [median = 0, worst = 0] = [sorted[sorted.length >> 1], sorted.at(-1)];
  return `median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`;
};

const [browser, site] = await Promise.all([launchChromium(), serveSite()]);
for (const address of PAGES) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(site.origin + address);
  await page.locator('.live').waitFor({ state: 'visible' });
  const [script = [], layout = []] = await page.evaluate<number[][]>(MEASURE);
  const { body } = visit(address);
  const file = visit(address.replace('historik/', 'historik.json')).body;
  const rows = await page.locator('tr[data-service]').count();
  const elements = await page.evaluate('document.querySelectorAll("*").length');
  console.log(`${address}: ${rows} services, ${elements} elements`);
  console.log(
    `  page ${brotliCompressSync(body).length} bytes, history file ${brotliCompressSync(file).length}, brotli`,
  );
  console.log(`  a step of time travel: ${told(script)}; with layout ${told(layout)}`);
  await page.close();
}
await browser.close();
await site.close();
