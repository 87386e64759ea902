import type { BenchmarkRow } from '../core/benchmark/benchmark-store.ts';
import { originOf } from '../core/benchmark/comparison-rows.ts';
import type { Point } from '../core/benchmark/point.ts';
import { comparisonTables } from '../exchange/export/data-sets/comparison.ts';
import type { ExportFormat } from '../exchange/export/formats.ts';
import type { ExportTable } from '../exchange/export/table.ts';
import { askedPoint, askedRows } from './asked-comparison.ts';
import type { Call, Handler } from './call.ts';
import { etagOf } from './etag.ts';
import { HttpProblem } from './problem.ts';
import { readQuery } from './query.ts';
import { representation } from './read-exports.ts';
import { answerRead } from './reading.ts';
import { API_BASE } from './route.ts';
import { COMPARISON_LISTS, ComparisonQuery } from './schemas/comparison.ts';

/** Where the comparison lies, without its ending. */
export const COMPARISON_PATH = `${API_BASE}/comparison`;

/** What to ask for where an answer would be too large. */
export const NARROWER =
  'Name an organisation: its group is smaller; or take the files of year ends under /jamfor/data/.';

/** The query that names the same rows for ever: the day, and up to when was known. */
function pinned(query: ComparisonQuery, { validOn, editions }: Point, knownOn: string): string {
  const pairs: [string, string][] = [
    ['kind', query.kind],
    ...(query.example === undefined ? [] : [['example', '1'] as [string, string]]),
    ...query.organisation.map((id): [string, string] => ['organisation', id]),
    ...(query.group === undefined ? [] : [['group', query.group] as [string, string]]),
    ...query.member.map((id): [string, string] => ['member', id]),
    ['validOn', validOn],
    editions ? ['editions', '1'] : ['knownOn', knownOn],
    ...(query.by === 'criteria' ? [['by', 'criteria'] as [string, string]] : []),
  ];
  return String(new URLSearchParams(pairs));
}

/** The tag of rows; known before any of them is opened. */
export function etagOfRows({ app, url }: Call, rows: readonly BenchmarkRow[]): string {
  const ends = rows.map((row) => `${row.organisation.id} ${originOf(row).hash}`).join(' ');
  return etagOf([app.version, ends, app.store.today(), url.pathname, url.search]);
}

function tableFor({ app }: Call, rows: readonly BenchmarkRow[], query: ComparisonQuery): ExportTable {
  const point = askedPoint(rows, query, app.store.today());
  const [table] = comparisonTables(
    {
      ...{ kind: query.kind, rows, origin: app.origin },
      by: query.by === 'criteria' ? 'services' : 'indicators',
      addressOf: () => ({ path: COMPARISON_PATH, query: '' }),
    },
    [point],
  );
  if (!table) throw new HttpProblem('internal', 'There is no table.');
  const { knownOn } = table.provenance;
  return { ...table, at: { path: COMPARISON_PATH, query: pinned(query, point, knownOn) } };
}

/** The rows of organisations in a format: an organisation and indicator each. */
export const readComparison =
  (format: ExportFormat): Handler =>
  async (call) => {
    const query = readQuery(call.url, ComparisonQuery, COMPARISON_LISTS);
    const rows = askedRows(await call.app.benchmarks.rows(query.kind), query);
    return answerRead(call, etagOfRows(call, rows), () =>
      representation(tableFor(call, rows, query), format, NARROWER),
    );
  };
