import type { Area, Indicator } from '../../../functions/core/catalogue/catalogue.ts';
import { Said } from '../../components/localized.tsx';
import { ServiceCell } from './service-cell.tsx';
import { Heads } from './side-figures.tsx';
import type { SideModel } from './side-model.ts';

const IndicatorRow = ({ indicator, model }: { indicator: Indicator; model: SideModel }) => {
  const { comparison, asked, locale } = model;
  return (
    <tr>
      <th scope="row">
        <Said text={indicator.name} locale={locale} />
      </th>
      {comparison.taking.map(({ seen, observations }) => (
        <ServiceCell
          found={observations.get(indicator.id) ?? null}
          seen={seen}
          comparison={asked}
          locale={locale}
        />
      ))}
    </tr>
  );
};

const AreaRows = ({ area, model }: { area: Area; model: SideModel }) => {
  const { shown, comparison, locale } = model;
  const own = shown.filter((each) => each.area === area.id);
  if (own.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={comparison.taking.length + 1}>
          <Said text={area.name} locale={locale} />
        </th>
      </tr>
      {own.map((indicator) => (
        <IndicatorRow indicator={indicator} model={model} />
      ))}
    </tbody>
  );
};

/** Organisations beside each other, indicator by indicator. */
export const SideMatrix = ({ model }: { model: SideModel }) => {
  const { catalogue, locale } = model;
  const { side, table } = locale.words.compare;
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{side.matrix}</h2>
      <p>{table.rule}</p>
      <section class="scroll" aria-label={side.matrixRegion} tabindex={0}>
        <table class="beside">
          <caption>{side.matrixCaption}</caption>
          <Heads model={model} first={table.indicator} />
          {catalogue.areas.map((area) => (
            <AreaRows area={area} model={model} />
          ))}
        </table>
      </section>
    </section>
  );
};
