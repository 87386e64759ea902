import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { entries, esbuildOptions, ROOT } from './bundle.ts';

const outdir = join(ROOT, 'dist');

rmSync(outdir, { recursive: true, force: true });
for (const path of entries()) {
  const name = basename(path, '.ts');
  // With this ending the file also runs from here, where package.json calls plain .js an ES module.
  const outfile = join(outdir, name, 'index.cjs');
  // The map stays here: two builds give the same bytes, so that this one explains the stack of any deployment.
  const map = { sourcemap: 'external', sourcesContent: false } as const;
  await build({ ...esbuildOptions(), ...map, entryPoints: [path], outfile });
  const code = readFileSync(outfile);
  console.log(`${name}: ${code.length} bytes, ${gzipSync(code, { level: 9 }).length} gzipped`);
}
if (entries().length === 0) throw new Error('there is no Lambda entry in functions/');
