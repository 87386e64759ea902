import type { Child } from 'hono/jsx';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { LongField, SelectField, StaffForm, TextField } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import { choicesOf, indicatorChoices } from './names.tsx';

/** What can be changed for several services at once. */
export const BULK_KINDS = ['unit', 'role', 'area', 'indicator', 'retire'] as const;
export type BulkKind = (typeof BULK_KINDS)[number];

type Props = {
  locale: StaffLocale;
  action: string;
  catalogue: Catalogue;
  units: readonly string[];
  keys: FormKeys;
  state: FormState;
  today: string;
  children: Child;
};

/** A list to choose from, and below it what is to change; nothing is saved before it has been shown. */
export const BulkFields = ({ locale, action, catalogue, units, keys, state, today, children }: Props) => {
  const { bulk } = locale.staff.register;
  const field = { state, locale };
  return (
    <StaffForm action={action} keys={keys} label={bulk.title}>
      <ErrorSummary
        state={state}
        locale={locale}
        labels={{ effectiveOn: bulk.effectiveOn, reason: bulk.reason }}
      />
      {children}
      <section class="card bulk" aria-labelledby="bulk">
        <h2 id="bulk">{bulk.title}</h2>
        <p>{bulk.lead}</p>
        <p class="buttons">
          <button class="quiet" type="submit" name="step" value="all">
            {bulk.selectAll}
          </button>
          <button class="quiet" type="submit" name="step" value="none">
            {bulk.selectNone}
          </button>
        </p>
        <fieldset class="kinds">
          <legend>{bulk.what}</legend>
          {BULK_KINDS.map((kind) => (
            <label>
              <input
                type="radio"
                name="kind"
                value={kind}
                checked={(state.values['kind'] ?? 'unit') === kind}
              />{' '}
              {bulk.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <div class="fields">
          <TextField name="unit" label={bulk.unit} list="units" maxlength={200} {...field} />
          <TextField name="role" label={bulk.role} maxlength={200} {...field} />
          <SelectField
            name="area"
            label={bulk.area}
            choices={choicesOf(catalogue.areas, '–', locale)}
            {...field}
          />
          <SelectField
            name="indicator"
            label={bulk.indicator}
            choices={indicatorChoices(catalogue, bulk.noIndicator, locale)}
            {...field}
          />
          <TextField
            name="effectiveOn"
            label={bulk.effectiveOn}
            type="date"
            value={today}
            max={today}
            required
            {...field}
          />
        </div>
        <LongField name="reason" label={bulk.reason} {...field} />
        <datalist id="units">
          {units.map((unit) => (
            <option value={unit}></option>
          ))}
        </datalist>
        <p class="buttons">
          <button type="submit" name="step" value="preview">
            {bulk.preview}
          </button>
        </p>
      </section>
    </StaffForm>
  );
};
