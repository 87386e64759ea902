import { Page } from '../../components/page.tsx';
import { localeOf } from '../../text/text.ts';
import { comparisonPath } from '../addresses.ts';
import { surroundingsOf } from '../viewing.ts';
import type { ComparisonProblem } from './asked.ts';
import { Chooser } from './chooser.tsx';
import type { CompareRequest } from './request.ts';

/** So much of what somebody wrote in an address is repeated to them. */
const LONGEST = 60;

function wordsFor(problem: ComparisonProblem, language: CompareRequest['language']): string {
  const { problems } = localeOf(language).words.compare;
  const value = problem.value.slice(0, LONGEST);
  return problem.why === 'backwards' ? problems.backwards(problem.from, value) : problems[problem.why](value);
}

/** What is wrong with the address of a comparison, and where to go from there. */
export const ComparisonProblemPage = ({
  request,
  problem,
}: {
  request: CompareRequest;
  problem: ComparisonProblem;
}) => {
  const { language, assets, kind } = request;
  const { problems } = localeOf(language).words.compare;
  const pathIn = (lang: CompareRequest['language']) =>
    comparisonPath(lang) + (kind === 'municipality' ? '' : `?kind=${kind}`);
  return (
    <Page surroundings={surroundingsOf(language, assets, pathIn)} title={problems.heading} owner={null}>
      <div class="opening">
        <h1>{problems.heading}</h1>
        <p class="lead">{wordsFor(problem, language)}</p>
      </div>
      <Chooser request={request} />
    </Page>
  );
};
