import { cycles } from './cycles.ts';
import { forbiddenEdges } from './edges.ts';
import type { SourceFile } from './imports.ts';
import { forbiddenCode } from './source-rules.ts';

/** Folders of which the project cannot do without; if one is empty, the check looked in the wrong place. */
const EXPECTED = ['functions/core/', 'infra/'];

/**
 * Checks the files against the table of layers and the rules for their code. Gives one sentence for
 * each fault. Finding nothing to check is a fault as well, lest the check pass because it saw nothing.
 */
export function check(files: readonly SourceFile[]): readonly string[] {
  const unseen = EXPECTED.filter((folder) => !files.some(({ path }) => path.startsWith(folder)));
  return [
    ...unseen.map((folder) => `no file was found under ${folder}`),
    ...forbiddenEdges(files),
    ...cycles(files),
    ...forbiddenCode(files),
  ];
}
