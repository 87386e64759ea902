import { Said } from '../../components/localized.tsx';
import type { GroupModel } from './group-model.ts';
import { greenIn, percentOf } from './numbers.ts';
import { PlotList } from './plot-list.tsx';

/** How many of the organisation's services meet each criterion of the chain, among its group's. */
export const CriteriaPlots = ({ model }: { model: GroupModel }) => {
  const { criteria, own, locale } = model;
  const { plots, criteria: words } = locale.words.compare;
  const [first] = criteria;
  if (!first) return null;
  return (
    <>
      <PlotList
        id="criteria"
        rows={criteria.map(({ own: figures, members, spread }) => ({
          title: <Said text={figures.criterion.name} locale={locale} />,
          own: figures.share,
          members: members.flatMap(({ figures: { share } }) => share.value ?? []),
          spread,
        }))}
        name={own.organisation.name}
        words={{
          heading: words.heading,
          legend: `${words.explained} ${plots.legendCriteria}`,
          caption: plots.captionCriteria,
          column: plots.criterion,
        }}
        write={(value) => percentOf(value, locale)}
        writeOwn={(share) => (share.value === null ? words.noneKnown : greenIn(share, locale))}
        locale={locale}
      />
      <p>
        <small>{words.outside(locale.format.number(first.own.outside))}</small>
      </p>
    </>
  );
};
