import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ADDRESSES, ASSETS } from '../../web/site/assets.ts';
import { compared } from './compare-reading.ts';
import { faultsIn } from './html-faults.ts';

test.each([
  '/jamfor/?organisation=e1&from=2025-03-01&league=1',
  '/en/jamfor/?organisation=e2&group=egen&member=e3&member=e4',
  '/en/jamfor/?organisation=e1&organisation=e2&organisation=e4&from=2025-03-01&all=1',
  '/jamfor/?organisation=e1&indicator=building-permit',
])('%s is valid HTML', async (address) => {
  const [path, query = ''] = address.split('?');
  const { status, body } = compared(query, undefined, path);
  expect(status).toBe(200);
  expect(body).toContain('noindex');
  expect(await faultsIn(body)).toEqual([]);
});

test('a page and its style sheet come in at most 17 KB, with at most 3,000 elements', () => {
  const sheet = ASSETS.find(({ path }) => path === ADDRESSES.styles)?.body ?? '';
  for (const query of [
    'organisation=e1',
    'organisation=e1&organisation=e2&organisation=e4&organisation=e6&organisation=e7',
  ]) {
    const { body } = compared(query);
    expect(brotliCompressSync(body).length + brotliCompressSync(sheet).length).toBeLessThanOrEqual(17_000);
    expect(body.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(3_000);
  }
});
