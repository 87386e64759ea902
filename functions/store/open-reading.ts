import type { BenchmarkStore } from '../core/benchmark/benchmark-store.ts';
import type { LedgerReader } from '../core/ledger-store.ts';
import { openBenchmarks } from './benchmarks.ts';
import { openClient } from './client.ts';
import { openPublishing, openReading, type PublishingStore } from './reading.ts';

type Variables = Readonly<Record<string, string | undefined>>;

function databaseIn(variables: Variables) {
  const database = { client: openClient(), table: variables['TABLE_NAME'] ?? '' };
  return { database, benchmarks: openBenchmarks(database, variables['SITE_ORIGIN'] ?? null) };
}

/** What the public's function reads, in the table that a deployment's environment variables name. */
export function openReadingFrom(
  variables: Variables,
  now: () => Date,
): { store: LedgerReader; benchmarks: BenchmarkStore } {
  const { database, benchmarks } = databaseIn(variables);
  return { store: openReading({ ...database, now }), benchmarks };
}

/** The same for the publisher, which also writes down how far it has folded. */
export function openPublishingFrom(
  variables: Variables,
  now: () => Date,
): { store: PublishingStore; benchmarks: BenchmarkStore } {
  const { database, benchmarks } = databaseIn(variables);
  return { store: openPublishing({ ...database, now }), benchmarks };
}
