import type { BenchmarkRow } from '../../../functions/core/benchmark/benchmark-store.ts';
import { canStandBeside } from '../../../functions/core/benchmark/groups.ts';
import type { Day } from '../../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import type { OrganisationKind } from '../../../functions/core/organisation.ts';
import type { Assets } from '../viewing.ts';

/** What a comparison page is made from. */
export type CompareRequest = {
  language: InterfaceLanguage;
  assets: Assets;
  day: Day;
  kind: OrganisationKind;
  /** Everybody of the kind, packed: only those that the page needs are opened. */
  rows: readonly BenchmarkRow[];
  query: URLSearchParams;
  /** The same address in a language, without the query. */
  pathIn: (language: InterfaceLanguage) => string;
};

/** Everybody else that can stand beside an organisation. */
export const rowsBeside = (
  { organisation: own }: BenchmarkRow,
  rows: readonly BenchmarkRow[],
): BenchmarkRow[] =>
  rows.filter(({ organisation }) => organisation.id !== own.id && canStandBeside(own, organisation));
