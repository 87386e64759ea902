import type { BenchmarkSource } from '../../core/benchmark/benchmark-file.ts';
import type { BenchmarkRow } from '../../core/benchmark/benchmark-store.ts';
import { faultsInWords } from '../input-faults.ts';
import { HttpProblem } from '../problem.ts';
import type { ComparedOrganisation, ComparedOutcome } from './run-compared.ts';

/** Where a file's facts end, so that two can be told apart. */
function endOf(source: BenchmarkSource, recorded: string | undefined): string {
  const head =
    source.kind === 'log'
      ? `commit ${source.head.seq} of its log, ${source.head.hash}`
      : `the table “${source.file}”, ${source.digest}`;
  return `${head}, recorded ${recorded ?? 'at no time'}`;
}

/** The problem that tells why a benchmark file was not stored; `stored` is the newest one that is. */
export function unstoredProblem({ file, name, outcome }: ComparedOrganisation, stored: BenchmarkRow | null) {
  const own = endOf(file.source, file.recorded.at(-1));
  const other = stored ? endOf(stored.source, stored.recorded) : 'another one';
  const who = `${name} (${file.organisation})`;
  switch (outcome) {
    case 'lives-here':
      return new HttpProblem('lives-here', `${who} keeps its own log here; that is what is compared.`);
    case 'older':
      return new HttpProblem(
        'older-file',
        `The file of ${who} ends with ${own}. The stored one is newer: ${other}.`,
      );
    case 'differs':
      return new HttpProblem(
        'differing-file',
        `The file of ${who} ends with ${own}. One as new says something else: ${other}. Ask the organisation which is right, and for a newer file.`,
      );
    default:
      return new HttpProblem(
        'file-too-large',
        `The file of ${who} takes more than 390 KB compressed; it cannot be stored.`,
      );
  }
}

/** The problem that tells why a file was not taken in at all. */
export function unreadProblem(outcome: Exclude<ComparedOutcome, { kind: 'done' }>): HttpProblem {
  if (outcome.kind === 'unsound') {
    const errors = [...outcome.faults];
    return new HttpProblem('invalid-body', faultsInWords(errors), { errors });
  }
  const { type, detail, line, column } = outcome.failure;
  return new HttpProblem(type, detail, { errors: [{ detail, line, column }] });
}
