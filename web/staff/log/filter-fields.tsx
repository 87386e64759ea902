import type { Child } from 'hono/jsx';
import type { Choice } from '../form.tsx';
import type { FormState } from '../form-state.ts';

type Field = { name: string; label: string; state: FormState };

/** One of several; nothing chosen is any of them. */
export const Chooser = ({ name, label, children }: Omit<Field, 'state'> & { children: Child }) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      {children}
    </select>
  </div>
);

/** What there is to choose among. */
export const Options = ({
  choices,
  chosen = '',
}: {
  choices: readonly Choice[];
  chosen: string | undefined;
}) => (
  <>
    {choices.map(({ value, label }) => (
      <option value={value} selected={value === chosen}>
        {label}
      </option>
    ))}
  </>
);

/** One of a list, or any of them. */
export const ChooserOf = ({
  everything,
  choices,
  ...field
}: Field & { everything: string; choices: readonly Choice[] }) => (
  <Chooser name={field.name} label={field.label}>
    <Options
      choices={[{ value: '', label: everything }, ...choices]}
      chosen={field.state.values[field.name]}
    />
  </Chooser>
);

/** A day, which somebody may have typed in the address. */
export const DayField = ({ name, label, state }: Field) => {
  const error = state.errors[name];
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      {error && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <input
        type="date"
        id={name}
        name={name}
        value={state.values[name] ?? ''}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error && `${name}-error`}
      />
    </div>
  );
};
