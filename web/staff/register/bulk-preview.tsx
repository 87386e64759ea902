import type { Localized } from '../../../functions/core/language.ts';
import { Said } from '../../components/localized.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { StaffForm } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';

/** A service that a bulk change would change: what stands there now, and what would. */
export type BulkRow = { id: string; name: Localized; before: string | null; after: string | null };

type Props = {
  locale: StaffLocale;
  org: string;
  what: string;
  rows: readonly BulkRow[];
  /** How many of the chosen ones have the value already. */
  unchanged: number;
  /** What the form was, to be sent again for saving. */
  fields: readonly (readonly [name: string, value: string])[];
  keys: FormKeys;
  state: FormState;
};

/** What a bulk change will do, before it is saved. */
export const BulkPreview = ({ locale, org, what, rows, unchanged, fields, keys, state }: Props) => {
  const { bulk, columns } = locale.staff.register;
  const said = (value: string | null) => value ?? <small>{bulk.empty}</small>;
  return (
    <>
      <h1>{bulk.previewTitle}</h1>
      <ErrorSummary state={state} locale={locale} />
      <section class="scroll" aria-label={bulk.previewCaption} tabindex={0}>
        <table>
          <caption>
            {bulk.previewCaption}: {what}
          </caption>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{bulk.before}</th>
              <th scope="col">{bulk.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, before, after }) => (
              <tr>
                <th scope="row">
                  <Said text={name} locale={locale} />
                </th>
                <td>{said(before)}</td>
                <td>{said(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {unchanged > 0 && <p>{bulk.unchanged(unchanged)}</p>}
      <StaffForm action={staffPath(locale.lang, org, 'register/flera/')} keys={keys}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="buttons">
          <button type="submit" name="step" value="apply">
            {bulk.apply(rows.length)}
          </button>
          <a href={staffPath(locale.lang, org, 'register/')}>{bulk.back}</a>
        </p>
      </StaffForm>
    </>
  );
};
