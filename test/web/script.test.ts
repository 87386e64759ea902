import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundleClient, CLIENTS, moduleOf } from '../../infra/client-bundle.ts';
import { ADDRESSES, ASSETS, STAFF_ADDRESSES } from '../../web/site/assets.ts';
import { script } from '../../web/site/script.generated.ts';
import { staffScript } from '../../web/site/staff-script.generated.ts';

const scripts = [
  { client: CLIENTS.script, kept: script, path: ADDRESSES.script, most: 8_000 },
  { client: CLIENTS.staffScript, kept: staffScript, path: STAFF_ADDRESSES.staffScript, most: 25_000 },
];

describe.each(scripts)('the script from $client.folder', ({ client, kept, path, most }) => {
  test('is what its sources make; `npm run build:client` writes it anew', async () => {
    const bundle = await bundleClient(client);
    expect(bundle.length).toBeGreaterThan(1000);
    expect(kept === bundle).toBe(true);
    expect(readFileSync(client.generated, 'utf8') === moduleOf(client, bundle)).toBe(true);
    expect(ASSETS.find((asset) => asset.path === path)).toMatchObject({
      body: bundle,
      type: 'text/javascript; charset=utf-8',
    });
  });

  test(`weighs at most ${most} bytes on the wire`, () => {
    expect(brotliCompressSync(kept).length).toBeLessThan(most);
  });

  test('never writes markup, and asks no other host', () => {
    // Our own patterns for addresses and the namespace of drawings name none.
    expect(kept).not.toMatch(
      /innerHTML|insertAdjacentHTML|document\.write|eval\(|https?:\/\/(?!www\.w3\.org)[a-z]/,
    );
  });
});
