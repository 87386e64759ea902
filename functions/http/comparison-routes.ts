import { formatsFor } from '../exchange/export/formats.ts';
import { COMPARISON_PATH, readComparison } from './read-comparison.ts';
import type { Route } from './route.ts';
import { ComparisonQuery } from './schemas/comparison.ts';

const nameOf = (ext: string): string =>
  ext
    .split(/[.-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** The comparison in each of its formats. */
export const COMPARISON_ROUTES: readonly Route[] = formatsFor({ hasCube: false }).map((format) => ({
  method: 'GET',
  path: `${COMPARISON_PATH}.${format.ext}`,
  id: `readComparison${nameOf(format.ext)}`,
  summary: `Organisations compared, a row for each organisation and indicator, as ${format.title.en}`,
  query: ComparisonQuery,
  answers: [
    {
      status: 200,
      description: 'The file. Repr-Digest is its checksum, Link rel="canonical" its permanent address.',
      type: format.type,
    },
  ],
  problems: ['invalid-parameter', 'unknown-organisation', 'answer-too-large'],
  handle: readComparison(format),
}));
