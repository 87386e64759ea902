import type { StaffLocale } from '../text/staff.ts';
import type { FormState } from './form-state.ts';

/** What the fields of a form are called, by name and in the order of the form. */
export type FieldLabels = Readonly<Record<string, string>>;

/** In the order of the form; what no field of it has comes first. */
function inOrder(errors: FormState['errors'], labels: FieldLabels): [string, string][] {
  const order = Object.keys(labels);
  return Object.entries(errors).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/**
 * What has to be put right, with a link to each field; stands above the form and takes the focus. With `labels`
 * it also says which field it is: “fill in this field” alone tells nobody where.
 */
export const ErrorSummary = ({
  state,
  locale,
  idPrefix = '',
  labels = {},
}: {
  state: FormState;
  locale: StaffLocale;
  idPrefix?: string;
  labels?: FieldLabels;
}) => {
  const errors = inOrder(state.errors, labels);
  if (errors.length === 0) return null;
  const told = (name: string, error: string) => {
    const label = labels[name];
    return label ? `${label}${label.endsWith('?') ? '' : ':'} ${error}` : error;
  };
  return (
    <div class="errors" role="alert" tabindex={-1}>
      <h2>{locale.staff.form.errors}</h2>
      <ul>
        {errors.map(([name, error]) => (
          <li>{name === '' ? error : <a href={`#${idPrefix}${name}`}>{told(name, error)}</a>}</li>
        ))}
      </ul>
    </div>
  );
};
