import { inLanguage } from '../../functions/core/language.ts';
import type { MatrixRow } from '../../functions/core/matrix.ts';
import { STATUSES } from '../../functions/core/status.ts';
import type { Locale } from '../text/text.ts';
import type { Sort, SortColumn } from './matrix-selection.ts';

type Compare = (a: MatrixRow, b: MatrixRow) => number;

/** By name in the page's alphabet; two alike by id. */
export function byName({ lang }: Locale): Compare {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const nameOf = (row: MatrixRow) => inLanguage(row.profile.name, lang).text;
  return (a, b) => compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1);
}

/** What a column is put in order by; null stands last in both directions. */
const KEYS: Readonly<Record<Exclude<SortColumn, 'service'>, (row: MatrixRow) => string | null>> = {
  status: ({ status }) => String(STATUSES.indexOf(status)),
  since: ({ since }) => since,
  confirmed: ({ confirmedOn }) => confirmedOn,
  target: ({ target }) => target?.due ?? null,
};

/** In the order of a column; equal ones by name. */
export function inOrder({ column, descending }: Sort, locale: Locale): Compare {
  const sign = descending ? -1 : 1;
  const named = byName(locale);
  if (column === 'service') return (a, b) => sign * named(a, b);
  const keyOf = KEYS[column];
  return (one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === b) return named(one, other);
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -sign : sign;
  };
}
