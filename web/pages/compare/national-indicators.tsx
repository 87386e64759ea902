import { SMALLEST_GROUP } from '../../../functions/core/benchmark/spread.ts';
import type { Area } from '../../../functions/core/catalogue/catalogue.ts';
import { Distribution } from '../../components/distribution.tsx';
import { countOf } from '../../components/figures.tsx';
import { Said } from '../../components/localized.tsx';
import { StatusMark } from '../../components/status-mark.tsx';
import type { Locale } from '../../text/text.ts';
import { catalogueOfPage, type IndicatorDistribution, type NationalModel } from './national-model.ts';

const SHOWN = ['green', 'yellow', 'red'] as const;

const IndicatorRow = ({
  distribution: { indicator, n, figures },
  locale,
}: {
  distribution: IndicatorDistribution;
  locale: Locale;
}) => (
  <tr>
    <th scope="row">
      <Said text={indicator.name} locale={locale} />
    </th>
    <td>{n}</td>
    {figures === null ? (
      <td class="too-few" colspan={5}>
        {locale.words.compareNational.parts.hidden(SMALLEST_GROUP)}
      </td>
    ) : (
      <>
        {SHOWN.map((status) => (
          <td>{countOf(figures.counts, status)}</td>
        ))}
        <td>{locale.format.percent(figures.greenShare)}</td>
        <td>
          <Distribution
            amounts={SHOWN.map((status) => ({ status, count: countOf(figures.counts, status) }))}
          />
        </td>
      </>
    )}
  </tr>
);

const AreaRows = ({
  area,
  own,
  locale,
}: {
  area: Area;
  own: readonly IndicatorDistribution[];
  locale: Locale;
}) =>
  own.length === 0 ? null : (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={7}>
          <Said text={area.name} locale={locale} />
        </th>
      </tr>
      {own.map((distribution) => (
        <IndicatorRow distribution={distribution} locale={locale} />
      ))}
    </tbody>
  );

const IndicatorTable = ({ model, locale }: { model: NationalModel; locale: Locale }) => {
  const { indicators } = locale.words.compareNational;
  const known = model.distributions.filter(({ n }) => n > 0);
  return (
    <section class="scroll" tabindex={0} aria-label={indicators.region}>
      <table class="numbers indicators">
        <caption>{indicators.caption(SMALLEST_GROUP)}</caption>
        <thead>
          <tr>
            <th scope="col">{indicators.indicator}</th>
            <th scope="col">{indicators.n}</th>
            {SHOWN.map((status) => (
              <th scope="col">
                <StatusMark status={status} locale={locale} />
              </th>
            ))}
            <th scope="col">{indicators.greenShare}</th>
            <th scope="col">{indicators.distribution}</th>
          </tr>
        </thead>
        {catalogueOfPage.areas.map((area) => (
          <AreaRows
            area={area}
            own={known.filter(({ indicator }) => indicator.area === area.id)}
            locale={locale}
          />
        ))}
      </table>
    </section>
  );
};

/** Each indicator that somebody has assessed: how many, and how they are distributed. */
export const IndicatorsSection = ({ model, locale }: { model: NationalModel; locale: Locale }) => {
  const { indicators } = locale.words.compareNational;
  const unassessed = model.distributions.filter(({ n }) => n === 0).length;
  if (unassessed === model.distributions.length) return null;
  const isShown = model.distributions.some(({ figures }) => figures !== null);
  const table = <IndicatorTable model={model} locale={locale} />;
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">{indicators.heading}</h2>
      {isShown ? (
        table
      ) : (
        <details>
          <summary>{indicators.show}</summary>
          {table}
        </details>
      )}
      {unassessed > 0 && <p class="after">{indicators.unassessed(unassessed)}</p>}
    </section>
  );
};
