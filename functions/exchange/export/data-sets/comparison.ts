import type { BenchmarkRow } from '../../../core/benchmark/benchmark-store.ts';
import {
  type ComparedAt,
  type ComparedPoint,
  type ComparisonRow,
  comparisonRows,
  originOf,
  type RowsBy,
} from '../../../core/benchmark/comparison-rows.ts';
import type { Point } from '../../../core/benchmark/point.ts';
import { isCounted } from '../../../core/benchmark/seen.ts';
import { sha256Hex } from '../../../core/digest.ts';
import { inLanguage } from '../../../core/language.ts';
import type { OrganisationKind } from '../../../core/organisation.ts';
import { MUNICIPALITIES, type Municipality } from '../../../core/slug.ts';
import type { TableOffer } from '../data-set.ts';
import { type Field, field, rowOf } from '../field.ts';
import { rightsOf } from '../rights.ts';
import type { ExportTable } from '../table.ts';
import { TERMS, WHAT, WHEN, WHOSE } from './comparison-columns.ts';

const sourceOf = ({ seen: { source, here } }: ComparedAt): string =>
  source.kind === 'self-assessment' ? source.kind : here ? 'here' : 'file';

const rights = ({ licence, seen: { organisation } }: ComparedAt) =>
  rightsOf({ licence, example: organisation.example }, null);

const BY_CODE = new Map(MUNICIPALITIES.map((each) => [each.code, each]));

/** The real municipality that a row is of; no invented one lies in a county. */
const municipalityOf = ({ seen: { organisation } }: ComparedAt): Municipality | undefined =>
  organisation.kind === 'municipality' && !organisation.example ? BY_CODE.get(organisation.id) : undefined;

const criteriaOf = ({ observation: { best } }: ComparisonRow): string[] =>
  Object.entries(best.criteria ?? {}).map(([criterion, state]) => `${criterion}=${state}`);

/** Every column of the comparison, in order. */
const FIELDS: readonly Field<ComparisonRow>[] = [
  field(WHOSE.organisation, ({ of }) => of.seen.organisation.id),
  field(WHOSE.name, ({ of }) => of.seen.organisation.name),
  field(WHOSE.kind, ({ of }) => of.seen.organisation.kind),
  field(WHOSE.example, ({ of }) => of.seen.organisation.example),
  field(WHOSE.county, ({ of }) => municipalityOf(of)?.county ?? null),
  field(WHOSE.skrGroup, ({ of }) => municipalityOf(of)?.skrGroup ?? null),
  field(WHEN.validOn, ({ of }) => of.seen.view.validOn),
  field(WHEN.knownOn, ({ of }) => of.knownOn),
  field(WHEN.edition, ({ of }) => of.seen.edition?.id ?? null),
  field(WHEN.catalogue, ({ of }) => of.seen.catalogue.id),
  field(WHAT.indicator, ({ indicator }) => indicator),
  field(WHAT.area, ({ area }) => area),
  field(WHAT.status, ({ observation }) => observation.best.status),
  field(WHAT.stale, ({ observation }) => observation.best.stale),
  field(WHAT.counted, ({ observation }) => isCounted(observation.best)),
  field(WHAT.since, ({ observation }) => observation.best.since),
  field(WHAT.confirmedOn, ({ observation }) => observation.best.confirmedOn),
  field(WHAT.service, ({ observation }) => observation.best.id),
  field(WHAT.serviceName, ({ observation }) => inLanguage(observation.best.name, 'sv').text),
  field(WHAT.link, ({ observation }) => observation.best.link),
  field(WHAT.role, ({ observation }) => observation.best.role),
  field(WHAT.otherServices, ({ observation }) => observation.others.map(({ id }) => id)),
  field(WHAT.criteria, criteriaOf),
  field(WHOSE.source, ({ of }) => sourceOf(of)),
  field(WHOSE.logSeq, ({ of }) => originOf(of.seen).seq),
  field(WHOSE.logHash, ({ of }) => originOf(of.seen).hash),
  field(WHOSE.knownSeq, ({ of }) => of.seen.view.known),
  field(TERMS.licence, ({ of }) => rights(of).licence),
  field(TERMS.attribution, ({ of }) => rights(of).attribution),
];

