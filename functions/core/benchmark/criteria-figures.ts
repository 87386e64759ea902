import type { Catalogue, Criterion } from '../catalogue/catalogue.ts';
import type { CriterionState } from '../status.ts';
import type { Share } from '../tally.ts';
import type { Seen } from './seen.ts';

/** How far an organisation's services have come with one criterion of the chain. */
export type CriterionFigures = {
  criterion: Criterion;
  met: number;
  notMet: number;
  notApplicable: number;
  unknown: number;
  /** Services that are stale, or were never judged by criteria: outside the other counts. */
  outside: number;
  /** Met ÷ (met + not met). */
  share: Share;
};

const share = (numerator: number, denominator: number): Share => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

/** Each criterion of a catalogue over an organisation's services; null where it follows another catalogue. */
export function criteriaFigures(seen: Seen, catalogue: Catalogue): CriterionFigures[] | null {
  if (seen.catalogue.id !== catalogue.id) return null;
  const isJudged = (service: Seen['services'][number]) => service.criteria !== null && !service.stale;
  const judged = seen.services.filter(isJudged);
  return catalogue.criteria.map((criterion) => {
    const count = (state: CriterionState) =>
      judged.filter(({ criteria }) => (criteria?.[criterion.id] ?? 'unknown') === state).length;
    const [met, notMet] = [count('met'), count('not-met')];
    return {
      ...{ criterion, met, notMet, notApplicable: count('not-applicable'), unknown: count('unknown') },
      outside: seen.services.length - judged.length,
      share: share(met, met + notMet),
    };
  });
}
