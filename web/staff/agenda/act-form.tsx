import type { Child } from 'hono/jsx';
import type { Day } from '../../../functions/core/calendar.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { CheckField, LongField, StaffForm, TextField } from '../form.tsx';
import { EMPTY_FORM, type FormKeys, type FormState } from '../form-state.ts';

/** A form that came back: which one, with what was typed. */
export type Failed = { act: string; state: FormState };

/** What every form about plans needs. */
export type Acting = {
  locale: StaffLocale;
  /** Where the forms of the page are sent. */
  action: string;
  newKeys: () => FormKeys;
  /** The last commit that the person has seen. */
  seq: number;
  failed: Failed | null;
};

/** The state of one form of a page. */
export const stateOf = ({ failed }: Pick<Acting, 'failed'>, act: string): FormState =>
  failed?.act === act ? failed.state : EMPTY_FORM;

type ActProps = { acting: Acting; act: string; submit: string; danger?: boolean; children?: Child };

/** One act as a form; which one it is stands in `act`, and what its sender had seen in `seen`. */
export const ActForm = ({ acting, act, submit, danger = false, children }: ActProps) => (
  <StaffForm action={acting.action} keys={acting.newKeys()} label={submit}>
    <input type="hidden" name="act" value={act} />
    <input type="hidden" name="seen" value={String(acting.seq)} />
    {children}
    <p class="buttons">
      <button type="submit" class={danger ? 'danger' : undefined}>
        {submit}
      </button>
    </p>
  </StaffForm>
);

/** An act behind a fold; open where its form came back. */
export const FoldedAct = ({ heading, ...props }: ActProps & { heading: string }) => (
  <details class="card plan-act" id={props.act} open={props.acting.failed?.act === props.act}>
    <summary>{heading}</summary>
    <ActForm {...props} />
  </details>
);

type DueProps = {
  name?: string;
  label: string;
  locale: StaffLocale;
  state: FormState;
  today: Day;
  value?: string;
  required?: boolean;
  idPrefix?: string;
};

/** A day to come. One that has passed is asked about once more, by a box to tick. */
export const DueField = ({ name = 'due', today, required = true, ...props }: DueProps) => {
  const { locale, state, idPrefix } = props;
  const typed = state.values[name] ?? '';
  return (
    <>
      <TextField {...props} name={name} type="date" required={required} />
      {typed !== '' && typed < today && (
        <CheckField
          name={`${name}Past`}
          label={locale.staff.agenda.past.sure}
          state={state}
          {...(idPrefix !== undefined && { idPrefix })}
        />
      )}
    </>
  );
};

export const ROLES_LIST = 'known-roles';

/** The roles that are named already, to choose among while typing. */
export const KnownRoles = ({ roles }: { roles: readonly string[] }) => (
  <datalist id={ROLES_LIST}>
    {roles.map((role) => (
      <option value={role} />
    ))}
  </datalist>
);

type StepProps = {
  locale: StaffLocale;
  state: FormState;
  today: Day;
  idPrefix: string;
  /** Told apart from fields of the same name in the same form: `step` makes `stepTitle`. */
  names?: { title: string; owner: string; due: string };
  values?: { title: string; owner: string; due: string };
  required?: boolean;
};

const NAMES = { title: 'title', owner: 'owner', due: 'due' };

/** What is to be done, by which role, by when. */
export const StepFields = ({ names = NAMES, values, required = true, today, ...shared }: StepProps) => {
  const { action, publicHelp } = shared.locale.staff.agenda;
  return (
    <>
      <LongField
        {...shared}
        name={names.title}
        label={action.title}
        help={publicHelp}
        rows={2}
        maxlength={500}
        value={values?.title}
        required={required}
      />
      <TextField
        {...shared}
        name={names.owner}
        label={action.owner}
        help={action.ownerHelp}
        maxlength={200}
        list={ROLES_LIST}
        value={values?.owner}
        required={required}
      />
      <DueField
        {...shared}
        name={names.due}
        label={action.due}
        today={today}
        required={required}
        {...(values && { value: values.due })}
      />
    </>
  );
};
