import { type MatrixRow, matrixRows } from '../../../core/matrix.ts';
import { STATUSES } from '../../../core/status.ts';
import { areaCodes, STATUS_CODES } from '../codes.ts';
import { criterionFields } from '../criterion-fields.ts';
import { cubeOf } from '../cube.ts';
import { catalogueIn, type LedgerDataSet, ledgerDataSet } from '../data-set.ts';
import { type Field, field } from '../field.ts';
import type { LedgerAsked } from '../provenance.ts';
import { areaColumn, nameFields, organisationField, serviceIdColumn } from '../shared-columns.ts';
import type { Code, Cube } from '../table.ts';
import {
  CONFIRMED_ON,
  EXTERNAL_ID,
  indicatorColumn,
  LINK,
  OVERRIDE,
  SINCE,
  SOURCE,
  STALE,
  STATUS,
  TARGET_DUE,
  TARGET_STATUS,
  UNIT,
} from './services-columns.ts';

function fields(asked: LedgerAsked): Field<MatrixRow>[] {
  const catalogue = catalogueIn(asked);
  return [
    organisationField(asked),
    field(serviceIdColumn('id'), ({ id }) => id),
    field(EXTERNAL_ID, ({ profile }) => profile.externalId),
    ...nameFields<MatrixRow>(({ profile }) => profile.name),
    field(areaColumn(areaCodes(catalogue)), ({ profile }) => profile.area),
    field(indicatorColumn(catalogue), ({ profile }) => profile.indicator),
    field(STATUS, ({ status }) => status),
    field(SINCE, ({ since }) => since),
    field(CONFIRMED_ON, ({ confirmedOn }) => confirmedOn),
    field(STALE, ({ stale }) => stale),
    field(OVERRIDE, ({ override }) => override),
    ...criterionFields<MatrixRow>(catalogue),
    field(TARGET_STATUS, ({ target }) => target?.status ?? null),
    field(TARGET_DUE, ({ target }) => target?.due ?? null),
    field(UNIT, ({ profile }) => profile.unit),
    field(LINK, ({ profile }) => profile.link),
    field(SOURCE, ({ profile }) => profile.source),
  ];
}

const FRESHNESS: readonly Code[] = [
  { code: 'fresh', title: { sv: 'Aktuell', en: 'Fresh' } },
  { code: 'stale', title: { sv: 'Inaktuell', en: 'Stale' } },
];

/** The areas of the catalogue, and whatever else a service still stands under: no service is left uncounted. */
function areasOf(asked: LedgerAsked, rows: readonly MatrixRow[]): Code[] {
  const known = areaCodes(catalogueIn(asked));
  const others = new Set(rows.map(({ profile }) => profile.area));
  for (const { code } of known) others.delete(code);
  return [...known, ...[...others].map((code) => ({ code, title: { sv: code, en: code } }))];
}

const cube = (asked: LedgerAsked, rows: readonly MatrixRow[]): Cube =>
  cubeOf(
    { sv: 'Antal e-tjänster', en: 'Number of services' },
    [
      { id: 'area', title: { sv: 'Område', en: 'Area' }, categories: areasOf(asked, rows) },
      {
        id: 'status',
        title: { sv: 'Status', en: 'Status' },
        categories: STATUSES.flatMap((status) => STATUS_CODES.filter(({ code }) => code === status)),
      },
      { id: 'freshness', title: { sv: 'Aktualitet', en: 'Freshness' }, categories: FRESHNESS },
    ],
    rows.map(({ profile, status, stale }) => [profile.area, status, stale ? 'stale' : 'fresh']),
  );

/** A row for each service that existed on the day. */
export const services: LedgerDataSet = ledgerDataSet<MatrixRow>({
  name: 'services',
  title: { sv: 'E-tjänster', en: 'Services' },
  description: {
    sv: 'En rad per e-tjänst som fanns den dagen, med status, kriterier och mål.',
    en: 'A row for each service that existed on the day, with status, criteria and target.',
  },
  days: 'one',
  narrower: 'Read one service at a time under …/services/{id}.',
  key: ['organisation', 'id'],
  fields,
  rows: ({ ledger, view }) => matrixRows(ledger.state, view),
  sourceOf: ({ profile }) => profile.source,
  cube,
});
