import { CountingRule } from '../../components/counting-rule.tsx';
import { Page } from '../../components/page.tsx';
import { surroundingsOf } from '../viewing.ts';
import { AreaPlots } from './area-plots.tsx';
import { ChangeSection } from './change-section.tsx';
import { CriteriaPlots } from './criteria-plots.tsx';
import { GroupFiguresTable } from './group-figures.tsx';
import { GroupForm } from './group-form.tsx';
import { GroupLeftOut } from './group-left-out.tsx';
import type { GroupModel } from './group-model.ts';
import { GroupOpening } from './group-opening.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { LeagueSection } from './league-section.tsx';
import { comparisonHref } from './links.ts';
import { RowFiles } from './row-files.tsx';
import { figuresById, Sources } from './sources.tsx';
import { StandingSection } from './standing-section.tsx';

/** What indicators tell; where none can be compared, why not. */
const ByIndicator = ({ model }: { model: GroupModel }) => {
  const isCompared = model.comparison.compared.length > 0;
  return (
    <>
      {isCompared && <GroupFiguresTable model={model} />}
      {isCompared && <AreaPlots model={model} />}
      {isCompared && <StandingSection model={model} />}
      <ChangeSection model={model} />
      {isCompared && <IndicatorTable model={model} />}
      <GroupLeftOut model={model} />
    </>
  );
};

const figuresIn = ({ comparison: { own, total } }: GroupModel) =>
  figuresById([{ member: own, figures: total.own }, ...total.members, ...total.tooFew]);

/** One organisation against a group, like with like. */
export const GroupPage = ({ model }: { model: GroupModel }) => {
  const { request, asked, own, opened, byCriteria, locale } = model;
  const { language, assets, day } = request;
  const { organisation } = own;
  return (
    <Page
      surroundings={surroundingsOf(language, assets, (lang) => comparisonHref(lang, asked))}
      title={`${organisation.name} ${locale.words.compare.against}`}
      owner={null}
      example={organisation.example}
    >
      <GroupOpening model={model} />
      {!byCriteria && <ByIndicator model={model} />}
      <CriteriaPlots model={model} />
      {!byCriteria && <LeagueSection model={model} />}
      <Sources
        opened={opened}
        figures={byCriteria ? null : figuresIn(model)}
        isSwedish={organisation.kind === 'municipality' && !organisation.example}
        asked={asked}
        locale={locale}
      />
      <RowFiles
        asked={asked}
        today={day}
        byCriteria={byCriteria}
        hasCriteria={model.criteria.length > 0}
        locale={locale}
      />
      <GroupForm model={model} />
      <CountingRule locale={locale} />
    </Page>
  );
};
