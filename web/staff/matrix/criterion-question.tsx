import type { Criterion } from '../../../functions/core/catalogue/catalogue.ts';
import { CRITERION_STATES, type CriterionState } from '../../../functions/core/status.ts';
import { Said } from '../../components/localized.tsx';
import type { StaffLocale } from '../../text/staff.ts';

type Props = {
  criterion: Criterion;
  /** Which link of the chain it is. */
  place: number;
  /** The answer that stands from the start; left out where the script fills it in. */
  chosen?: string;
  locale: StaffLocale;
};

/** One question of the digital chain with its four answers. */
export const CriterionQuestion = ({ criterion, place, chosen, locale }: Props) => {
  const { id, name, question } = criterion;
  const answer = (state: CriterionState) => (
    <label>
      <input type="radio" name={`step-${id}`} value={state} data-place={place} checked={state === chosen} />{' '}
      {locale.words.service.states[state]}
    </label>
  );
  return (
    <fieldset>
      <legend>
        <Said text={name} locale={locale} />
      </legend>
      <p class="help">
        <Said text={question} locale={locale} />
      </p>
      <div class="answers">{CRITERION_STATES.map(answer)}</div>
    </fieldset>
  );
};
