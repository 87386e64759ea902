import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import { STATUSES } from '../../../functions/core/status.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { LongField, SelectField, StaffForm, TextField } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import { choicesOf, indicatorChoices } from './names.tsx';
import { labelsOf, ProfileFields } from './profile-fields.tsx';

type Props = {
  locale: StaffLocale;
  org: string;
  catalogue: Catalogue;
  units: readonly string[];
  today: string;
  keys: FormKeys;
  state: FormState;
};

const First = ({ locale, state }: Pick<Props, 'locale' | 'state'>) => {
  const { new: words } = locale.staff.register;
  const choices = [
    { value: '', label: words.noStatus },
    ...STATUSES.map((status) => ({ value: status, label: locale.words.statuses[status].word })),
  ];
  return (
    <fieldset class="card">
      <legend>{words.first}</legend>
      <p>{words.firstHelp}</p>
      <SelectField name="status" label={words.status} choices={choices} locale={locale} state={state} />
      <LongField name="reason" label={words.reason} maxlength={4000} locale={locale} state={state} />
    </fieldset>
  );
};

/** A new service for the register, with its first assessment where it is known. */
export const AddService = ({ locale, org, catalogue, units, today, keys, state }: Props) => {
  const { new: words, fields } = locale.staff.register;
  const field = { state, locale };
  const labels = { ...labelsOf(locale), reason: words.reason, effectiveOn: words.effectiveOn };
  const areas = choicesOf(catalogue.areas, words.chooseArea, locale);
  return (
    <>
      <h1>{words.title}</h1>
      <ErrorSummary state={state} locale={locale} labels={labels} />
      <StaffForm action={staffPath(locale.lang, org, 'register/ny/')} keys={keys}>
        <TextField name="name_sv" label={fields.nameSv} maxlength={300} required {...field} />
        <TextField name="name_en" label={fields.nameEn} maxlength={300} {...field} />
        <SelectField name="area" label={fields.area} choices={areas} required {...field} />
        <SelectField
          name="indicator"
          label={fields.indicator}
          choices={indicatorChoices(catalogue, fields.noIndicator, locale)}
          {...field}
        />
        <TextField
          name="effectiveOn"
          label={words.effectiveOn}
          help={words.effectiveOnHelp}
          type="date"
          value={today}
          max={today}
          required
          {...field}
        />
        <ProfileFields locale={locale} state={state} values={{}} units={units} />
        <TextField name="id" label={words.id} help={words.idHelp} maxlength={64} {...field} />
        <First locale={locale} state={state} />
        <p class="buttons">
          <button type="submit">{words.save}</button>
          <a href={staffPath(locale.lang, org, 'register/')}>{locale.staff.form.cancel}</a>
        </p>
      </StaffForm>
    </>
  );
};
