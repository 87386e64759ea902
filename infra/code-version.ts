import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.ts';

/** What answers are made from: other code may answer the same address differently. */
const MADE_FROM = ['functions', 'web', 'package-lock.json'] as const;

function filesIn(path: string): string[] {
  const entries = readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

let known: string | undefined;

/** A short digest of the code, the same on every machine; it goes into every ETag. Read once in a process. */
export function codeVersion(): string {
  known ??= digestOfCode();
  return known;
}

function digestOfCode(): string {
  const files = MADE_FROM.flatMap((path) => (path.includes('.') ? [join(ROOT, path)] : filesIn(path)));
  const hash = createHash('sha256');
  for (const file of files.map((file) => file.slice(ROOT.length)).sort()) {
    hash.update(`${file.replaceAll('\\', '/')}\n`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
