import { type AgendaItem, isReached, slipsOf } from '../../../functions/core/agenda.ts';
import type { Day } from '../../../functions/core/calendar.ts';
import type { Status } from '../../../functions/core/status.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { CheckField, type Choice, LongField, SelectField, TextField } from '../form.tsx';
import { ActForm, type Acting, DueField, FoldedAct, StepFields, stateOf } from './act-form.tsx';

type Props = { acting: Acting; item: AgendaItem; today: Day };

/** A move further away from the day first planned is asked about from this one on. */
const DOUBTFUL = 2;

/** What a service can be meant to reach; the status that a target has already is kept among them. */
export const aimChoices = ({ words }: StaffLocale, kept?: Status): Choice[] => {
  const aims: Status[] = ['green', 'yellow', 'not-applicable'];
  const all = kept && !aims.includes(kept) ? [...aims, kept] : aims;
  return all.map((status) => ({
    value: status,
    label: `${words.statuses[status].word} – ${words.statuses[status].meaning}`,
  }));
};

export const MoveForm = ({ acting, item: { target }, today }: Props) => {
  const { locale } = acting;
  const { move } = locale.staff.agenda;
  const shared = { locale, state: stateOf(acting, 'move'), idPrefix: 'move-' };
  const before = slipsOf(target).length;
  return (
    <FoldedAct acting={acting} act="move" heading={move.heading} submit={move.submit}>
      {before > 0 && (
        <p class="notice">
          <strong>{move.again(before)}</strong> {before >= DOUBTFUL && move.third}
        </p>
      )}
      <DueField {...shared} label={move.due} today={today} value={target.due} />
      <SelectField
        {...shared}
        name="status"
        label={move.status}
        choices={aimChoices(locale, target.status)}
        value={target.status}
        required
      />
      <LongField
        {...shared}
        name="reason"
        label={move.reason}
        help={move.reasonHelp}
        maxlength={4000}
        required
      />
    </FoldedAct>
  );
};

const MetOn = ({ acting, item, today }: Props) => (
  <TextField
    name="on"
    type="date"
    label={acting.locale.staff.agenda.meet.on}
    locale={acting.locale}
    state={stateOf(acting, 'meet')}
    idPrefix="meet-"
    value={today}
    max={today}
    help={acting.locale.words.target.set(item.target.setOn)}
    required
  />
);

/** Offered outright once the status is reached; else behind a fold, with a warning and a box to tick. */
export const MeetForm = (props: Props) => {
  const { acting, item } = props;
  const { locale } = acting;
  const { meet } = locale.staff.agenda;
  const { word } = locale.words.statuses[item.status.status];
  if (isReached(item.status.status, item.target.status)) {
    return (
      <section class="card plan-act" id="meet" aria-labelledby="meet-heading">
        <h2 id="meet-heading">{meet.reached(word)}</h2>
        {item.status.stale && <p class="notice">{meet.stale}</p>}
        <ActForm acting={acting} act="meet" submit={meet.submit}>
          <MetOn {...props} />
        </ActForm>
      </section>
    );
  }
  return (
    <FoldedAct acting={acting} act="meet" heading={meet.heading} submit={meet.submit}>
      <p class="notice">{meet.lower(word, locale.words.statuses[item.target.status].word)}</p>
      <MetOn {...props} />
      <CheckField name="anyway" label={meet.anyway} state={stateOf(acting, 'meet')} idPrefix="meet-" />
    </FoldedAct>
  );
};

export const DropForm = ({ acting }: Pick<Props, 'acting'>) => {
  const { locale } = acting;
  const { drop, move } = locale.staff.agenda;
  return (
    <FoldedAct acting={acting} act="drop" heading={drop.heading} submit={drop.submit} danger>
      <p>{drop.explained}</p>
      <LongField
        name="reason"
        label={drop.reason}
        help={move.reasonHelp}
        locale={locale}
        state={stateOf(acting, 'drop')}
        idPrefix="drop-"
        maxlength={4000}
        required
      />
    </FoldedAct>
  );
};

/** A further step towards the target. */
export const AddActionForm = ({ acting, today }: Omit<Props, 'item'>) => {
  const { locale } = acting;
  const { addAction, action } = locale.staff.agenda;
  return (
    <FoldedAct acting={acting} act="add" heading={addAction} submit={action.add}>
      <StepFields locale={locale} state={stateOf(acting, 'add')} today={today} idPrefix="add-" />
    </FoldedAct>
  );
};
