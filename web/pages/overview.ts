import { inLanguage } from '../../functions/core/language.ts';
import type { Matrix, MatrixRow } from '../../functions/core/matrix.ts';
import type { StatusAt } from '../../functions/core/timeline.ts';
import { outsideParts, sumsOf } from '../components/outside.ts';
import type { Locale } from '../text/text.ts';

/** Digital on the surface: yellow, from criteria of which some are not known. */
export const isSurface = ({ status, criteria, override }: StatusAt): boolean =>
  status === 'yellow' && !override && criteria !== null && Object.values(criteria).includes('unknown');

/** The criteria of which nothing is known for any of the services, by name. */
function neverKnown(rows: readonly MatrixRow[], matrix: Matrix, { lang }: Locale): string[] {
  return matrix.catalogue.criteria
    .filter(({ id }) => rows.every(({ criteria }) => (criteria?.[id] ?? 'unknown') === 'unknown'))
    .map(({ name }) => inLanguage(name, lang).text.toLowerCase());
}

function surfaceOnly(rows: readonly MatrixRow[], matrix: Matrix, locale: Locale): string[] {
  const { overview } = locale.words;
  const unknown = neverKnown(rows, matrix, locale);
  return [overview.allYellow(rows.length), ...(unknown.length > 0 ? [overview.notYetKnown(unknown)] : [])];
}

/** How an organisation stands, in one to three sentences with their denominators. */
export function overviewOf(matrix: Matrix, locale: Locale): string[] {
  const { words, format } = locale;
  const { overview } = words;
  const { total, outside } = sumsOf(matrix.counts);
  const rows = matrix.areas.flatMap((area) => area.rows);
  if (total === 0) return [overview.none(matrix.view.validOn)];
  const { numerator, denominator } = matrix.greenShare;
  const figures =
    denominator === 0
      ? overview.unassessed(total)
      : overview.share(numerator, denominator, format.percent(matrix.greenShare));
  return [
    ...(rows.every(isSurface) ? surfaceOnly(rows, matrix, locale) : [figures]),
    ...(outside > 0 ? [overview.outside(outside, outsideParts(matrix.counts, locale))] : []),
  ];
}
