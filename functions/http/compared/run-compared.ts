import type { BenchmarkFile } from '../../core/benchmark/benchmark-file.ts';
import type { AddedFile, BenchmarkRow, BenchmarkStore } from '../../core/benchmark/benchmark-store.ts';
import type { ComparedFormat } from '../../core/benchmark/compared-formats.ts';
import { entryOfFile } from '../../core/benchmark/participant.ts';
import type { ImportFailure, ImportFile, ImportRow } from '../../core/importing.ts';
import type { LedgerStore } from '../../core/ledger-store.ts';
import { plainFileName } from '../../exchange/fit-text.ts';
import { planSelfAssessment } from '../../exchange/self-assessment/plan.ts';
import { readTable } from '../../exchange/table/read-table.ts';
import { inWords } from '../../exchange/table/sentences.ts';
import { digestOf } from '../import-id.ts';
import type { InputFault } from '../schemas/problem.ts';
import { readBenchmark } from './read-benchmark.ts';

/** Where organisations that are compared are stored, and who keeps a log here. */
export type ComparedStores = {
  store: Pick<LedgerStore, 'organisations' | 'now'>;
  benchmarks: BenchmarkStore;
};

export type ComparedRequest = { format: ComparedFormat; file: ImportFile; dryRun: boolean };

/** What became of one organisation of the file. */
export type ComparedOrganisation = { file: BenchmarkFile; name: string; outcome: AddedFile };

/** What became of a file from elsewhere; of an unreadable or unsound one nothing is stored. */
export type ComparedOutcome =
  | { kind: 'done'; organisations: readonly ComparedOrganisation[]; rows: readonly ImportRow[] }
  | { kind: 'unreadable'; failure: ImportFailure }
  | { kind: 'unsound'; faults: readonly InputFault[] };

/** Whether a file is stored now, or was before. */
export const isStored = (outcome: AddedFile): boolean => outcome === 'added' || outcome === 'known';

async function addAll({ benchmarks }: ComparedStores, files: readonly BenchmarkFile[], dryRun: boolean) {
  const added: ComparedOrganisation[] = [];
  for (const file of files) {
    const { name } = entryOfFile(file);
    added.push({ file, name, outcome: await benchmarks.add(file, { dryRun }) });
  }
  return added;
}

async function importBenchmark(stores: ComparedStores, { file, dryRun }: ComparedRequest) {
  const read = readBenchmark(file, stores.store.now());
  if (read.kind !== 'sound') return read;
  return { kind: 'done', organisations: await addAll(stores, [read.file], dryRun), rows: [] } as const;
}

/** Rows of an organisation whose file could not be stored have come to nothing. */
function asStored(row: ImportRow, lost: ReadonlySet<string>): ImportRow {
  const [id = ''] = row.externalId?.split('/') ?? [];
  if (!lost.has(id) || (row.outcome !== 'added' && row.outcome !== 'changed')) return row;
  const remarks = [{ code: 'not-stored', values: { id } }] as const;
  return { ...row, outcome: 'refused', remarks, detail: inWords(remarks) };
}

/** Files by organisation; each is only unpacked when a row speaks of it. */
const storedIn =
  (rows: readonly BenchmarkRow[]) =>
  (id: string): BenchmarkFile | null =>
    rows.find(({ organisation }) => organisation.id === id)?.open() ?? null;

async function importSelfAssessment(
  stores: ComparedStores,
  { file, dryRun }: ComparedRequest,
): Promise<ComparedOutcome> {
  const read = await readTable(file);
  if (!read.ok) return { kind: 'unreadable', failure: read };
  const here = new Set((await stores.store.organisations()).map(({ id }) => id));
  const plan = planSelfAssessment(read.table, {
    source: { file: plainFileName(file.name) || 'import', digest: await digestOf(file) },
    now: stores.store.now(),
    livesHere: (id) => here.has(id),
    stored: storedIn(await stores.benchmarks.compared()),
  });
  if (!plan.ok) return { kind: 'unreadable', failure: plan };
  const organisations = await addAll(stores, plan.files, dryRun);
  const lost = new Set(
    organisations
      .filter(({ outcome }) => !isStored(outcome))
      .map(({ file: { organisation } }) => organisation),
  );
  return { kind: 'done', organisations, rows: plan.rows.map((row) => asStored(row, lost)) };
}

/**
 * Takes in a file from elsewhere, or in a dry run says what would become of it. The same file again changes
 * nothing; organisations of one table are stored one by one, and a table that was cut short may be sent again.
 */
export const runCompared = (stores: ComparedStores, request: ComparedRequest): Promise<ComparedOutcome> =>
  request.format === 'benchmark' ? importBenchmark(stores, request) : importSelfAssessment(stores, request);
