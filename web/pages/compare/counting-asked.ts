import type { BenchmarkRow } from '../../../functions/core/benchmark/benchmark-store.ts';
import { rowsThat } from './national-asked.ts';
import type { CompareRequest } from './request.ts';

/** Whose services are counted; `unknown` names the one that was asked for and is not here. */
export type CountingAsked = {
  rows: readonly BenchmarkRow[];
  /** The organisation, where one is asked for. */
  chosen: BenchmarkRow | null;
  example: boolean;
  unknown: string | null;
};

/** Reads the query: one organisation, or everybody of the kind; what is invented never joins what is real. */
export function countingAsked(request: CompareRequest): CountingAsked {
  const { query, rows } = request;
  const id = query.get('organisation') ?? '';
  const example = query.get('example') === '1';
  if (id === '') return { rows: rowsThat(request, example), chosen: null, example, unknown: null };
  const chosen = rows.find(({ organisation }) => organisation.id === id);
  if (!chosen) return { rows: [], chosen: null, example, unknown: id.slice(0, 64) };
  return { rows: [chosen], chosen, example: chosen.organisation.example, unknown: null };
}
