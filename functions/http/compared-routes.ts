import { BenchmarkFile } from '../core/benchmark/benchmark-file.ts';
import {
  readComparedBenchmark,
  readComparedList,
  readOwnBenchmark,
  readTemplate,
} from './compared/read-compared.ts';
import { API_BASE, ORGANISATION, type Route } from './route.ts';
import { ComparedList } from './schemas/compared.ts';
import { TemplateQuery } from './schemas/parameters.ts';

const COMPARED = `${API_BASE}/compared`;

/** Files that carry an organisation from one deployment to another, and tables in which one assesses itself. */
export const COMPARED_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: `${ORGANISATION}/exports/benchmark.json`,
    id: 'readOwnBenchmark',
    summary: 'What another deployment needs to compare the organisation; canonical JSON (RFC 8785)',
    answers: [{ status: 200, description: 'The benchmark file', schema: BenchmarkFile }],
    problems: ['unknown-organisation', 'answer-too-large'],
    handle: readOwnBenchmark,
  },
  {
    method: 'GET',
    path: COMPARED,
    id: 'readCompared',
    summary: 'Organisations that were brought from elsewhere to be compared, with their sources',
    answers: [{ status: 200, description: 'The organisations', schema: ComparedList }],
    problems: ['answer-too-large'],
    handle: readComparedList,
  },
  {
    method: 'GET',
    path: `${COMPARED}/template.csv`,
    id: 'readTemplate',
    summary: 'A table in which organisations that use no tool assess themselves; a row for each indicator',
    query: TemplateQuery,
    answers: [{ status: 200, description: 'The template', type: 'text/csv; charset=utf-8' }],
    problems: ['invalid-parameter', 'answer-too-large'],
    handle: readTemplate,
  },
  {
    method: 'GET',
    path: `${COMPARED}/{id}/benchmark.json`,
    id: 'readComparedBenchmark',
    summary: 'The file of a compared organisation as it was brought; canonical JSON (RFC 8785)',
    answers: [{ status: 200, description: 'The benchmark file', schema: BenchmarkFile }],
    problems: ['unknown-compared', 'answer-too-large'],
    handle: readComparedBenchmark,
  },
];
