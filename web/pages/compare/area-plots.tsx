import type { GroupFigures } from '../../../functions/core/benchmark/against-group.ts';
import { Said } from '../../components/localized.tsx';
import type { GroupModel } from './group-model.ts';
import { indexIn, indexOf } from './numbers.ts';
import { PlotList, type PlotRow } from './plot-list.tsx';

function plotRow(title: PlotRow['title'], { own, members, spread }: GroupFigures): PlotRow {
  return {
    title,
    own: own.index,
    members: members.flatMap(({ figures }) => figures.index.value ?? []),
    spread: spread === null ? null : spread.index,
  };
}

/** The index of the organisation among its group's: on everything compared, and on each area that has some of it. */
export const AreaPlots = ({ model }: { model: GroupModel }) => {
  const { comparison, own, locale } = model;
  const { plots, figures } = locale.words.compare;
  const areas = comparison.areas.filter(({ indicators }) => indicators.length > 0);
  return (
    <PlotList
      id="areas"
      rows={[
        plotRow(figures.total, comparison.total),
        ...areas.map((each) => plotRow(<Said text={each.area.short} locale={locale} />, each)),
      ]}
      name={own.organisation.name}
      words={{ heading: plots.heading, legend: plots.legend, caption: plots.caption, column: plots.area }}
      write={(value) => indexOf(value, locale)}
      writeOwn={(share) => indexIn(share, locale)}
      locale={locale}
    />
  );
};
