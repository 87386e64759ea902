import { importsOf, resolved, type SourceFile } from './imports.ts';

/** Each chain of imports between files that comes back to where it began; types count as well. */
export function cycles(files: readonly SourceFile[]): readonly string[] {
  const graph = new Map(files.map(({ path, source }) => [path, targetsOf(path, source)]));
  const done = new Set<string>();
  const found: string[] = [];

  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(`a cycle: ${[...trail.slice(start), path].join(' → ')}`);
    if (start >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };

  for (const path of graph.keys()) walk(path, []);
  return found;
}

const targetsOf = (path: string, source: string): readonly string[] =>
  importsOf(source).flatMap(({ target }) => resolved(path, target) ?? []);
