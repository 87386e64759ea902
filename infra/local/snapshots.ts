import type { Commit } from '../../functions/core/commit.ts';

/** Writes snapshots in the background, one at a time; a snapshot is a cache, so a failure costs only time. */
export type Snapshots = { onAppended: (commit: Commit) => void; settled: () => Promise<void> };

/** Asks for a snapshot of an organisation after every so many of its commits. In the cloud the publisher does it. */
export function snapshotEvery(commits: number, write: (org: string) => Promise<void>): Snapshots {
  let queue: Promise<void> = Promise.resolve();
  return {
    onAppended({ org, seq }) {
      if (seq % commits !== 0) return;
      queue = queue.then(() => write(org)).catch((error) => console.error(`no snapshot of ${org}:`, error));
    },
    settled: () => queue,
  };
}
