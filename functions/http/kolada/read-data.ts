import type { BenchmarkFile } from '../../core/benchmark/benchmark-file.ts';
import type { BenchmarkRow } from '../../core/benchmark/benchmark-store.ts';
import { participantOf } from '../../core/benchmark/participant.ts';
import { seenAt } from '../../core/benchmark/seen.ts';
import { type Day, dayOf } from '../../core/calendar.ts';
import { blomlada2026 } from '../../core/catalogue/blomlada-2026.ts';
import { type Kpi, kpisOf } from '../../exchange/kolada/kpis.ts';
import { type KoladaRow, rowsOf } from '../../exchange/kolada/rows.ts';
import type { Handler } from '../call.ts';
import { etagOf } from '../etag.ts';
import { readQuery } from '../query.ts';
import { answerPageOf } from './page.ts';
import { DataQuery, idsIn, yearsIn } from './parameters.ts';

const KPIS = kpisOf(blomlada2026);

/** Real municipalities only: these numbers stand beside Kolada's. */
const isMunicipality = ({ organisation: { id, example } }: BenchmarkRow): boolean =>
  !example && /^\d{4}$/.test(id);

/** The first year in which anything of the organisation is dated. */
function firstYear({ services }: BenchmarkFile, thisYear: number): number {
  const days = services.flatMap(({ register }) => register.map(({ event }) => event.effectiveOn));
  return days.reduce((first, day) => Math.min(first, Number(day.slice(0, 4))), thisYear);
}

type Wanted = { kpis: readonly Kpi[]; years: readonly number[] | undefined; today: Day };

/** A year is shown as of 31 December, as known now; the running year as of today. */
function rowsOfFile(file: BenchmarkFile, { kpis, years, today }: Wanted): KoladaRow[] {
  const thisYear = Number(today.slice(0, 4));
  const participant = participantOf(file, true);
  const first = firstYear(file, thisYear);
  const all = Array.from({ length: thisYear - first + 1 }, (_, place) => first + place);
  return all
    .filter((year) => years === undefined || years.includes(year))
    .flatMap((year) => {
      const seen = seenAt(participant, { validOn: year === thisYear ? today : `${year}-12-31` });
      return seen ? rowsOf(seen, year, kpis, blomlada2026) : [];
    });
}

const byKpi = (a: KoladaRow, b: KoladaRow): number =>
  a.kpi < b.kpi
    ? -1
    : a.kpi > b.kpi
      ? 1
      : Number(a.municipality) - Number(b.municipality) || a.period - b.period;

/** Values by number, municipality and year, whichever of the three the address names. */
export const readKoladaData: Handler = async (call) => {
  const { from_date: since, ...paging } = readQuery(call.url, DataQuery);
  const [ids, codes, years] = [idsIn(call, 'kpis'), idsIn(call, 'municipalities'), yearsIn(call)];
  const today = call.app.store.today();
  const rows = (await call.app.benchmarks.rows('municipality'))
    .filter(isMunicipality)
    .filter(({ organisation }) => codes === undefined || codes.includes(organisation.id));
  const kpis = KPIS.filter(({ id }) => ids === undefined || ids.includes(id));
  const sources = rows.map(({ organisation, source }) => [organisation.id, source]);
  const etag = etagOf([call.app.version, today, sources, call.url.pathname, call.url.search]);
  return answerPageOf(call, etag, paging, () =>
    rows
      .flatMap((row) => {
        const file = row.open();
        const isWanted = since === undefined || dayOf(file.recorded.at(-1) ?? '') >= since;
        return isWanted ? rowsOfFile(file, { kpis, years, today }) : [];
      })
      .sort(byKpi),
  );
};
