import { expect, test } from 'vitest';
import { faultsIn } from './html-faults.ts';
import { PAGES, visit } from './reading.ts';

test.each(PAGES)('%s is valid HTML', async (address) => {
  const { type, body } = visit(address);
  expect(type).toBe('text/html; charset=utf-8');
  expect(await faultsIn(body)).toEqual([]);
});
