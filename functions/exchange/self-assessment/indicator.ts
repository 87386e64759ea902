import type { Catalogue, Indicator } from '../../core/catalogue/catalogue.ts';
import { CATALOGUES } from '../../core/catalogue/catalogues.ts';
import { namedIn } from '../table/vocabulary.ts';

/** An indicator and the catalogue that it belongs to. */
export type OfCatalogue = { indicator: Indicator; catalogue: Catalogue };

/** The catalogues that have indicators, and so can be assessed in a table. */
export const ASSESSABLE: readonly Catalogue[] = CATALOGUES.filter(({ indicators }) => indicators.length > 0);

/** The indicator that a cell names by its id or name; null where none or several fit. */
export function indicatorIn(cell: string): OfCatalogue | null {
  const fitting = ASSESSABLE.flatMap((catalogue) => {
    const id = namedIn(catalogue.indicators, cell);
    const indicator = catalogue.indicators.find((each) => each.id === id);
    return indicator ? [{ indicator, catalogue }] : [];
  });
  const exact = fitting.find(({ indicator }) => indicator.id === cell);
  return exact ?? (fitting.length === 1 ? (fitting[0] ?? null) : null);
}
