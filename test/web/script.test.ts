import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleClient, GENERATED, moduleOf } from '../../infra/client-bundle.ts';
import { ADDRESSES, ASSETS } from '../../web/site/assets.ts';
import { script } from '../../web/site/script.generated.ts';

test('the script that pages get is what its sources make; `npm run build:client` writes it anew', async () => {
  const bundle = await bundleClient();
  expect(bundle.length).toBeGreaterThan(1000);
  expect(script === bundle).toBe(true);
  expect(readFileSync(GENERATED, 'utf8') === moduleOf(bundle)).toBe(true);
  expect(ASSETS.find(({ path }) => path === ADDRESSES.script)).toMatchObject({
    body: bundle,
    type: 'text/javascript; charset=utf-8',
  });
});

test('the script weighs at most 8 KB on the wire', () => {
  expect(brotliCompressSync(script).length).toBeLessThan(8_000);
});

test('the script never writes markup, and asks no other host', () => {
  expect(script).not.toMatch(
    /innerHTML|insertAdjacentHTML|document\.write|eval\(|https?:\/\/(?!www\.w3\.org)/,
  );
});