const COLUMNS = FIELDS.map(({ column }) => column);
const TITLE = { sv: 'Jämförelse mellan organisationer', en: 'Comparison of organisations' };

/** What an organisation offers of it: its table is made from the rows of several, never from one ledger. */
export const comparison: TableOffer = {
  ...{ name: 'comparison', title: TITLE, days: 'one', hasCube: false },
  description: {
    sv: 'Organisationen och dess grupp: en rad för varje organisation och indikator, som sidorna under Jämför räknar på.',
    en: 'The organisation and its group: a row for each organisation and indicator, from which the pages under Compare are counted.',
  },
  columns: () => COLUMNS,
};

/** What a comparison is made of; `address` is where it lies for ever, without its ending. */
export type ComparisonAsked = {
  kind: OrganisationKind;
  rows: readonly BenchmarkRow[];
  /** The organisation whose group it is; everybody of the kind where there is none. */
  of?: { id: string; name: string } | undefined;
  by?: RowsBy | undefined;
  origin?: string | undefined;
  addressOf: (point: Point) => { path: string; query: string };
};

/** One digest for the ends of all logs: it names what was known of everybody. */
const headsDigest = (compared: readonly ComparedAt[]): string =>
  sha256Hex(
    compared
      .map(({ seen }) => `${seen.organisation.id} ${originOf(seen).seq ?? ''} ${originOf(seen).hash}\n`)
      .join(''),
  );

const latest = (instants: readonly string[]): string =>
  instants.reduce((last, each) => (each > last ? each : last), '1970-01-01T00:00:00.000Z');

function descriptionOf({ compared }: ComparedPoint): ExportTable['description'] {
  const unmapped = compared.reduce((sum, each) => sum + each.unmapped, 0);
  return {
    sv: `En rad för varje organisation och indikator som den har en e-tjänst på; har den flera avgör den bästa. Där ramverket inte har indikatorer, en rad för varje e-tjänst. ${compared.length} organisationer; ${unmapped} e-tjänster hör inte till någon indikator.`,
    en: `One row for each organisation and indicator on which it has a service; of several, the best one decides. Where the catalogue has no indicators, one row for each service. ${compared.length} organisations; ${unmapped} services belong to no indicator.`,
  };
}

function tableOf(asked: ComparisonAsked, point: Point, found: ComparedPoint): ExportTable {
  const { compared, rows } = found;
  const licences = [...new Set(compared.map((each) => rights(each).licence))];
  const lines = [...new Set(compared.flatMap((each) => rights(each).attribution ?? []))];
  return {
    ...{ name: 'comparison', title: TITLE, description: descriptionOf(found), columns: COLUMNS },
    key: ['organisation', 'service'],
    rows: rows.map((row) => rowOf(FIELDS, row)),
    at: asked.addressOf(point),
    provenance: {
      organisation: asked.of ?? { id: asked.kind, name: 'Blomlåda' },
      example: compared.some(({ seen }) => seen.organisation.example),
      ...{ from: null, validOn: point.validOn, knownOn: latest(compared.map(({ knownOn }) => knownOn)) },
      catalogue: [...new Set(compared.map(({ seen }) => seen.catalogue.id))].join(' '),
      ...{ seq: 0, hash: headsDigest(compared), licence: licences.join(' '), origin: asked.origin ?? '' },
      attribution: lines.length > 0 ? lines.join(' ') : null,
    },
    cube: null,
  };
}

/** The comparison at each of some points, as tables that every format can write. */
export const comparisonTables = (asked: ComparisonAsked, points: readonly Point[]): ExportTable[] =>
  comparisonRows(asked.rows, points, asked.by).flatMap((found, place) => {
    const point = points[place];
    return point ? [tableOf(asked, point, found)] : [];
  });
