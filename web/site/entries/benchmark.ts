import { benchmarkOf } from '../../../functions/core/benchmark/benchmark-of.ts';
import { canonicalJson } from '../../../functions/core/digest.ts';
import { BENCHMARK_FILE } from '../../pages/addresses.ts';
import type { Entry } from '../entry.ts';

/** What comparing the organisation takes, as canonical JSON: the same as the API hands out. */
export const benchmark: Entry = {
  matches: (rest) => rest.length === 1 && rest[0] === BENCHMARK_FILE,
  files: () => [BENCHMARK_FILE],
  languages: ['sv'],
  answer: ({ ledger, site }) => ({
    status: 200,
    type: 'application/json; charset=utf-8',
    body: canonicalJson(benchmarkOf(ledger, site.origin ?? null)),
  }),
};
