import type { Matrix } from '../../functions/core/matrix.ts';
import type { Locale } from '../text/text.ts';
import { MatrixFilter } from './matrix-filter.tsx';
import { MatrixFilterResult } from './matrix-filter-result.tsx';
import {
  filterPairs,
  type Pairs,
  type Selection,
  selectedIn,
  sortPairs,
  type TextOf,
} from './matrix-selection.ts';
import { MatrixTable, tableHref } from './matrix-table.tsx';

type Props = {
  matrix: Matrix;
  selection: Selection;
  textOf: TextOf;
  organisation: string;
  locale: Locale;
  hrefOf: (service: string) => string;
  /** The dates of the view, as an address holds them. */
  asked: Pairs;
  /** Where the browser finds what services are searched by. */
  searchFile: string;
};

/** The main view: every service with its status, in a real table, and a form that chooses among them. */
export const MatrixSection = ({ matrix, selection, textOf, searchFile, ...rest }: Props) => {
  const { locale, asked } = rest;
  const { table } = locale.words;
  const selected = selectedIn(matrix, selection, textOf);
  const order = sortPairs(selection);
  return (
    <section class="matrix" aria-labelledby="services" data-enhance="filter" data-search={searchFile}>
      <h2 id="services">{table.heading}</h2>
      <MatrixFilter matrix={matrix} selection={selection} kept={[...asked, ...order]} locale={locale} />
      <MatrixFilterResult
        whole={matrix}
        selected={selected}
        selection={selection}
        allHref={tableHref([...asked, ...order])}
        groupedHref={tableHref([...asked, ...filterPairs(selection)])}
        locale={locale}
      />
      <MatrixTable {...rest} whole={matrix} selected={selected} selection={selection} />
    </section>
  );
};
