import type { IndicatorRow } from '../../../functions/core/benchmark/indicator-row.ts';
import { SMALLEST_GROUP } from '../../../functions/core/benchmark/spread.ts';
import type { Area } from '../../../functions/core/catalogue/catalogue.ts';
import { Said } from '../../components/localized.tsx';
import type { Locale } from '../../text/text.ts';
import { GreenMembers } from './green-members.tsx';
import type { GroupModel } from './group-model.ts';
import { ServiceCell } from './service-cell.tsx';

/** How many members are green on an indicator; not said where too few have assessed it. */
export function greenShareIn({ figures }: IndicatorRow, { words, format }: Locale): string {
  const { compare } = words;
  if (!figures) return compare.fewer(SMALLEST_GROUP);
  const { numerator, denominator } = figures.greenShare;
  return compare.table.greenOf(
    format.number(numerator),
    format.number(denominator),
    format.percent(figures.greenShare),
  );
}

const Row = ({ row, model }: { row: IndicatorRow; model: GroupModel }) => {
  const { locale, asked, own } = model;
  return (
    <tr>
      <th scope="row">
        <Said text={row.indicator.name} locale={locale} />
      </th>
      <ServiceCell found={row.own} seen={own} comparison={asked} locale={locale} />
      <td>{greenShareIn(row, locale)}</td>
      <td>
        <GreenMembers row={row} asked={asked} locale={locale} />
      </td>
    </tr>
  );
};

const AreaRows = ({ area, rows, model }: { area: Area; rows: readonly IndicatorRow[]; model: GroupModel }) =>
  rows.length === 0 ? null : (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={4}>
          <Said text={area.name} locale={model.locale} />
        </th>
      </tr>
      {rows.map((row) => (
        <Row row={row} model={model} />
      ))}
    </tbody>
  );

/** Each compared indicator: what the organisation has, how many members are green, and who they are. */
export const IndicatorTable = ({ model }: { model: GroupModel }) => {
  const { comparison, locale } = model;
  const words = locale.words.compare.table;
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">{words.heading}</h2>
      <p>{words.rule}</p>
      <section class="scroll" aria-label={words.region} tabindex={0}>
        <table class="beside">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.own}</th>
              <th scope="col">{words.share}</th>
              <th scope="col">{words.who}</th>
            </tr>
          </thead>
          {comparison.catalogue.areas.map((area) => (
            <AreaRows
              area={area}
              rows={comparison.compared.filter(({ indicator }) => indicator.area === area.id)}
              model={model}
            />
          ))}
        </table>
      </section>
    </section>
  );
};
