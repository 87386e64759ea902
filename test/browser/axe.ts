import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe says of a page as it stands. Of what it finds in order it tells one place a rule: all of them cost as much as the search. */
export async function axeResults(page: Page, options: RunOptions = {}): Promise<AxeResults> {
  await page.evaluate(axe.source);
  const run = `axe.run(${JSON.stringify({ ...options, resultTypes: ['violations', 'incomplete'] })})`;
  return page.evaluate<AxeResults>(run);
}
