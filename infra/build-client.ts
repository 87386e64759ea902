import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { bundleClient, CLIENTS, moduleOf } from './client-bundle.ts';

for (const client of Object.values(CLIENTS)) {
  const bundle = await bundleClient(client);
  writeFileSync(client.generated, moduleOf(client, bundle));
  const small = brotliCompressSync(bundle).length;
  console.log(`${client.folder}: ${bundle.length} bytes, ${small} with brotli`);
}
