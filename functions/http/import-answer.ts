import type { Head } from '../core/commit.ts';
import { IMPORT_OUTCOMES, type ImportRow } from '../core/importing.ts';
import { LARGEST_BODY } from './body.ts';
import type { ImportDone, ImportOutcome, ImportRequest } from './imports.ts';
import { HttpProblem } from './problem.ts';
import { problemOf } from './refusal-problem.ts';
import type { ImportResult } from './schemas/import-result.ts';

/** How many rows came to each outcome. */
export const summaryOf = (rows: readonly ImportRow[]): ImportResult['summary'] =>
  Object.fromEntries(
    IMPORT_OUTCOMES.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length]),
  ) as ImportResult['summary'];

const sizeOf = (row: ImportRow): number => Buffer.byteLength(JSON.stringify(row)) + 1;
const ROOM_FOR_ROWS = LARGEST_BODY - 500_000;

/** The rows that fit one answer: all, or else those that are not unchanged, as far as there is room. */
export function fittingRows(rows: readonly ImportRow[], room = ROOM_FOR_ROWS): ImportRow[] {
  const within = (some: readonly ImportRow[]): ImportRow[] => {
    let size = 0;
    return some.filter((row) => {
      size += sizeOf(row);
      return size <= room;
    });
  };
  const all = within(rows);
  return all.length === rows.length ? all : within(rows.filter(({ outcome }) => outcome !== 'unchanged'));
}

/** A row as the API tells it: in English, without what only an interface needs. */
const plainRow = ({ line, column, externalId, name, outcome, detail }: ImportRow): ImportRow => ({
  line,
  column,
  externalId,
  name,
  outcome,
  detail,
});

/** Rows as the API tells them, as many as fit one answer. */
export function plainRows(all: readonly ImportRow[]): Pick<ImportResult, 'rows' | 'rowsLeftOut'> {
  const rows = fittingRows(all.map(plainRow));
  return { rows, rowsLeftOut: all.length - rows.length };
}

/** What an import did, or in a dry run would do. */
export function importResult({ org, format, dryRun }: ImportRequest, done: ImportDone): ImportResult {
  return {
    organisation: org,
    import: done.import,
    format,
    dryRun,
    source: done.source,
    summary: summaryOf(done.rows),
    ...plainRows(done.rows),
    commits: [...done.commits],
  };
}

/** What an import tells of the commits that it had saved before it stopped; they stand. */
const standing = (commits: readonly Head[]) => (commits.length > 0 ? { commits: [...commits] } : {});

/** The problem that tells why an import did not run to its end, and which of its commits stand. */
export function importProblem(org: string, outcome: Exclude<ImportOutcome, ImportDone>): HttpProblem {
  switch (outcome.kind) {
    case 'unknown-organisation':
      return new HttpProblem('unknown-organisation', `There is no organisation “${org}”.`);
    case 'future-date': {
      const detail = `lies in the future (today is ${outcome.today})`;
      return new HttpProblem('future-date', `effectiveOn ${detail}.`, {
        errors: [{ parameter: 'effectiveOn', detail }],
      });
    }
    case 'unreadable': {
      const { type, detail, line, column } = outcome.failure;
      const problem = new HttpProblem(type, detail, { errors: [{ detail, line, column }] });
      return problem.with(standing(outcome.commits));
    }
    case 'differs':
      return new HttpProblem('log-moved', 'Something else would be saved than was asked for; ask again.');
    case 'stopped': {
      const problem = problemOf(outcome.outcome, { commands: outcome.commands, where: () => null });
      return problem.with(standing(outcome.commits));
    }
  }
}
