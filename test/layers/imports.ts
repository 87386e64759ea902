/** A source file of the project, by its path from the root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** One import, with what it asks for; `types` means that nothing of it is left at run time. */
export interface Import {
  readonly target: string;
  readonly types: boolean;
}

/** What stands where a dynamic import's target cannot be read off. */
export const UNREADABLE = '(not a literal)';

const STRING = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
const STRING_OR_COMMENT = new RegExp(`(${STRING.source})|${COMMENT.source}`, 'g');

/** The source without its comments, so that words in them are not taken for code. */
export const withoutComments = (source: string): string =>
  source.replace(STRING_OR_COMMENT, (_, text?: string) => text ?? ' ');

// Biome keeps every statement at the start of a line, so that prose and strings do not look like one.
const STATIC = /^\s*(?:import|export)\s+(?:(type)\s+)?(?:[\w*{][^;'"`]*?\bfrom\s*)?['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\b(?:import|require)\s*\(\s*(?:['"`]([^'"`\n$]+)['"`])?/g;

/**
 * Every import and re-export of a source text. Only `import type` and `export type` count as types:
 * `import { type A }` still loads the module at run time.
 */
export function importsOf(source: string): readonly Import[] {
  const code = withoutComments(source);
  const statements = [...code.matchAll(STATIC)].map((match) => ({
    target: match[2] ?? UNREADABLE,
    types: match[1] === 'type',
  }));
  const calls = [...code.matchAll(DYNAMIC)].map((match) => ({
    target: match[1] ?? UNREADABLE,
    types: false,
  }));
  return [...statements, ...calls];
}

/** The path that a relative import leads to, from the root; undefined for a package. */
export function resolved(from: string, target: string): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
