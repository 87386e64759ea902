import type { Day } from '../../../functions/core/calendar.ts';
import type { ActionAt } from '../../../functions/core/plans.ts';
import { type Texts, wordsOf } from '../../../functions/core/texts.ts';
import { LongField, SelectField, TextField } from '../form.tsx';
import { ActForm, type Acting, FoldedAct, ROLES_LIST, StepFields, stateOf } from './act-form.tsx';

type Props = { acting: Acting; action: ActionAt; texts: Texts; today: Day };

/** One press for what is done most often. */
export const StartForm = ({ acting, action }: Pick<Props, 'acting' | 'action'>) =>
  action.state === 'planned' && (
    <ActForm acting={acting} act="start" submit={acting.locale.staff.agenda.action.start} />
  );

/** What the fields of an action hold; a text that was redacted stands empty. */
export const valuesOf = ({ title, owner, due }: ActionAt, texts: Texts) => ({
  title: wordsOf(texts, title) ?? '',
  owner: wordsOf(texts, owner) ?? '',
  due,
});

export const ChangeForm = ({ acting, action, texts, today }: Props) => {
  const { locale } = acting;
  const { change, state } = locale.staff.agenda.action;
  const shared = { locale, state: stateOf(acting, 'change'), idPrefix: 'change-' };
  const { states } = locale.words.agenda;
  const choices = (['planned', 'under-way'] as const).map((value) => ({ value, label: states[value] }));
  return (
    <FoldedAct acting={acting} act="change" heading={change.heading} submit={change.submit}>
      <StepFields {...shared} today={today} values={valuesOf(action, texts)} />
      <SelectField {...shared} name="state" label={state} choices={choices} value={action.state} required />
    </FoldedAct>
  );
};

export const EscalateForm = ({ acting, action }: Pick<Props, 'acting' | 'action'>) => {
  const { locale } = acting;
  const words = locale.staff.agenda;
  const { escalate, ownerHelp } = words.action;
  const shared = { locale, state: stateOf(acting, 'escalate'), idPrefix: 'escalate-' };
  return (
    <FoldedAct acting={acting} act="escalate" heading={escalate.heading} submit={escalate.submit}>
      <p>{action.escalated ? escalate.again : escalate.explained}</p>
      <TextField
        {...shared}
        name="to"
        label={escalate.to}
        help={ownerHelp}
        maxlength={200}
        list={ROLES_LIST}
        required
      />
      <LongField
        {...shared}
        name="reason"
        label={escalate.reason}
        help={words.publicHelp}
        maxlength={4000}
        required
      />
    </FoldedAct>
  );
};

export const FinishForm = ({ acting, action, today }: Omit<Props, 'texts'>) => {
  const { locale } = acting;
  const { publicHelp, action: words } = locale.staff.agenda;
  const { heading, submit, outcome, on } = words.finish;
  const shared = { locale, state: stateOf(acting, 'finish'), idPrefix: 'finish-' };
  return (
    <FoldedAct acting={acting} act="finish" heading={heading} submit={submit}>
      <LongField {...shared} name="outcome" label={outcome} help={publicHelp} maxlength={2000} />
      <TextField
        {...shared}
        name="on"
        type="date"
        label={on}
        help={`${words.added}: ${locale.format.day(action.addedOn)}`}
        value={today}
        max={today}
        required
      />
    </FoldedAct>
  );
};
