import type { BenchmarkRow } from '../../functions/core/benchmark/benchmark-store.ts';
import { nationalPointsOf } from '../../functions/core/benchmark/national-days.ts';
import type { Point } from '../../functions/core/benchmark/point.ts';
import type { Day } from '../../functions/core/calendar.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../functions/core/organisation.ts';
import { comparisonTables } from '../../functions/exchange/export/data-sets/comparison.ts';
import { csvOf } from '../../functions/exchange/export/formats/csv.ts';
import { csvwOf } from '../../functions/exchange/export/formats/csvw.ts';
import type { ExportTable } from '../../functions/exchange/export/table.ts';
import { nationalFilePath } from '../pages/addresses.ts';
import type { Answer } from './answer.ts';
import type { SiteSettings } from './site.ts';

/** No JSON: it would be most of all that is published, and the API narrows it on demand. */
const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csvOf },
  'csv-metadata.json': {
    type: 'application/csvm+json',
    write: (table: ExportTable) => csvwOf(table, `${table.at?.path.split('/').at(-1)}.csv`),
  },
} as const;
type Ending = keyof typeof FORMATS;
const ENDINGS = Object.keys(FORMATS) as Ending[];

/** A national file: everybody of a kind at a point, in a format. */
type NationalFile = { kind: OrganisationKind; point: Point; ending: Ending };

const NAME = /^([a-z]+)-(\d{4}-\d{2}-\d{2})(-utgavor)?\.([a-z.-]+)$/;

/** What the name of a national file means; null for another name. */
export function nationalFileIn(name: string): NationalFile | null {
  const [, named, validOn = '', editions, extension] = NAME.exec(name) ?? [];
  const kind = ORGANISATION_KINDS.find((each) => each === named);
  const ending = ENDINGS.find((each) => each === extension);
  if (!kind || !ending) return null;
  return { kind, ending, point: { validOn, ...(editions && { editions: true }) } };
}

function tablesAt(
  kind: OrganisationKind,
  rows: readonly BenchmarkRow[],
  points: readonly Point[],
  { origin }: SiteSettings,
): ExportTable[] {
  const real = rows.filter(({ organisation }) => !organisation.example);
  const addressOf = (point: Point) => ({ path: nationalFilePath(kind, point), query: '' });
  return comparisonTables({ kind, rows: real, origin, addressOf }, points);
}

function answerOf(table: ExportTable, ending: Ending): Answer {
  const { type, write } = FORMATS[ending];
  const name = `${table.at?.path.split('/').at(-1)}.${ending}`;
  const headers = { 'Content-Disposition': `attachment; filename="${name}"` };
  return { status: 200, type, body: write(table), headers };
}

const isSame = (a: Point, b: Point): boolean =>
  a.validOn === b.validOn && (a.editions ?? false) === (b.editions ?? false);

/** One national file, of everybody of its kind; null where there is none for that day. */
export function nationalFile(
  { kind, point, ending }: NationalFile,
  rows: readonly BenchmarkRow[],
  day: Day,
  settings: SiteSettings,
): Answer | null {
  if (!nationalPointsOf(rows, day).some((each) => isSame(each, point))) return null;
  const [table] = tablesAt(kind, rows, [point], settings);
  return table ? answerOf(table, ending) : null;
}

/** Every national file of a kind, with its path; each organisation is opened once for all days. */
export function nationalFiles(
  kind: OrganisationKind,
  rows: readonly BenchmarkRow[],
  day: Day,
  settings: SiteSettings,
): { path: string; answer: Answer }[] {
  return tablesAt(kind, rows, nationalPointsOf(rows, day), settings).flatMap((table) =>
    ENDINGS.map((ending) => ({ path: `${table.at?.path}.${ending}`, answer: answerOf(table, ending) })),
  );
}
