import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { FieldChange } from '../../../functions/core/import-difference.ts';
import { isImportField } from '../../../functions/core/import-fields.ts';
import type { ImportRow } from '../../../functions/core/importing.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import { CriterionState, Status } from '../../../functions/core/status.ts';
import type { StaffLocale } from '../../text/staff.ts';

const CRITERION = 'criterion:';

/** What a field is called. */
export function fieldLabel(field: string, { criteria }: Catalogue, { staff, lang }: StaffLocale): string {
  if (isImportField(field)) return staff.imports.fields[field];
  const criterion = criteria.find(({ id }) => `${CRITERION}${id}` === field);
  return criterion ? inLanguage(criterion.name, lang).text : field;
}

const named = (
  list: Catalogue['areas'] | Catalogue['indicators'],
  id: string,
  { lang }: StaffLocale,
): string => {
  const found = list.find((each) => each.id === id);
  return found ? inLanguage(found.name, lang).text : id;
};

const DAYS: readonly string[] = ['effectiveOn', 'reviewOn', 'registeredOn', 'vanishedOn', 'endedOn'];

/** A value of a field in words; an empty text where there is none. */
function valueWords(field: string, value: string | null, catalogue: Catalogue, locale: StaffLocale): string {
  if (value === null) return '';
  if (field === 'area') return named(catalogue.areas, value, locale);
  if (field === 'indicator') return named(catalogue.indicators, value, locale);
  if (DAYS.includes(field)) return locale.format.day(value);
  const status = Status.safeParse(value);
  if (field === 'status' && status.success) return locale.words.statuses[status.data].word;
  const state = CriterionState.safeParse(value);
  if (field.startsWith(CRITERION) && state.success) return locale.words.service.states[state.data];
  return value;
}

/** A change in words: what is there, and what will be. */
export const changeWords = ({ field, from, to }: FieldChange, catalogue: Catalogue, locale: StaffLocale) => ({
  from: valueWords(field, from, catalogue, locale),
  to: valueWords(field, to, catalogue, locale),
});

/** Everything that is said of a row, each with the column that it is about. */
export function remarksSaid({ remarks = [], detail, outcome }: ImportRow, { staff }: StaffLocale): string[] {
  if (remarks.length === 0 && outcome === 'refused' && detail !== null) return [detail];
  return remarks.map(({ code, column, values = {} }) => {
    const sentence = staff.importRemarks[code](values);
    return column === undefined ? sentence : `${column}: ${sentence}`;
  });
}
