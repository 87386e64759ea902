import { dayOf } from '../core/calendar.ts';
import { OrganisationId } from '../core/identifiers.ts';
import type { LedgerReader } from '../core/ledger-store.ts';
import type { Database } from './database.ts';
import { allEntries, ownerOfSlug } from './directory.ts';
import { type Ledgers, openLedgers, readCommits, readTexts } from './load.ts';
import { CHUNK_SIZE, writeSnapshot } from './snapshot.ts';

/** What a store that only reads is made of. */
export type ReadingOptions = Database & { now: () => Date };

/** The reading half of the store, on ledgers that others may share. */
export const readerOf = (database: Database, ledgers: Ledgers, now: () => Date): LedgerReader => ({
  async read(org) {
    if (!OrganisationId.safeParse(org).success) return null;
    const ledger = await ledgers.current(org);
    return ledger.state.seq > 0 ? ledger : null;
  },
  commits: (org, after, limit) => readCommits(database, org, after, limit),
  async texts(org, after, upTo) {
    const { state } = await ledgers.current(org);
    return readTexts(database, state, after + 1, Math.min(upTo, state.seq));
  },
  organisations: () => allEntries(database),
  organisationBySlug: (slug) => ownerOfSlug(database, slug),
  now: () => now().toISOString(),
  today: () => dayOf(now()),
});

/** Opens a table for reading: the log, its texts, snapshots and the directory, and nothing else. */
export function openReading({ client, table, now }: ReadingOptions): LedgerReader {
  const database = { client, table };
  return readerOf(database, openLedgers(database), now);
}

/** What publishing needs of the store: to read, and to write down how far it has folded. */
export type PublishingStore = LedgerReader & { writeSnapshot(org: string): Promise<void> };

/** Opens a table for the publisher. */
export function openPublishing({ client, table, now }: ReadingOptions): PublishingStore {
  const database = { client, table };
  const ledgers = openLedgers(database);
  return {
    ...readerOf(database, ledgers, now),
    async writeSnapshot(org) {
      const ledger = await ledgers.current(org);
      if (ledger.state.seq > 0) await writeSnapshot(database, ledger, CHUNK_SIZE);
    },
  };
}
