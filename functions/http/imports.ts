import type { Day } from '../core/calendar.ts';
import type { Command } from '../core/commands.ts';
import type { Head } from '../core/commit.ts';
import type { ImportFailure, ImportFile, ImportPlan, ImportRow, PlanImport } from '../core/importing.ts';
import type { LedgerStore, SaveOutcome, Sender } from '../core/ledger-store.ts';
import type { Ledger } from '../core/state.ts';
import { importIdOf } from './import-id.ts';
import { type Group, halved, packed } from './import-parts.ts';

/** An import as it is asked for. */
export type ImportRequest = {
  org: string;
  format: string;
  plan: PlanImport;
  files: readonly ImportFile[];
  /** The day from which the files hold; today when left out. */
  effectiveOn?: Day | undefined;
  sender: Sender;
  dryRun: boolean;
  /** Asked before anything is saved whether what is planned now is what the sender wants; else nothing is. */
  onlyIf?: (plan: ImportPlan) => boolean;
  /** The import that this request takes back, and the commits that it was saved as. */
  undoes?: { import: string; seqs: readonly number[] };
  /** What only staff read beside the commits. */
  notes?: readonly string[];
  /** Told after each commit how many of the groups are saved. */
  onProgress?: (saved: number, all: number) => void;
};

/** An import that ran to its end, or would. */
export type ImportDone = {
  kind: 'done';
  import: string;
  source: string;
  rows: readonly ImportRow[];
  commits: readonly Head[];
};

/** What became of an import; commits that were saved before it stopped stand, and are not made twice. */
export type ImportOutcome =
  | ImportDone
  | { kind: 'unknown-organisation' }
  | { kind: 'future-date'; today: Day }
  | { kind: 'unreadable'; failure: ImportFailure; commits: readonly Head[] }
  /** What would be saved is not what the sender wants any more; nothing was. */
  | { kind: 'differs' }
  | {
      kind: 'stopped';
      outcome: Exclude<SaveOutcome, { kind: 'saved' }>;
      commands: readonly Command[];
      commits: readonly Head[];
    };

/** Times that an import plans anew because somebody else wrote meanwhile. */
const MOST_PLANS = 10;

type Run = { store: LedgerStore; request: ImportRequest; id: string; effectiveOn: Day; commits: Head[] };
type Stopped = Extract<ImportOutcome, { kind: 'stopped' }>;

async function savePart(run: Run, source: string, part: readonly Group[], expectedSeq: number) {
  const { store, request, id, commits } = run;
  const record: Command = {
    type: 'record-import',
    import: id,
    format: request.format,
    part: commits.length + 1,
    source,
    ...(request.undoes && { undoes: [...request.undoes.seqs] }),
  };
  const commands = [record, ...part.flat()];
  const { org, sender, notes = [] } = request;
  const key = crypto.randomUUID();
  // What takes an import back is an act of people: the source has said nothing new.
  const via = request.undoes ? 'api' : 'import';
  const outcome = await store.save({ org, commands, sender, via, key, notes, expectedSeq });
  return { outcome, commands };
}

/** Saves the groups of a plan, in order; null when all are saved. */
async function savePlan(run: Run, { source, groups }: ImportPlan, seq: number): Promise<Stopped | null> {
  const waiting = packed(groups);
  let expectedSeq = seq;
  let saved = 0;
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const { outcome, commands } = await savePart(run, source, part, expectedSeq);
    const halves = outcome.kind === 'too-large' ? halved(part) : null;
    if (halves) waiting.unshift(...halves);
    else if (outcome.kind !== 'saved') return { kind: 'stopped', outcome, commands, commits: run.commits };
    else {
      const { seq, hash } = outcome.commit;
      run.commits.push({ seq, hash });
      expectedSeq = seq;
      saved += part.length;
      run.request.onProgress?.(saved, groups.length);
    }
  }
  return null;
}

const nameOf = ({ line, externalId }: ImportRow): string => `${line}|${externalId}`;

/** The rows of a later plan; where it finds done what an earlier one did, the earlier row tells of it. */
function mergedRows(earlier: readonly ImportRow[], later: readonly ImportRow[]): readonly ImportRow[] {
  const before = new Map(earlier.map((row) => [nameOf(row), row]));
  return later.map((row) => (row.outcome === 'unchanged' ? (before.get(nameOf(row)) ?? row) : row));
}

async function planAndSave(run: Run, first: Ledger): Promise<ImportOutcome> {
  const { store, request, id, effectiveOn, commits } = run;
  let ledger = first;
  let rows: readonly ImportRow[] = [];
  for (let plans = 1; ; plans += 1) {
    const plan = request.plan(request.files, { ledger, effectiveOn, today: store.today() });
    if (!plan.ok) return { kind: 'unreadable', failure: plan, commits };
    if (commits.length === 0 && request.onlyIf?.(plan) === false) return { kind: 'differs' };
    rows = mergedRows(rows, plan.rows);
    const stopped = request.dryRun ? null : await savePlan(run, plan, ledger.state.seq);
    if (!stopped) return { kind: 'done', import: id, source: plan.source, rows, commits };
    if (stopped.outcome.kind !== 'moved' || plans === MOST_PLANS) return stopped;
    ledger = (await store.read(request.org)) ?? ledger;
  }
}

/**
 * Imports files into an organisation: plans against the newest state and saves the plan in as few commits
 * as fit, anew from where it stands whenever somebody else wrote meanwhile. A dry run saves nothing.
 */
export async function runImport(store: LedgerStore, request: ImportRequest): Promise<ImportOutcome> {
  const today = store.today();
  const { org, format, files, effectiveOn = today } = request;
  if (effectiveOn > today) return { kind: 'future-date', today };
  const ledger = await store.read(org);
  if (!ledger) return { kind: 'unknown-organisation' };
  const id = request.undoes?.import ?? (await importIdOf(org, format, files));
  return planAndSave({ store, request, id, effectiveOn, commits: [] }, ledger);
}
