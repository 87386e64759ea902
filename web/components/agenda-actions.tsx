import { isLate } from '../../functions/core/agenda.ts';
import type { Day } from '../../functions/core/calendar.ts';
import type { ActionAt } from '../../functions/core/plans.ts';
import type { Ledger } from '../../functions/core/state.ts';
import type { Locale } from '../text/text.ts';
import { RecordedText } from './recorded-text.tsx';

type Props = { ledger: Ledger; validOn: Day; locale: Locale };

const ActionItem = ({ action, ledger, validOn, locale }: Props & { action: ActionAt }) => {
  const words = locale.words.agenda;
  const { title, owner, due, state, finishedOn, outcome, escalated } = action;
  return (
    <li>
      <RecordedText ledger={ledger} text={title} locale={locale} />{' '}
      <span class="soft">
        (<RecordedText ledger={ledger} text={owner} locale={locale} />, {words.by(due)},{' '}
        {finishedOn ? words.finishedOn(finishedOn) : words.states[state]})
      </span>{' '}
      {isLate(action, validOn) && <strong class="flag">{words.lateAction}</strong>}
      {outcome && (
        <>
          {' '}
          <RecordedText ledger={ledger} text={outcome} locale={locale} />
        </>
      )}
      {escalated && (
        <>
          <br />
          {words.escalated(escalated.on)} <RecordedText ledger={ledger} text={escalated.to} locale={locale} />
          {': '}
          <RecordedText ledger={ledger} text={escalated.reason} locale={locale} />
        </>
      )}
    </li>
  );
};

/** Steps with the role that owns them, their day and how far they have come. */
export const ActionList = ({ actions, ...props }: Props & { actions: readonly ActionAt[] }) => (
  <ul>
    {actions.map((action) => (
      <ActionItem action={action} {...props} />
    ))}
  </ul>
);
