import { EXPORT_FORMATS } from '../exchange/export/formats.ts';
import { readExport, readExports } from './read-exports.ts';
import { ORGANISATION, type Route } from './route.ts';
import { ExportList, ExportQuery } from './schemas/exports.ts';
import { ViewQuery } from './schemas/parameters.ts';

const ofView = ['invalid-parameter', 'unknown-organisation', 'answer-too-large'] as const;

/** What can be taken out as files; no token is needed for any of it. */
export const EXPORT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: `${ORGANISATION}/exports`,
    id: 'readExports',
    summary: 'What can be exported, with permanent addresses and checksums',
    query: ViewQuery,
    answers: [{ status: 200, description: 'The data sets and formats', schema: ExportList }],
    problems: ofView,
    handle: readExports,
  },
  {
    method: 'GET',
    path: `${ORGANISATION}/exports/{file}`,
    id: 'readExport',
    summary: 'A data set as a file: services, assessments, changes, dictionary',
    query: ExportQuery,
    answers: [
      {
        status: 200,
        description: 'The file. Repr-Digest is its checksum, Link rel="canonical" its permanent address.',
        type: [...new Set(EXPORT_FORMATS.map(({ type }) => type))],
      },
    ],
    problems: [...ofView, 'unknown-export'],
    handle: readExport,
  },
];
