import type { BenchmarkStore } from '../core/benchmark/benchmark-store.ts';
import { openBenchmarks } from './benchmarks.ts';
import { openClient } from './client.ts';
import { openStore, type Store } from './store.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** The stores of a function that answers requests, on the table that its variables name. */
export function openAnswering(env: Variables, now: () => Date): { store: Store; benchmarks: BenchmarkStore } {
  const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
  const database = { client: openClient(), table: env['TABLE_NAME'] ?? '' };
  return {
    store: openStore({ ...database, now, random }),
    benchmarks: openBenchmarks(database, env['SITE_ORIGIN'] ?? null),
  };
}
