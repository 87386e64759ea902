import type { Handler } from '../call.ts';
import type { Route } from '../route.ts';
import { KOLADA_BASE } from './base.ts';
import { DataQuery, TitleQuery } from './parameters.ts';
import { readKoladaData } from './read-data.ts';
import { readKpiGroups, readKpis, readMunicipalities, readMunicipalityGroups } from './read-metadata.ts';
import { KoladaDataList, KoladaGroupList, KoladaKpiList, KoladaMunicipalityList } from './schemas.ts';

type Schema = NonNullable<Route['answers'][number]['schema']>;

const list = (path: string, id: string, summary: string, schema: Schema, handle: Handler): Route[] =>
  [
    { path: `${KOLADA_BASE}/${path}`, id },
    { path: `${KOLADA_BASE}/${path}/{ids}`, id: `${id}ById` },
  ].map((each) => ({
    ...each,
    method: 'GET',
    summary,
    query: TitleQuery,
    answers: [{ status: 200, description: 'A page of them, in Kolada’s envelope', schema }],
    problems: ['invalid-parameter', 'answer-too-large'],
    handle,
  }));

const DATA_PATHS = {
  readKoladaData: 'kpi/{kpis}/municipality/{municipalities}/year/{years}',
  readKoladaDataOfAllYears: 'kpi/{kpis}/municipality/{municipalities}',
  readKoladaDataOfAllMunicipalities: 'kpi/{kpis}/year/{years}',
  readKoladaDataOfAllKpis: 'municipality/{municipalities}/year/{years}',
} as const;

const data = Object.entries(DATA_PATHS).map(
  ([id, path]): Route => ({
    method: 'GET',
    path: `${KOLADA_BASE}/data/${path}`,
    id,
    summary:
      'Values in the shape of Kolada’s API (v3): green 1, yellow 0.5, red 0, or an area’s index; absolute judgements, not Kolada’s ranks',
    query: DataQuery,
    answers: [{ status: 200, description: 'A page of values, in Kolada’s envelope', schema: KoladaDataList }],
    problems: ['invalid-parameter', 'answer-too-large'],
    handle: readKoladaData,
  }),
);

/** Our indicators for clients that were written for Kolada's API (v3). */
export const KOLADA_ROUTES: readonly Route[] = [
  ...list('kpi', 'readKoladaKpis', 'What there are numbers on', KoladaKpiList, readKpis),
  ...list('kpi_groups', 'readKoladaKpiGroups', 'The numbers by area', KoladaGroupList, readKpiGroups),
  ...list(
    'municipality',
    'readKoladaMunicipalities',
    'Every municipality, whether it takes part or not',
    KoladaMunicipalityList,
    readMunicipalities,
  ),
  ...list(
    'municipality_groups',
    'readKoladaMunicipalityGroups',
    'Groups of municipalities (source: Kolada)',
    KoladaGroupList,
    readMunicipalityGroups,
  ),
  ...data,
];
