import { againstGroup } from '../../functions/core/benchmark/against-group.ts';
import type { BenchmarkRow } from '../../functions/core/benchmark/benchmark-store.ts';
import { groupOfMunicipality } from '../../functions/core/benchmark/groups.ts';
import { leagueOf } from '../../functions/core/benchmark/league.ts';
import { measuredBy } from '../../functions/core/benchmark/measured.ts';
import { nationalPicture } from '../../functions/core/benchmark/national.ts';
import { participantOf } from '../../functions/core/benchmark/participant.ts';
import { type Seen, seenAt } from '../../functions/core/benchmark/seen.ts';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { MUNICIPALITIES } from '../../functions/core/slug.ts';
import { SYNTHETIC_DAY, syntheticId } from './synthetic.ts';

/** What is done with the rows of a kind; each in a process of its own, so that its peak memory is its own. */
export type Task = (rows: readonly BenchmarkRow[]) => unknown;

const seenIn = (rows: readonly BenchmarkRow[]): Seen[] =>
  rows.flatMap((row) => seenAt(participantOf(row.open(), row.here), { validOn: SYNTHETIC_DAY }) ?? []);

const counties = Map.groupBy(MUNICIPALITIES, ({ county }) => county);
const PARTS = [...counties].map(([key, some]) => ({ key, members: some.map(({ code }) => code) }));

/** The first municipality against those of its SKR group: nobody else's row is opened. */
function against(rows: readonly BenchmarkRow[]): unknown {
  const own = syntheticId(0);
  const members = new Set([own, ...(groupOfMunicipality(own, 'skr2023')?.members ?? [])]);
  const seen = seenIn(rows.filter(({ organisation }) => members.has(organisation.id)));
  const first = seen.find(({ organisation }) => organisation.id === own);
  return first && againstGroup(first, seen, blomlada2026);
}

function league(rows: readonly BenchmarkRow[]): unknown {
  const ids = blomlada2026.indicators.map(({ id }) => id);
  return leagueOf(measuredBy(seenIn(rows), blomlada2026), ids);
}

/** A line for each organisation and indicator, as a national export has them. */
function exportRows(rows: readonly BenchmarkRow[]): unknown {
  return seenIn(rows)
    .flatMap(({ organisation, services }) =>
      services.map(({ id, name, area, indicator, status, since, stale }) =>
        [organisation.id, organisation.name, id, name.sv, area, indicator, status, since, stale].join(';'),
      ),
    )
    .join('\r\n');
}

export const TASKS = {
  'read the rows from the engine': () => null,
  'unpack and parse all': (rows) => rows.reduce((sum, row) => sum + row.open().services.length, 0),
  'one against its SKR group': against,
  'national picture by county': (rows) => nationalPicture(seenIn(rows), PARTS, blomlada2026),
  'league of everybody': league,
  'national export, a line a service': exportRows,
} as const satisfies Readonly<Record<string, Task>>;
export type TaskName = keyof typeof TASKS;
