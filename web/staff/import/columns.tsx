import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { StaffForm } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import { fieldLabel } from './said.ts';
import { ImportSteps } from './steps.tsx';

/** A column of the file: its header, what it is taken for, and the first values in it. */
export type ColumnShown = { header: string; field: string | null; samples: readonly string[] };

type Props = {
  locale: StaffLocale;
  org: string;
  upload: string;
  keys: FormKeys;
  state: FormState;
  catalogue: Catalogue;
  file: string;
  rows: number;
  columns: readonly ColumnShown[];
};

const GROUPS = {
  service: [
    'name.sv',
    'name.en',
    'area',
    'indicator',
    'link',
    'unit',
    'role',
    'sentence.sv',
    'sentence.en',
    'description.sv',
    'description.en',
  ],
  judgement: ['status', 'reason', 'effectiveOn', 'reviewOn'],
  keys: ['id', 'externalId', 'source', 'known'],
} as const;

type OptionsProps = Pick<Props, 'locale' | 'catalogue'> & { chosen: string };

const Options = ({ locale, catalogue, chosen }: OptionsProps) => {
  const { columns } = locale.staff.imports;
  const option = (field: string, label = fieldLabel(field, catalogue, locale)) => (
    <option value={field} selected={field === chosen}>
      {label}
    </option>
  );
  return (
    <>
      {option('', columns.notRead)}
      <optgroup label={columns.groups.service}>{GROUPS.service.map((field) => option(field))}</optgroup>
      <optgroup label={columns.groups.judgement}>{GROUPS.judgement.map((field) => option(field))}</optgroup>
      <optgroup label={columns.groups.criteria}>
        {catalogue.criteria.map(({ id, name }) =>
          option(`criterion:${id}`, inLanguage(name, locale.lang).text),
        )}
      </optgroup>
      <optgroup label={columns.groups.keys}>{GROUPS.keys.map((field) => option(field))}</optgroup>
    </>
  );
};

const Row = ({ column, place, props }: { column: ColumnShown; place: number; props: Props }) => {
  const { locale, catalogue, state } = props;
  const { columns } = locale.staff.imports;
  const name = `c${place}`;
  const error = state.errors[name];
  return (
    <tr>
      <th scope="row">
        {column.header}
        <small>{column.samples.join(' · ')}</small>
      </th>
      <td class={error ? 'field wrong' : undefined}>
        {error && (
          <p class="error" id={`${name}-error`}>
            {error}
          </p>
        )}
        <select
          id={name}
          name={name}
          aria-label={columns.fieldOf(column.header)}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? `${name}-error` : undefined}
        >
          <Options locale={locale} catalogue={catalogue} chosen={state.values[name] ?? column.field ?? ''} />
        </select>
      </td>
    </tr>
  );
};

/** The second step for a table: what each of its columns means. */
export const ImportColumns = (props: Props) => {
  const { locale, org, upload, keys, state, file, rows } = props;
  const { columns } = locale.staff.imports;
  const caption = columns.caption(file, rows);
  return (
    <>
      <h1>{columns.title}</h1>
      <ImportSteps locale={locale} at={1} />
      <p>{columns.lead}</p>
      <ErrorSummary state={state} locale={locale} />
      <StaffForm action={staffPath(locale.lang, org, `import/${upload}/kolumner/`)} keys={keys}>
        <section class="scroll" aria-label={caption} tabindex={0}>
          <table class="import-columns">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.heads.column}</th>
                <th scope="col">{columns.heads.field}</th>
              </tr>
            </thead>
            <tbody>
              {props.columns.map((column, place) => (
                <Row column={column} place={place} props={props} />
              ))}
            </tbody>
          </table>
        </section>
        <p class="buttons">
          <button type="submit">{columns.button}</button>
          <a href={staffPath(locale.lang, org, 'import/')}>{columns.back}</a>
        </p>
      </StaffForm>
    </>
  );
};
