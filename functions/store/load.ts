import type { Commit } from '../core/commit.ts';
import { refsOf } from '../core/decide/redact.ts';
import type { Ledger, State } from '../core/state.ts';
import type { SealedText } from '../core/texts.ts';
import { commitIn } from './commit-item.ts';
import { type FoundTexts, findTexts } from './companions.ts';
import { type Attributes, type Database, get, numberIn, query, textIn } from './database.ts';
import { sharedRuns } from './flight.ts';
import { emptyLedger, grown } from './fold.ts';
import { logAfter, logKey } from './keys.ts';
import { brokenLog } from './problem.ts';
import { readSnapshot } from './snapshot.ts';

/** The ledgers of all organisations, kept in this process and brought up to date at each look. */
export type Ledgers = {
  /** An organisation's ledger up to its newest commit; the same object while nothing is new. */
  current(org: string): Promise<Ledger>;
  /** Takes in a commit that this process appended, so that the next look need not fetch it. */
  extend(commit: Commit, texts: readonly SealedText[]): void;
};

function decoded(org: string, item: Attributes): Commit {
  try {
    return commitIn(item);
  } catch (error) {
    throw brokenLog(org, numberIn(item, 'seq'), error);
  }
}

/** Commits after a seq, oldest first; throws `broken-log` for one that is not as it was written. */
export async function readCommits(
  database: Database,
  org: string,
  after: number,
  limit = Infinity,
): Promise<Commit[]> {
  const items = await query(database, logAfter(org, after), limit);
  return items.map((item) => decoded(org, item));
}

/** The commit with a seq that is known to exist. */
export async function readCommit(database: Database, org: string, seq: number): Promise<Commit> {
  const item = await get(database, logKey(org, seq));
  if (!item) throw brokenLog(org, seq, 'it is missing');
  return decoded(org, item);
}

/** Whether texts lie beside a commit of the log, rather than beside an attempt that lost. */
export const isBesideCommit = (state: State, { seq, hash }: Pick<FoundTexts, 'seq' | 'hash'>): boolean =>
  state.commits[seq - 1]?.hash === hash;

/** The texts of commits with seqs from `first` to `last` that exist and are not redacted. */
export async function readTexts(
  database: Database,
  state: State,
  first: number,
  last: number,
): Promise<{ seq: number; texts: SealedText[] }[]> {
  const found = await findTexts(database, state.org, first, last);
  return found
    .filter((each) => isBesideCommit(state, each))
    .map(({ seq, texts }) => ({
      seq,
      texts: texts.filter(({ ref }) => !Object.hasOwn(state.redacted, ref)),
    }))
    .filter(({ texts }) => texts.length > 0);
}

/** A ledger brought up to the end of its log; itself when nothing is new. */
async function broughtUp(database: Database, before: Ledger): Promise<Ledger> {
  const { org, seq } = before.state;
  const commits = await readCommits(database, org, seq);
  if (commits.length === 0) return before;
  const after = grown(before, commits, []);
  const refers = commits.some(({ events }) => events.some((event) => refsOf(event).length > 0));
  if (!refers) return after;
  const found = await readTexts(database, after.state, seq + 1, after.state.seq);
  return grown(
    after,
    [],
    found.flatMap(({ texts }) => texts),
  );
}

/** The ledger from its snapshot and what came after; from the log alone where the log lacks the snapshot's end. */
async function loaded(database: Database, org: string): Promise<Ledger> {
  const snapshot = await readSnapshot(database, org);
  const last = snapshot && (await get(database, logKey(org, snapshot.state.seq)));
  const fits = last && textIn(last, 'hash') === snapshot.state.hash;
  return broughtUp(database, fits ? snapshot : emptyLedger(org));
}

/** Opens the ledgers of a table. */
export function openLedgers(database: Database): Ledgers {
  const kept = new Map<string, Ledger>();

  function keep(ledger: Ledger): Ledger {
    // Whoever asks for organisations that do not exist must not fill the memory.
    if (ledger.state.seq > 0) kept.set(ledger.state.org, ledger);
    return ledger;
  }

  const current = sharedRuns(async (org) => {
    const before = kept.get(org);
    return keep(before ? await broughtUp(database, before) : await loaded(database, org));
  });

  return {
    current,
    extend(commit, texts) {
      const before = kept.get(commit.org) ?? emptyLedger(commit.org);
      if (before.state.seq === commit.seq - 1) keep(grown(before, [commit], texts));
    },
  };
}
