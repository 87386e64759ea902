import { figuresOn } from '../../../functions/core/benchmark/measured.ts';
import { CountingRule } from '../../components/counting-rule.tsx';
import { Page } from '../../components/page.tsx';
import { surroundingsOf } from '../viewing.ts';
import { comparisonHref } from './links.ts';
import { RowFiles } from './row-files.tsx';
import { SideChange } from './side-change.tsx';
import { SideCriteria } from './side-criteria.tsx';
import { SideFigures } from './side-figures.tsx';
import { SideForm } from './side-form.tsx';
import { SideLeftOut } from './side-left-out.tsx';
import { SideMatrix } from './side-matrix.tsx';
import type { SideModel } from './side-model.ts';
import { SideOpening } from './side-opening.tsx';
import { figuresById, Sources } from './sources.tsx';

const figuresIn = ({ comparison, countedFor }: SideModel) =>
  figuresById(
    comparison.taking.map((member) => ({ member, figures: figuresOn(member, countedFor(member)) })),
  );

/** Several organisations side by side, like with like. */
export const SideBySidePage = ({ model }: { model: SideModel }) => {
  const { request, asked, opened, catalogue, shown, locale } = model;
  const { language, assets, day } = request;
  const byCriteria = catalogue.indicators.length === 0;
  const [first] = asked.chosen;
  const names = asked.chosen.map(({ organisation }) => organisation.name);
  return (
    <Page
      surroundings={surroundingsOf(language, assets, (lang) => comparisonHref(lang, asked))}
      title={`${locale.words.compare.sideBySide} ${locale.format.list(names)}`}
      owner={null}
      example={first.organisation.example}
    >
      <SideOpening model={model} />
      {shown.length > 0 && (
        <>
          <SideFigures model={model} />
          <SideMatrix model={model} />
        </>
      )}
      {!byCriteria && <SideLeftOut model={model} />}
      {!byCriteria && <SideChange model={model} />}
      <SideCriteria model={model} />
      <Sources
        opened={opened}
        figures={byCriteria ? null : figuresIn(model)}
        isSwedish={first.organisation.kind === 'municipality' && !first.organisation.example}
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
      <SideForm model={model} />
      <CountingRule locale={locale} />
    </Page>
  );
};
