import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { bundleClient, GENERATED, moduleOf } from './client-bundle.ts';

const bundle = await bundleClient();
writeFileSync(GENERATED, moduleOf(bundle));
console.log(`script: ${bundle.length} bytes, ${brotliCompressSync(bundle).length} with brotli`);
