import { inLanguage } from '../../../functions/core/language.ts';
import type { Matrix, MatrixArea, MatrixRow } from '../../../functions/core/matrix.ts';
import { langOf, Said } from '../../components/localized.tsx';
import { byName } from '../../components/matrix-order.ts';
import { Badge } from '../../components/status-mark.tsx';
import { filled } from '../../components/strip/said.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { rowDataOf } from './row-data.ts';

type Props = {
  matrix: Matrix;
  organisation: string;
  locale: StaffLocale;
  /** Whether whoever looks may change a service; null where they may change none at all. */
  mayChange: ((service: string) => boolean) | null;
  proposed: ReadonlySet<string>;
};

const Change = ({
  name,
  id,
  locale,
  may,
}: {
  name: string;
  id: string;
  locale: StaffLocale;
  may: boolean;
}) => {
  const { matrix } = locale.staff;
  if (!may) return <small>{matrix.notYours}</small>;
  return (
    <a class="change" href={`tjanst/${id}/#bedom`} aria-label={matrix.changeOf(name)}>
      {matrix.change}
    </a>
  );
};

const Row = ({
  row,
  matrix,
  locale,
  mayChange,
  proposed,
}: Omit<Props, 'organisation'> & { row: MatrixRow }) => {
  const { matrix: words } = locale.staff;
  const data = rowDataOf(
    row,
    matrix.catalogue.criteria.map(({ id }) => id),
    locale.lang,
  );
  const { lang } = inLanguage(row.profile.name, locale.lang);
  const may = mayChange?.(row.id) ?? false;
  return (
    <tr
      id={`rad-${row.id}`}
      data-service={row.id}
      data-version={data.version}
      data-status={data.status}
      data-criteria={data.criteria ?? undefined}
      data-assessed={data.assessed ? '' : undefined}
      data-may={may ? '' : undefined}
    >
      <th scope="row">
        <a href={`tjanst/${row.id}/`} lang={langOf(lang, locale)}>
          {data.name}
        </a>
        {row.profile.unit && <small>{row.profile.unit}</small>}
      </th>
      <td>
        <Badge status={row.status} locale={locale} />{' '}
        <span class="word">{locale.words.statuses[row.status].word}</span>
        <small>
          {filled(words.since, { since: row.since })}
          {row.override && `, ${words.byHand}`}
        </small>
        {proposed.has(row.id) && (
          <small>
            <a href="forslag/">{words.proposed}</a>
          </small>
        )}
      </td>
      <td>
        {row.confirmedOn ?? <small>{words.never}</small>}
        {row.stale && <small>{words.stale}</small>}
      </td>
      {mayChange && (
        <td>
          <Change name={data.name} id={row.id} locale={locale} may={may} />
        </td>
      )}
    </tr>
  );
};

const AreaRows = ({ area, ...props }: Props & { area: MatrixArea }) => {
  const { locale, mayChange } = props;
  if (area.rows.length === 0) return null;
  return (
    <tbody id={`area-${area.area.id}`}>
      <tr>
        <th scope="rowgroup" colspan={mayChange ? 4 : 3}>
          <Said text={area.area.name} locale={locale} />{' '}
          <small>{locale.staff.matrix.inArea(area.rows.length)}</small>
        </th>
      </tr>
      {area.rows.toSorted(byName(locale)).map((row) => (
        <Row {...props} row={row} />
      ))}
    </tbody>
  );
};

/** Every selected service with its status, grouped by area; the last column leads to changing it. */
export const WorkingTable = (props: Props) => {
  const { matrix, organisation, locale, mayChange } = props;
  const { table } = locale.words;
  const { matrix: words } = locale.staff;
  return (
    <section class="scroll" aria-label={words.region} tabindex={0}>
      <table class="working">
        <caption>{words.caption(organisation, matrix.view.validOn)}</caption>
        <thead>
          <tr>
            <th scope="col">{table.service}</th>
            <th scope="col">{table.status}</th>
            <th scope="col">{table.confirmed}</th>
            {mayChange && <th scope="col">{words.change}</th>}
          </tr>
        </thead>
        {matrix.areas.map((area) => (
          <AreaRows {...props} area={area} />
        ))}
      </table>
    </section>
  );
};
