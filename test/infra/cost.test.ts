import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../infra/bundle.ts';
import { amountsOf, dollarsOf, MONTHS } from '../../infra/operations/cost/model.ts';
import { costSection, withSection } from '../../infra/operations/cost/table.ts';
import { recorded } from '../../infra/operations/cost.ts';
import { PRICES, type Priced } from '../../infra/operations/prices.ts';

const NAMES = Object.keys(PRICES) as Priced[];
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('the README says what the recorded measurements and the listed prices come to', async () => {
  expect(withSection(README, costSection(await recorded()))).toBe(README);
});

test('a README without its marks is told of, and not written into', () => {
  expect(() => withSection('# Blomlåda', 'section')).toThrow('marks');
});

test('a page that is a file starts no function: only queries, the workspace and reports do', async () => {
  const measured = await recorded();
  const [town] = MONTHS;
  if (!town) throw new Error('there is a month');
  const quiet = { ...town, queryShare: 0, apiReads: 0, staffPages: 0, saves: 0, reports: 0 };
  const few = amountsOf(measured, quiet);
  const many = amountsOf(measured, { ...quiet, pageViews: quiet.pageViews * 1000 });
  for (const name of ['invocations', 'gigabyteSeconds', 'readUnits', 'apiRequests'] as const)
    expect(many[name], name).toBe(few[name]);
  expect(many.edgeBytes).toBeGreaterThan(few.edgeBytes);
});

test('every price is counted by the model, and what is free is taken off once', async () => {
  const measured = await recorded();
  for (const month of MONTHS) {
    const amounts = amountsOf(measured, month);
    for (const name of NAMES) {
      expect(amounts[name], name).toBeGreaterThan(0);
      const free = PRICES[name].free * PRICES[name].usd;
      const saved = dollarsOf(name, amounts[name], false) - dollarsOf(name, amounts[name], true);
      expect(saved, name).toBeLessThanOrEqual(free + 1e-9);
    }
  }
});
