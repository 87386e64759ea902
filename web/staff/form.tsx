import type { Child } from 'hono/jsx';
import type { StaffLocale } from '../text/staff.ts';
import type { FormKeys, FormState } from './form-state.ts';

type FieldProps = {
  name: string;
  label: string;
  state: FormState;
  locale: StaffLocale;
  help?: string | undefined;
  required?: boolean;
  /** What stands in the field when nothing was typed. */
  value?: string | undefined;
  /** Told apart from a field of the same name in another form of the page. */
  idPrefix?: string;
};

const idOf = ({ name, idPrefix = '' }: Pick<FieldProps, 'name' | 'idPrefix'>) => `${idPrefix}${name}`;

/** What ties a control to its label, help and error. */
function controlOf(props: FieldProps) {
  const { name, state, value = '', required = false, help } = props;
  const id = idOf(props);
  const error = state.errors[name];
  const described = [...(help ? [`${id}-help`] : []), ...(error ? [`${id}-error`] : [])].join(' ');
  return {
    id,
    name,
    value: state.values[name] ?? value,
    required,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
  };
}

const Around = (props: FieldProps & { children: Child }) => {
  const { label, help, state, name, locale, required = false, children } = props;
  const id = idOf(props);
  const error = state.errors[name];
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>
        {label} {!required && <small>{locale.staff.form.optional}</small>}
      </label>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
};

type TextProps = FieldProps & {
  type?: 'text' | 'date' | 'url' | 'email' | 'search' | 'color' | 'number';
  maxlength?: number;
  list?: string;
  max?: string;
};

/** A line of text, a date or an address. */
export const TextField = ({ type = 'text', maxlength, list, max, ...props }: TextProps) => (
  <Around {...props}>
    <input type={type} maxlength={maxlength} list={list} max={max} {...controlOf(props)} />
  </Around>
);

/** Several lines of text. */
export const LongField = ({
  rows = 3,
  maxlength,
  ...props
}: FieldProps & { rows?: number; maxlength?: number }) => {
  const { value, ...control } = controlOf(props);
  return (
    <Around {...props}>
      <textarea rows={rows} maxlength={maxlength} {...control}>
        {value}
      </textarea>
    </Around>
  );
};

export type Choice = { value: string; label: string };

/** One of a list. */
export const SelectField = ({ choices, ...props }: FieldProps & { choices: readonly Choice[] }) => {
  const { value, ...control } = controlOf(props);
  return (
    <Around {...props}>
      <select {...control}>
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Around>
  );
};

type CheckProps = Pick<FieldProps, 'name' | 'label' | 'state' | 'idPrefix'> & {
  value?: string;
  checked?: boolean;
};

/** A box to tick; sends `value` (or `yes`). */
export const CheckField = ({ name, label, state, idPrefix, value = 'yes', checked = false }: CheckProps) => {
  const typed = Object.keys(state.values).length > 0;
  const id = idOf({ name, ...(idPrefix !== undefined && { idPrefix }) });
  return (
    <p class="check">
      <label>
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          checked={typed ? state.values[name] === value : checked}
        />{' '}
        {label}
      </label>
    </p>
  );
};

type FormProps = {
  action: string;
  keys: FormKeys;
  /** With files a form is sent as parts. */
  files?: boolean;
  class?: string;
  id?: string;
  label?: string;
  /** What the script makes of it. */
  enhance?: string;
  /** Whether it shows what was typed and refused, so that nothing older may take its place. */
  typed?: boolean;
  children: Child;
};

/** A form that changes something; it carries what every such form must. */
export const StaffForm = ({
  action,
  keys,
  files = false,
  children,
  label,
  enhance,
  typed = false,
  ...rest
}: FormProps) => (
  <form
    method="post"
    action={action}
    enctype={files ? 'multipart/form-data' : undefined}
    aria-label={label}
    data-enhance={enhance}
    data-typed={typed ? '' : undefined}
    {...rest}
  >
    <input type="hidden" name="csrf" value={keys.csrf} />
    <input type="hidden" name="key" value={keys.key} />
    {children}
  </form>
);
