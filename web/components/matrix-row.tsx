import { isLate, slipsOf } from '../../functions/core/agenda.ts';
import { inLanguage } from '../../functions/core/language.ts';
import type { MatrixArea, MatrixRow as Row } from '../../functions/core/matrix.ts';
import type { TargetAt } from '../../functions/core/plans.ts';
import type { View } from '../../functions/core/view.ts';
import type { Locale } from '../text/text.ts';
import { langOf, Said } from './localized.tsx';
import { Badge, StatusMark } from './status-mark.tsx';

const TargetCell = ({ target, view, locale }: { target: TargetAt; view: View; locale: Locale }) => {
  const { words } = locale;
  const moved = slipsOf(target).length;
  const notes = [
    ...(isLate(target, view.validOn) ? [words.table.late] : []),
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

type Props = {
  row: Row;
  view: View;
  locale: Locale;
  hrefOf: (service: string) => string;
  /** The area, where rows are not grouped by it. */
  area?: MatrixArea['area'] | undefined;
};

/** A service with its status, and the target that comes due first. */
export const MatrixRow = ({ row, view, locale, hrefOf, area }: Props) => {
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
      {area && (
        <td>
          <Said text={area.name} locale={locale} />
        </td>
      )}
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
