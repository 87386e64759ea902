import { layerOf } from './edges.ts';
import { type SourceFile, withoutComments } from './imports.ts';
import { ENTRIES, LAYERS } from './table.ts';

/** Something that must not stand in the code of certain files. */
interface SourceRule {
  readonly pattern: RegExp;
  readonly fault: string;
  readonly appliesTo: (path: string) => boolean;
}

const LONGEST_ENTRY = 20;

const isPure = (path: string): boolean => LAYERS[layerOf(path)]?.pure ?? false;
const everywhere = (): boolean => true;
const outside =
  (...paths: readonly string[]) =>
  (path: string): boolean =>
    !paths.includes(path);

const RULES: readonly SourceRule[] = [
  {
    pattern: /\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\s*\[|=\s*process\b|\bimport\.meta\.env\b/,
    fault: 'reads the environment; only Lambda entries and infra do',
    appliesTo: (path) => ![ENTRIES, 'infra'].includes(layerOf(path)),
  },
  {
    pattern:
      /\bDate\.now\b|\bnew Date\s*(?:\(\s*\)|;|$)|(?<!new )\bDate\(|\bperformance\.now\b|\bTemporal\.Now\b/m,
    fault: 'asks the clock; a pure layer is given the time',
    appliesTo: isPure,
  },
  {
    pattern: /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\brandomBytes\b/,
    fault: 'draws at random; a pure layer is given its salts and ids',
    appliesTo: isPure,
  },
  {
    pattern: /(?::|<|\bas|\bextends|=>)\s*any(?=\s*(?:[;,)\]=>|&{}[]|$))/m,
    fault: 'says any',
    appliesTo: everywhere,
  },
  {
    pattern: /^\s*export default\b|\bas default\b/m,
    fault: 'has a default export',
    appliesTo: everywhere,
  },
  {
    pattern: /import\s*\{[^}]*\}\s*from 'zod'/,
    fault: "imports zod by name, which bundles five times as much as `import * as z from 'zod'`",
    appliesTo: everywhere,
  },
  {
    pattern: /log#/,
    fault: 'spells the prefix of the log, which is named in one place only',
    appliesTo: outside('functions/store/table.ts'),
  },
  {
    // Both words anywhere in one file: who holds the log's key must not have a way of writing at hand.
    pattern: /^(?=[\s\S]*\b(?:PREFIXES\.log|logKey)\b)(?=[\s\S]*\b(?:Put|Delete)ItemCommand\b)/,
    fault: 'could write on the log; only append does',
    appliesTo: outside('functions/store/append.ts'),
  },
  {
    pattern:
      /\b(?:UpdateItem|BatchWriteItem|TransactWriteItems|ExecuteStatement|ExecuteTransaction)Command\b/,
    fault: 'uses a way of writing that the log does not need and the function has no right to',
    appliesTo: everywhere,
  },
];

/** Everything in the sources that a rule forbids. */
export const forbiddenCode = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap(({ path, source }) => {
    const code = withoutComments(source);
    const broken = RULES.filter((rule) => rule.appliesTo(path) && rule.pattern.test(code));
    return [...broken.map((rule) => `${path}: ${rule.fault}`), ...tooLong(path, source)];
  });

/** A Lambda entry only wires parts together; what needs more lines than this belongs to a layer. */
function tooLong(path: string, source: string): readonly string[] {
  const lines = source.trimEnd().split('\n').length;
  if (layerOf(path) !== ENTRIES || lines <= LONGEST_ENTRY) return [];
  return [`${path}: a Lambda entry has at most ${LONGEST_ENTRY} lines, this one has ${lines}`];
}
