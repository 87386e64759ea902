import type { BenchmarkFile } from '../../../functions/core/benchmark/benchmark-file.ts';
import { benchmarkOf } from '../../../functions/core/benchmark/benchmark-of.ts';
import { MUNICIPALITIES } from '../../../functions/core/slug.ts';
import type { Ledger } from '../../../functions/core/state.ts';

/**
 * The history of the invented organisation once for every municipality, so that all 290 can be compared. Only
 * its size matters here; it never leaves the memory of the process that measures.
 */
export function everyMunicipality(ledger: Ledger): BenchmarkFile[] {
  const file = benchmarkOf(ledger, 'https://elsewhere.example');
  return MUNICIPALITIES.map(({ code, name }) => ({
    ...file,
    organisation: code,
    settings: file.settings.map((each) => ({ ...each, slug: `kommun-${code}`, name, example: false })),
  }));
}
