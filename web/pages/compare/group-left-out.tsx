import type { IndicatorRow } from '../../../functions/core/benchmark/indicator-row.ts';
import { SMALLEST_GROUP } from '../../../functions/core/benchmark/spread.ts';
import { Said } from '../../components/localized.tsx';
import type { Locale } from '../../text/text.ts';
import type { GroupModel } from './group-model.ts';

type Props = { why: string; rows: readonly IndicatorRow[]; locale: Locale };

const Why = ({ why, rows, locale }: Props) =>
  rows.length === 0 ? null : (
    <details class="why">
      <summary>{why}</summary>
      <ul class="names">
        {rows.map(({ indicator }) => (
          <li>
            <Said text={indicator.name} locale={locale} />
          </li>
        ))}
      </ul>
    </details>
  );

/** The indicators outside the comparison, by why they are. */
export const GroupLeftOut = ({ model: { comparison, locale } }: { model: GroupModel }) => {
  const { leftOut } = locale.words.compare;
  const outside = comparison.rows.filter((row) => !comparison.compared.includes(row));
  const few = outside.filter(({ figures }) => figures === null);
  const own = outside.filter(({ figures }) => figures !== null);
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{leftOut.heading}</h2>
      {outside.length === 0 && <p>{leftOut.none}</p>}
      <Why why={leftOut.own(own.length)} rows={own} locale={locale} />
      <Why why={leftOut.few(few.length, SMALLEST_GROUP)} rows={few} locale={locale} />
    </section>
  );
};
