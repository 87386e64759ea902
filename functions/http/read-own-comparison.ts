import { benchmarkOf } from '../core/benchmark/benchmark-of.ts';
import type { BenchmarkRow } from '../core/benchmark/benchmark-store.ts';
import { entryOfFile } from '../core/benchmark/participant.ts';
import { type Point, viewAt } from '../core/benchmark/point.ts';
import { catalogueAt } from '../core/matrix.ts';
import { entryOf } from '../core/organisation.ts';
import { type Ledger, settingsOf } from '../core/state.ts';
import { exportsPath } from '../exchange/export/address.ts';
import { comparison, comparisonTables } from '../exchange/export/data-sets/comparison.ts';
import type { ExportFormat } from '../exchange/export/formats.ts';
import type { ExportTable } from '../exchange/export/table.ts';
import { askedPoint, askedRows } from './asked-comparison.ts';
import { refused } from './asked-export.ts';
import type { Call, Handler } from './call.ts';
import { HttpProblem } from './problem.ts';
import { readQuery } from './query.ts';
import { etagOfRows, NARROWER } from './read-comparison.ts';
import { representation } from './read-exports.ts';
import { answerRead, readLedger } from './reading.ts';
import { OwnComparisonQuery } from './schemas/comparison.ts';

/** Everything that an answer is made from. */
type Asked = {
  call: Call;
  query: OwnComparisonQuery;
  ledger: Ledger;
  kind: BenchmarkRow['organisation']['kind'];
  rows: readonly BenchmarkRow[];
};

/** The row of an organisation that the publisher has not come to yet. */
function rowOfLedger(ledger: Ledger, origin: string | null): BenchmarkRow {
  const file = benchmarkOf(ledger, origin);
  const { source } = file;
  return { organisation: entryOfFile(file), source, here: true, recorded: ledger.state.at, open: () => file };
}

async function askedOf(call: Call, query: OwnComparisonQuery): Promise<Asked> {
  const ledger = await readLedger(call);
  const { state } = ledger;
  const settings = settingsOf(state);
  if (!settings) throw new HttpProblem('unknown-organisation', `There is no organisation “${state.org}”.`);
  const { kind } = entryOf(state.org, settings);
  const { benchmarks } = call.app;
  const kept = await benchmarks.rows(kind);
  const isKept = kept.some(({ organisation }) => organisation.id === state.org);
  const all = isKept ? kept : [...kept, rowOfLedger(ledger, benchmarks.origin)];
  const rows = askedRows(all, { ...query, kind, organisation: [state.org], by: 'indicators' });
  return { call, query, ledger, kind, rows };
}

/** The catalogue by which the organisation's own figures are; refused where the address names another. */
function catalogueFor({ query, ledger: { state } }: Asked, point: Point): string {
  const pinned = viewAt(state, point);
  const { id } = catalogueAt(state, pinned?.view ?? { validOn: point.validOn, known: state.seq });
  const found = pinned?.edition?.catalogue ?? id;
  if (query.catalogue === undefined || query.catalogue === found) return found;
  throw refused('catalogue', `is ${found} at that day as known then; leave it out, or ask for another.`);
}

function tableFor(asked: Asked): ExportTable {
  const { call, query, ledger, kind, rows } = asked;
  const { state } = ledger;
  const own = rows.filter(({ organisation }) => organisation.id === state.org);
  const point = askedPoint(
    own,
    { ...query, kind, organisation: [], by: 'indicators' },
    call.app.store.today(),
  );
  const catalogue = catalogueFor(asked, point);
  const path = `${exportsPath(state.org)}/${comparison.name}`;
  const of = { id: state.org, name: own[0]?.organisation.name ?? state.org };
  const made = { kind, rows, of, origin: call.app.origin, addressOf: () => ({ path, query: '' }) };
  const [table] = comparisonTables(made, [point]);
  if (!table) throw new HttpProblem('internal', 'There is no table.');
  const pairs: [string, string][] = [
    ...(query.group === undefined ? [] : [['group', query.group] as [string, string]]),
    ...query.member.map((id): [string, string] => ['member', id]),
    ['validOn', point.validOn],
    point.editions ? ['editions', '1'] : ['knownOn', table.provenance.knownOn],
    ['catalogue', catalogue],
  ];
  return { ...table, at: { path, query: String(new URLSearchParams(pairs)) } };
}

/** The rows of an organisation and of its group in a format, as one of the organisation's exports. */
export const readOwnComparison =
  (format: ExportFormat): Handler =>
  async (call) => {
    const asked = await askedOf(call, readQuery(call.url, OwnComparisonQuery, ['member']));
    return answerRead(call, etagOfRows(call, asked.rows), () =>
      representation(tableFor(asked), format, NARROWER),
    );
  };
