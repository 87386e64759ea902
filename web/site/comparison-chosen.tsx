import { askedIn, type ComparisonProblem } from '../pages/compare/asked.ts';
import { GroupPage } from '../pages/compare/group.tsx';
import { groupModelOf } from '../pages/compare/group-model.ts';
import { IndicatorPage } from '../pages/compare/indicator.tsx';
import { ComparisonProblemPage } from '../pages/compare/problem-page.tsx';
import type { CompareRequest } from '../pages/compare/request.ts';
import { SideBySidePage } from '../pages/compare/side-by-side.tsx';
import { sideModelOf } from '../pages/compare/side-model.ts';
import { type Answer, pageAnswer } from './answer.ts';

/** What a query that chooses organisations is answered with: the comparison, or what is wrong with it. */
export function chosenAnswer(request: CompareRequest): Answer {
  const problemAnswer = (problem: ComparisonProblem): Answer =>
    pageAnswer(
      problem.why === 'organisation' ? 404 : 400,
      <ComparisonProblemPage request={request} problem={problem} />,
    );
  const found = askedIn(request);
  if (!found.ok) return problemAnswer(found.problem);
  const { asked } = found;
  const [first, ...more] = asked.chosen;
  const noEdition = { why: 'no-edition', value: first.organisation.name } as const;
  if (more.length > 0) {
    const model = sideModelOf(request, asked);
    return model ? pageAnswer(200, <SideBySidePage model={model} />) : problemAnswer(noEdition);
  }
  const model = groupModelOf(request, asked);
  if (!model) return problemAnswer(noEdition);
  if (asked.indicator === null) return pageAnswer(200, <GroupPage model={model} />);
  const row = model.comparison.rows.find(({ indicator }) => indicator.id === asked.indicator);
  return row
    ? pageAnswer(200, <IndicatorPage model={model} row={row} />)
    : problemAnswer({ why: 'indicator', value: asked.indicator });
}
