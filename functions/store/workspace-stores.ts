import { openBenchmarks } from './benchmarks.ts';
import type { Database } from './database.ts';
import { openInboxReading } from './inbox-reading.ts';
import { openSessions } from './sessions.ts';
import { openUploads } from './uploads.ts';

/** All that the workspace needs of a table besides the ledgers. */
export const openWorkspaceStores = (database: Database, now: () => Date) => ({
  sessions: openSessions(database, now),
  inbox: openInboxReading(database, now),
  uploads: openUploads(database, now),
  // The workspace hands out no files of its own, so that nobody need say where it lies.
  benchmarks: openBenchmarks(database, null),
});
