import { type ExportFormat, formatsFor } from '../exchange/export/formats.ts';
import { COMPARISON_PATH, readComparison } from './read-comparison.ts';
import { readOwnComparison } from './read-own-comparison.ts';
import { ORGANISATION, type Route } from './route.ts';
import { ComparisonQuery, OwnComparisonQuery } from './schemas/comparison.ts';

const nameOf = (ext: string): string =>
  ext
    .split(/[.-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

const FORMATS = formatsFor({ hasCube: false });
const answersOf = ({ type }: ExportFormat): Route['answers'] => [
  {
    status: 200,
    description: 'The file. Repr-Digest is its checksum, Link rel="canonical" its permanent address.',
    type,
  },
];
const PROBLEMS = ['invalid-parameter', 'unknown-organisation', 'answer-too-large'] as const;

const everybody = (format: ExportFormat): Route => ({
  method: 'GET',
  path: `${COMPARISON_PATH}.${format.ext}`,
  id: `readComparison${nameOf(format.ext)}`,
  summary: `Organisations compared, a row for each organisation and indicator, as ${format.title.en}`,
  query: ComparisonQuery,
  answers: answersOf(format),
  problems: PROBLEMS,
  handle: readComparison(format),
});

const ofOrganisation = (format: ExportFormat): Route => ({
  method: 'GET',
  path: `${ORGANISATION}/exports/comparison.${format.ext}`,
  id: `readOwnComparison${nameOf(format.ext)}`,
  summary: `The organisation and its group, a row for each organisation and indicator, as ${format.title.en}`,
  query: OwnComparisonQuery,
  answers: answersOf(format),
  problems: PROBLEMS,
  handle: readOwnComparison(format),
});

/** The comparison in each of its formats: of whom the address names, and of an organisation as one of its exports. */
export const COMPARISON_ROUTES: readonly Route[] = [
  ...FORMATS.map(everybody),
  ...FORMATS.map(ofOrganisation),
];
