import { Page } from '../../components/page.tsx';
import { type Locale, localeOf } from '../../text/text.ts';
import { surroundingsOf } from '../viewing.ts';
import type { NationalProblem } from './national-asked.ts';
import type { CompareRequest } from './request.ts';

function saidOf(problem: NationalProblem, { words }: Locale): string {
  const said = words.compareNational.problem;
  return problem.why === 'backwards'
    ? said.backwards(problem.from, problem.value)
    : said[problem.why](problem.value);
}

/** The address asks for a day that cannot be shown: why, and the way to one that can. */
export const NationalProblemPage = ({
  request: { language, assets, pathIn, kind },
  problem,
}: {
  request: CompareRequest;
  problem: NationalProblem;
}) => {
  const locale = localeOf(language);
  const { heading, back } = locale.words.compareNational.problem;
  return (
    <Page surroundings={surroundingsOf(language, assets, pathIn)} title={heading} owner={null}>
      <div class="opening">
        <h1>{heading}</h1>
        <p class="lead">{saidOf(problem, locale)}</p>
        <p>
          <a href={pathIn(language) + (kind === 'municipality' ? '' : `?kind=${kind}`)}>{back}</a>
        </p>
      </div>
    </Page>
  );
};
