import type { BenchmarkStore } from '../../functions/core/benchmark/benchmark-store.ts';
import type { Commit } from '../../functions/core/commit.ts';
import type { LedgerStore } from '../../functions/core/ledger-store.ts';

/** Keeps the rows that comparisons read in line with the logs. In the cloud the publisher does it. */
export type BenchmarkKeeper = {
  onAppended: (commit: Pick<Commit, 'org'>) => void;
  /** From now on; what was appended before, by this process or another, is made good first. */
  start: () => Promise<void>;
  settled: () => Promise<void>;
};

type Parts = { store: Pick<LedgerStore, 'read' | 'organisations' | 'commits'>; benchmarks: BenchmarkStore };

/** Keeps one organisation at a time, each once however many commits came meanwhile; waits until it is started. */
export function benchmarkKeeper({ store, benchmarks }: Parts): BenchmarkKeeper {
  const due = new Set<string>();
  let started = false;
  let running: Promise<void> = Promise.resolve();

  async function keepDue(): Promise<void> {
    for (const org of due) {
      due.delete(org);
      const ledger = await store.read(org);
      if (ledger) await benchmarks.keep(ledger);
    }
  }
  const run = () => {
    running = running.then(keepDue).catch((error) => console.error('no row for comparisons:', error));
  };

  return {
    onAppended({ org }) {
      due.add(org);
      if (started) run();
    },
    async start() {
      for (const { id, kind } of await store.organisations()) {
        const kept = await benchmarks.keptSeq(id, kind);
        const newer = await store.commits(id, kept, 1);
        if (kept === 0 || newer.length > 0) due.add(id);
      }
      started = true;
      run();
      await running;
    },
    settled: () => running,
  };
}
