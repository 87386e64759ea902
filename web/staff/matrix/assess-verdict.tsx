import { catalogueAt } from '../../../functions/core/matrix.ts';
import { statusOfCriteria } from '../../../functions/core/rule.ts';
import { STATUSES } from '../../../functions/core/status.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import { CriterionQuestion } from './criterion-question.tsx';
import type { ServiceProps } from './service-seen.ts';

const valueIn = ({ forms }: ServiceProps, name: string, otherwise: string): string =>
  forms.assess.values[name] ?? otherwise;

/** The questions of the chain; answered as they were last. */
export const Questions = (props: ServiceProps) => {
  const { locale, seen } = props;
  const { viewing, status } = seen;
  return (
    <fieldset class="by-criteria" data-slot="questions">
      <legend>{locale.staff.assessing.criteria}</legend>
      {catalogueAt(viewing.ledger.state, viewing.view).criteria.map((criterion, place) => {
        const { id } = criterion;
        const chosen = valueIn(props, `step-${id}`, status.criteria?.[id] ?? 'unknown');
        return <CriterionQuestion criterion={criterion} place={place} chosen={chosen} locale={locale} />;
      })}
      <p class="derived" role="status" data-slot="derived" data-gives={locale.staff.tray.live.gives} />
    </fieldset>
  );
};

/** The statuses, for a judgement by hand. */
export const Statuses = (props: ServiceProps) => {
  const { locale, seen, forms } = props;
  const { assessing } = locale.staff;
  const { viewing, status } = seen;
  const ids = catalogueAt(viewing.ledger.state, viewing.view).criteria.map(({ id }) => id);
  const given = status.criteria && statusOfCriteria(status.criteria, ids);
  const chosen = valueIn(props, 'status', status.status);
  const error = forms.assess.errors['status'];
  return (
    <fieldset class="by-hand" id="status">
      <legend>{assessing.status}</legend>
      {error && <p class="error">{error}</p>}
      <div class="answers">
        {STATUSES.map((each) => (
          <label>
            <input type="radio" name="status" value={each} checked={each === chosen} />{' '}
            <StatusMark status={each} locale={locale} />
          </label>
        ))}
      </div>
      {given && <p class="help">{assessing.override(locale.words.statuses[given].word)}</p>}
    </fieldset>
  );
};

/** By hand or by the criteria: a style sheet shows only what belongs to the choice, where it can. */
export const Way = (props: ServiceProps) => {
  const { assessing } = props.locale.staff;
  const chosen = valueIn(props, 'by', props.seen.status.criteria ? 'criteria' : 'hand');
  const ways = [
    { way: 'criteria', label: assessing.byCriteria, help: assessing.byCriteriaHelp },
    { way: 'hand', label: assessing.byHand, help: assessing.byHandHelp },
  ] as const;
  return (
    <fieldset class="ways">
      <legend>{assessing.by}</legend>
      {ways.map(({ way, label, help }) => (
        <label>
          <input type="radio" name="by" value={way} checked={way === chosen} />{' '}
          <span>
            {label} <small>{help}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
