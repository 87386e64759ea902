import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './imports.ts';

const ROOT = join(import.meta.dirname, '../..');

/** All TypeScript files under the folders that the table of layers covers. */
export const readSources = (): readonly SourceFile[] =>
  ['functions', 'web', 'infra'].flatMap((folder) => pathsUnder(folder)).map(read);

function pathsUnder(folder: string): readonly string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[cm]?tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  } catch {
    return [];
  }
}

const read = (path: string): SourceFile => ({ path, source: readFileSync(join(ROOT, path), 'utf8') });
