import { isLate } from '../../functions/core/agenda.ts';
import type { Slip, TargetAt } from '../../functions/core/plans.ts';
import type { Ledger } from '../../functions/core/state.ts';
import type { View } from '../../functions/core/view.ts';
import type { Locale } from '../text/text.ts';
import { RecordedText } from './recorded-text.tsx';
import { Badge } from './status-mark.tsx';

type Props = { ledger: Ledger; view: View; locale: Locale };

/** One move of a target with its reason. */
export const SlipItem = ({ slip, ledger, locale }: Omit<Props, 'view'> & { slip: Slip }) => {
  const { target, statuses } = locale.words;
  return (
    <li>
      {slip.from === slip.to
        ? target.changed(slip.on, statuses[slip.fromStatus].word, statuses[slip.toStatus].word)
        : target.moved(slip.on, slip.from, slip.to)}{' '}
      <RecordedText ledger={ledger} text={slip.reason} locale={locale} />
    </li>
  );
};

const stateOf = (target: TargetAt, { validOn }: View) => (isLate(target, validOn) ? 'late' : target.state);

const TargetItem = ({ target, ledger, view, locale }: Props & { target: TargetAt }) => {
  const { words } = locale;
  const state = stateOf(target, view);
  return (
    <li class={state}>
      <h3>
        <Badge status={target.status} locale={locale} />{' '}
        {words.target.by(words.statuses[target.status].word, target.due)}
        <strong class="flag">
          {words.target.states[state]}
          {target.closedOn && ` ${words.target.closed(target.closedOn)}`}
        </strong>
      </h3>
      <p>
        {words.target.set(target.setOn)}{' '}
        {target.reason && <RecordedText ledger={ledger} text={target.reason} locale={locale} />}
      </p>
      {target.closedBecause && (
        <p>
          <RecordedText ledger={ledger} text={target.closedBecause} locale={locale} />
        </p>
      )}
      {target.slips.length > 0 && (
        <ul>
          {target.slips.map((slip) => (
            <SlipItem slip={slip} ledger={ledger} locale={locale} />
          ))}
        </ul>
      )}
    </li>
  );
};

/** The targets of a service with every move they made. */
export const TargetList = ({ targets, ...props }: Props & { targets: readonly TargetAt[] }) => (
  <ul class="targets">
    {targets.map((target) => (
      <TargetItem target={target} {...props} />
    ))}
  </ul>
);
