import { type AgendaItem, isLate } from '../../../functions/core/agenda.ts';
import type { ActionAt } from '../../../functions/core/plans.ts';
import type { Status } from '../../../functions/core/status.ts';
import { RecordedText } from '../../components/recorded-text.tsx';
import { Escalation, type Seen } from './parts.tsx';
import { actionPath } from './paths.ts';

type Part = Seen & { item: AgendaItem };

/** Every move with its reason. */
export const SlipTable = ({ item: { target }, locale, ledger }: Part) => {
  const words = locale.staff.agenda.target;
  if (target.slips.length === 0) return null;
  const { on, from, to, because } = words.slipColumns;
  const goal = (status: Status, due: string) =>
    `${locale.words.statuses[status].word}, ${locale.format.day(due)}`;
  return (
    <section class="scroll" aria-label={words.slipsRegion} tabindex={0}>
      <table>
        <caption>
          <strong>{words.slips}</strong>
        </caption>
        <thead>
          <tr>
            {[on, from, to, because].map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {target.slips.map((slip) => (
            <tr>
              <th scope="row">{locale.format.day(slip.on)}</th>
              <td>{goal(slip.fromStatus, slip.from)}</td>
              <td>{goal(slip.toStatus, slip.to)}</td>
              <td>
                <RecordedText ledger={ledger} text={slip.reason} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const StepRow = ({ action, locale, org, ledger, today }: Seen & { action: ActionAt }) => {
  const { agenda } = locale.words;
  return (
    <tr>
      <th scope="row">
        <a href={actionPath({ lang: locale.lang, org }, action.service, action.id)}>
          <RecordedText ledger={ledger} text={action.title} locale={locale} />
        </a>
      </th>
      <td>
        <RecordedText ledger={ledger} text={action.owner} locale={locale} />
      </td>
      <td>
        {locale.format.day(action.due)}
        {isLate(action, today) && <strong class="flag">{agenda.lateAction}</strong>}
      </td>
      <td>
        {action.finishedOn ? agenda.finishedOn(action.finishedOn) : agenda.states[action.state]}
        {action.state !== 'finished' && <Escalation action={action} ledger={ledger} locale={locale} />}
      </td>
    </tr>
  );
};

/** The steps towards the target. */
export const StepTable = ({ item: { actions }, ...seen }: Part) => {
  const words = seen.locale.staff.agenda.target;
  if (actions.length === 0) return <p>{words.noActions}</p>;
  const { title, owner, due, state } = words.actionColumns;
  return (
    <section class="scroll" aria-label={words.actionsRegion} tabindex={0}>
      <table>
        <caption>
          <strong>{words.actions}</strong>
        </caption>
        <thead>
          <tr>
            {[title, owner, due, state].map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <StepRow action={action} {...seen} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
