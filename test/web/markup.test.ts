import { expect, test } from 'vitest';
import { faultsIn } from './html-faults.ts';
import { PAGES, visit } from './reading.ts';

/** Every page under `npm run prove`; else each in one of the two languages, in turn. */
const READ = PAGES.filter((_, place) => process.env['PROVE'] === '1' || place % 4 === 0 || place % 4 === 3);

test.each(READ)('%s is valid HTML', async (address) => {
  const { type, body } = visit(address);
  expect(type).toBe('text/html; charset=utf-8');
  expect(await faultsIn(body)).toEqual([]);
});
