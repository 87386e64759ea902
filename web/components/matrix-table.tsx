import type { Matrix, MatrixArea } from '../../functions/core/matrix.ts';
import type { Locale } from '../text/text.ts';
import { Said } from './localized.tsx';
import { chosenParts } from './matrix-chosen.ts';
import { byName, inOrder } from './matrix-order.ts';
import { MatrixRow } from './matrix-row.tsx';
import {
  filterPairs,
  isFiltered,
  type Pairs,
  type Selection,
  type Sort,
  type SortColumn,
} from './matrix-selection.ts';
import { outsideParts } from './outside.ts';

type Props = {
  whole: Matrix;
  selected: Matrix;
  selection: Selection;
  organisation: string;
  locale: Locale;
  hrefOf: (service: string) => string;
  /** The dates of the view, as an address holds them. */
  asked: Pairs;
};

const COLUMNS = 7;

/** The same page with another query, at its table. */
export const tableHref = (pairs: Pairs): string =>
  `${pairs.length === 0 ? './' : `?${new URLSearchParams(pairs)}`}#services`;

const areaLine = ({ counts, rows, index }: MatrixArea, locale: Locale): string => {
  const { words, format } = locale;
  const { numerator, denominator } = index;
  return [
    words.figures.services(rows.length),
    ...(denominator > 0 ? [words.figures.areaFigures(format.index(index), numerator, denominator)] : []),
    ...outsideParts(counts, locale),
  ].join(' · ');
};

type AreaProps = Props & { area: MatrixArea; total: number };

/** The services of an area; an empty place that links still lead to where the selection holds none of them. */
const AreaRows = ({ area, total, selected, selection, locale, hrefOf }: AreaProps) => {
  const { number } = locale.format;
  if (isFiltered(selection) && area.rows.length === 0) return <tbody id={`area-${area.area.id}`} />;
  const line = isFiltered(selection)
    ? locale.words.filter.areaShown(number(area.rows.length), number(total))
    : areaLine(area, locale);
  return (
    <tbody id={`area-${area.area.id}`}>
      <tr>
        <th scope="rowgroup" colspan={COLUMNS}>
          <Said text={area.area.name} locale={locale} /> <small>{line}</small>
        </th>
      </tr>
      {area.rows.toSorted(byName(locale)).map((row) => (
        <MatrixRow row={row} view={selected.view} locale={locale} hrefOf={hrefOf} />
      ))}
    </tbody>
  );
};

const GroupedRows = (props: Props) => (
  <>
    {props.selected.areas.map((area, place) => (
      <AreaRows {...props} area={area} total={props.whole.areas[place]?.rows.length ?? 0} />
    ))}
  </>
);

/** All services in the order of a column; links to an area lead to the head of the table. */
const SortedRows = ({ selected, sort, locale, hrefOf }: Props & { sort: Sort }) => {
  const areas = new Map(selected.areas.map(({ area }) => [area.id, area]));
  const rows = selected.areas.flatMap((area) => area.rows).toSorted(inOrder(sort, locale));
  return (
    <>
      {[...areas.keys()].map((id) => (
        <tbody id={`area-${id}`} />
      ))}
      <tbody>
        {rows.map((row) => (
          <MatrixRow
            row={row}
            view={selected.view}
            locale={locale}
            hrefOf={hrefOf}
            area={areas.get(row.profile.area)}
          />
        ))}
      </tbody>
    </>
  );
};

/** A column that the table can be put in order of: first rising, then falling. */
const SortHeader = ({ column, selection, asked, locale }: Props & { column: SortColumn }) => {
  const { sort } = selection;
  const rising = sort?.column === column && !sort.descending;
  const order = sort?.column === column ? (rising ? 'ascending' : 'descending') : undefined;
  const next: Pairs = [['sort', rising ? `-${column}` : column]];
  return (
    <th scope="col" aria-sort={order}>
      <a href={tableHref([...asked, ...filterPairs(selection), ...next])}>{locale.words.table[column]}</a>
    </th>
  );
};

const Headers = (props: Props) => {
  const { table, filter } = props.locale.words;
  return (
    <thead>
      <tr>
        <SortHeader {...props} column="service" />
        {props.selection.sort && <th scope="col">{filter.area}</th>}
        <SortHeader {...props} column="status" />
        <SortHeader {...props} column="since" />
        <SortHeader {...props} column="confirmed" />
        <th scope="col">{table.stale}</th>
        <SortHeader {...props} column="target" />
        <th scope="col">{table.unit}</th>
      </tr>
    </thead>
  );
};

/** What the table shows, so that a print of it says so too: whose services, when, in which order, which ones. */
const Caption = ({ whole, selection, organisation, locale }: Props) => {
  const { table, filter } = locale.words;
  const { sort } = selection;
  const { validOn } = whole.view;
  const parts = chosenParts(selection, whole, locale);
  return (
    <caption data-chosen={filter.chosen('{parts}')} data-area={filter.areaShown('{shown}', '{total}')}>
      {sort
        ? filter.caption(organisation, validOn) + filter.inOrder(table[sort.column], sort.descending)
        : table.caption(organisation, validOn)}
      <strong>{parts.length > 0 && filter.chosen(parts.join('; '))}</strong>
    </caption>
  );
};

/** Every selected service with its status in a real table, grouped by area or in the order of a column. */
export const MatrixTable = (props: Props) => {
  const { selection, locale } = props;
  const { sort } = selection;
  const unchanged = !sort && !isFiltered(selection);
  return (
    <section
      class="scroll"
      aria-label={unchanged ? locale.words.table.region : locale.words.filter.region}
      tabindex={0}
    >
      <table>
        <Caption {...props} />
        <Headers {...props} />
        {sort ? <SortedRows {...props} sort={sort} /> : <GroupedRows {...props} />}
      </table>
    </section>
  );
};
