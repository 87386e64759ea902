import { addMonths } from '../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { OwnNav } from '../components/own-nav.tsx';
import { Page } from '../components/page.tsx';
import type { Words } from '../text/text.ts';
import { changesPath, feedPath } from './addresses.ts';
import type { ComparisonProblem } from './changes-comparison.ts';
import { ChangesForms } from './changes-forms.tsx';
import { ownLinks } from './own-links.ts';
import { localeIn, ownerOf, surroundingsOf, type Viewing } from './viewing.ts';

function saidOf(problem: ComparisonProblem, { changes }: Words): string {
  return problem.why === 'backwards'
    ? changes.problems.backwards(problem.from, problem.to)
    : changes.problems[problem.why](problem.value.slice(0, 64));
}

/** The address asks for a comparison that cannot be made: why, and the forms to ask for another one. */
export const ChangesProblemPage = ({
  viewing,
  problem,
}: {
  viewing: Viewing;
  problem: ComparisonProblem;
}) => {
  const { language, assets, slug, settings, view } = viewing;
  const locale = localeIn(viewing);
  const pathIn = (lang: InterfaceLanguage) => changesPath(lang, slug);
  const { heading } = locale.words.changes.problems;
  return (
    <Page
      surroundings={surroundingsOf(language, assets, pathIn)}
      title={`${heading} – ${settings.name}`}
      owner={ownerOf(viewing)}
      feed={feedPath(language, slug)}
    >
      <OwnNav links={ownLinks(viewing, 'changes')} locale={locale} />
      <div class="opening">
        <h1>{heading}</h1>
        <p class="lead">{saidOf(problem, locale.words)}</p>
      </div>
      <ChangesForms
        viewing={viewing}
        from={addMonths(view.validOn, -12)}
        to={view.validOn}
        comparison={null}
      />
    </Page>
  );
};
