import type { StaffLocale } from '../../text/staff.ts';
import type { FieldLabels } from '../error-summary.tsx';
import { LongField, TextField } from '../form.tsx';
import type { FormState } from '../form-state.ts';

/** What the fields of a service hold when nothing was typed, by the names of the form. */
export type ProfileValues = Readonly<Record<string, string>>;

type Props = {
  locale: StaffLocale;
  state: FormState;
  values: ProfileValues;
  units: readonly string[];
  idPrefix?: string;
};

/** What the fields of a service are called, in the order of the form that adds one. */
export const labelsOf = (locale: StaffLocale): FieldLabels => {
  const { fields, new: adding, one } = locale.staff.register;
  return {
    name_sv: fields.nameSv,
    name_en: fields.nameEn,
    area: fields.area,
    indicator: fields.indicator,
    link: fields.link,
    sentence_sv: fields.sentenceSv,
    sentence_en: fields.sentenceEn,
    unit: fields.unit,
    role: fields.role,
    description_sv: fields.descriptionSv,
    description_en: fields.descriptionEn,
    source: fields.source,
    externalId: fields.externalId,
    sdg: fields.sdg,
    id: adding.id,
    into: one.into,
    reason: fields.reason,
    effectiveOn: fields.effectiveOn,
  };
};

/** The details of a service that can be revised. */
export const ProfileFields = ({ locale, state, values, units, idPrefix = '' }: Props) => {
  const { fields } = locale.staff.register;
  const of = (name: string) => ({ name, state, locale, value: values[name] ?? '', idPrefix });
  return (
    <>
      <TextField {...of('link')} label={fields.link} type="url" maxlength={2000} />
      <LongField
        {...of('sentence_sv')}
        label={fields.sentenceSv}
        help={fields.sentenceHelp}
        rows={2}
        maxlength={500}
      />
      <LongField {...of('sentence_en')} label={fields.sentenceEn} rows={2} maxlength={500} />
      <div class="fields">
        <TextField {...of('unit')} label={fields.unit} list={`${idPrefix}unit-list`} maxlength={200} />
        <TextField {...of('role')} label={fields.role} help={fields.roleHelp} maxlength={200} />
      </div>
      <datalist id={`${idPrefix}unit-list`}>
        {units.map((unit) => (
          <option value={unit}></option>
        ))}
      </datalist>
      <LongField {...of('description_sv')} label={fields.descriptionSv} rows={4} />
      <LongField {...of('description_en')} label={fields.descriptionEn} rows={4} />
      <div class="fields">
        <TextField {...of('source')} label={fields.source} maxlength={200} />
        <TextField {...of('externalId')} label={fields.externalId} maxlength={200} />
        <TextField {...of('sdg')} label={fields.sdg} maxlength={40} />
      </div>
    </>
  );
};
