import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { sha256Hex } from '../../functions/core/digest.ts';
import { ROOT } from '../../infra/bundle.ts';

const CACHE = join(ROOT, 'node_modules/.cache/programs');

/** Each file still finds what lies beside it, and only the program itself is the main one. */
const asFiles = (entry: string): Plugin => ({
  name: 'as-files',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:infra|functions|web)\/.*\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.main', String(path === entry));
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
});

async function built(program: string): Promise<string> {
  const entry = join(ROOT, program);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [asFiles(entry)],
  });
  const text = outputFiles[0]?.text ?? '';
  await mkdir(CACHE, { recursive: true });
  const file = join(CACHE, `${sha256Hex(text).slice(0, 16)}.mjs`);
  // Tests run side by side: a program appears whole or not at all.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, file);
  return file;
}

const programs = new Map<string, Promise<string>>();

/**
 * A program as one file: to translate hundreds of files anew for each of dozens of short runs took a fifth of
 * all tests' time. What `npm start` itself runs is tried as it is.
 */
export function builtProgram(program: string): Promise<string> {
  const path = relative(ROOT, join(ROOT, program));
  const found = programs.get(path) ?? built(path);
  programs.set(path, found);
  return found;
}
