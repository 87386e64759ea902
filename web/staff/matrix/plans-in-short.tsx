import { actionsAt, nextTarget, targetsAt } from '../../../functions/core/plans.ts';
import { staffPath } from '../addresses.ts';
import type { ServiceProps } from './service-seen.ts';

/** The target that comes due first, how many actions are open, and the way to both. */
export const PlansInShort = ({ locale, seen, org }: ServiceProps) => {
  const { assessing } = locale.staff;
  const { record, viewing } = seen;
  const target = nextTarget(targetsAt(record, viewing.view));
  const open = actionsAt(record, viewing.view).filter(({ state }) => state !== 'finished').length;
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{assessing.plans}</h2>
      <p>
        {target
          ? assessing.target(locale.words.statuses[target.status].word, target.due)
          : assessing.noTarget}
      </p>
      <p>{open > 0 ? assessing.actions(open) : assessing.noActions}</p>
      <p>
        <a href={staffPath(locale.lang, org, `agenda/?service=${record.id}`)}>{assessing.toAgenda}</a>
      </p>
    </section>
  );
};
