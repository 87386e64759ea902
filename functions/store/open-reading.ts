import type { BenchmarkStore } from '../core/benchmark/benchmark-store.ts';
import type { LedgerReader } from '../core/ledger-store.ts';
import { openBenchmarks } from './benchmarks.ts';
import { openClient } from './client.ts';
import { openReading } from './reading.ts';

/** What the public's function reads, in the table that a deployment's environment variables name. */
export function openReadingFrom(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => Date,
): { store: LedgerReader; benchmarks: BenchmarkStore } {
  const database = { client: openClient(), table: variables['TABLE_NAME'] ?? '' };
  const benchmarks = openBenchmarks(database, variables['SITE_ORIGIN'] ?? null);
  return { store: openReading({ ...database, now }), benchmarks };
}
