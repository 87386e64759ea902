import { inLanguage } from '../../functions/core/language.ts';
import type { Matrix, MatrixArea, MatrixRow } from '../../functions/core/matrix.ts';
import type { TargetAt } from '../../functions/core/plans.ts';
import type { View } from '../../functions/core/view.ts';
import type { Locale } from '../text/text.ts';
import { langOf, Said } from './localized.tsx';
import { outsideParts } from './outside.ts';
import { Badge, StatusMark } from './status-mark.tsx';

type Props = {
  matrix: Matrix;
  organisation: string;
  locale: Locale;
  hrefOf: (service: string) => string;
};

const COLUMNS = 7;

const TargetCell = ({ target, view, locale }: { target: TargetAt; view: View; locale: Locale }) => {
  const { words } = locale;
  const moved = target.slips.filter(({ from, to }) => to > from).length;
  const notes = [
    ...(target.due < view.validOn ? [words.table.late] : []),
    ...(moved > 0 ? [words.table.slipped(moved)] : []),
  ];
  return (
    <>
      <Badge status={target.status} locale={locale} />{' '}
      {words.table.targetBy(words.statuses[target.status].word, target.due)}
      {notes.length > 0 && <small> {notes.join(', ')}</small>}
    </>
  );
};

const Row = ({
  row,
  view,
  locale,
  hrefOf,
}: Pick<Props, 'locale' | 'hrefOf'> & { row: MatrixRow; view: View }) => {
  const { words } = locale;
  const name = inLanguage(row.profile.name, locale.lang);
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(row.id)} lang={langOf(name.lang, locale)}>
          {name.text}
        </a>
        {row.vanishedOn && <small> {words.table.vanished}</small>}
      </th>
      <td>
        <StatusMark status={row.status} locale={locale} />
        {row.override && <small> {words.override.short}</small>}
      </td>
      <td>{row.since}</td>
      <td>{row.confirmedOn}</td>
      <td>{row.stale && words.table.yes}</td>
      <td>{row.target && <TargetCell target={row.target} view={view} locale={locale} />}</td>
      <td>{row.profile.unit}</td>
    </tr>
  );
};

const areaLine = ({ counts, rows, index }: MatrixArea, locale: Locale): string => {
  const { words, format } = locale;
  const { numerator, denominator } = index;
  return [
    words.figures.services(rows.length),
    ...(denominator > 0 ? [words.figures.areaFigures(format.index(index), numerator, denominator)] : []),
    ...outsideParts(counts, locale),
  ].join(' · ');
};

/** Rows in the order of the page's alphabet. */
function byName(rows: readonly MatrixRow[], { lang }: Locale): MatrixRow[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const nameOf = (row: MatrixRow) => inLanguage(row.profile.name, lang).text;
  return rows.toSorted((a, b) => compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1));
}

const AreaRows = ({ area, matrix, locale, hrefOf }: Props & { area: MatrixArea }) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colspan={COLUMNS} id={`area-${area.area.id}`}>
        <Said text={area.area.name} locale={locale} /> <small>{areaLine(area, locale)}</small>
      </th>
    </tr>
    {byName(area.rows, locale).map((row) => (
      <Row row={row} view={matrix.view} locale={locale} hrefOf={hrefOf} />
    ))}
  </tbody>
);

/** The main view: every service with its status, grouped by area, in a real table. */
export const MatrixTable = (props: Props) => {
  const { matrix, organisation, locale } = props;
  const { table } = locale.words;
  return (
    <section class="matrix" aria-labelledby="services">
      <h2 id="services">{table.heading}</h2>
      <section class="scroll" aria-label={table.region} tabindex={0}>
        <table>
          <caption>{table.caption(organisation, matrix.view.validOn)}</caption>
          <thead>
            <tr>
              <th scope="col">{table.service}</th>
              <th scope="col">{table.status}</th>
              <th scope="col">{table.since}</th>
              <th scope="col">{table.confirmed}</th>
              <th scope="col">{table.stale}</th>
              <th scope="col">{table.target}</th>
              <th scope="col">{table.unit}</th>
            </tr>
          </thead>
          {matrix.areas.map((area) => (
            <AreaRows {...props} area={area} />
          ))}
        </table>
      </section>
    </section>
  );
};
