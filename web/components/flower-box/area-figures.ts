import type { MatrixArea } from '../../../functions/core/matrix.ts';
import type { Locale } from '../../text/text.ts';
import { outsideParts, sumsOf } from '../outside.ts';

/** Index of an area with what it was made from, and what stands outside it; null where nothing does. */
export function areaFigures(area: MatrixArea, locale: Locale): { index: string; outside: string | null } {
  const { words, format } = locale;
  const { numerator, denominator } = area.index;
  const outside = outsideParts(area.counts, locale);
  const index =
    denominator === 0
      ? words.figures.areaWithout
      : words.figures.areaFigures(format.index(area.index), numerator, denominator);
  return {
    index: sumsOf(area.counts).total === 0 ? words.box.empty : index,
    outside: outside.length === 0 ? null : words.figures.outside(outside),
  };
}

/** The same in one line. */
export function areaLine(area: MatrixArea, locale: Locale): string {
  const { index, outside } = areaFigures(area, locale);
  return outside === null ? index : `${index}, ${outside}`;
}
