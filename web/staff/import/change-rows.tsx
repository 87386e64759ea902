import type { Child } from 'hono/jsx';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { FieldChange } from '../../../functions/core/import-difference.ts';
import { Status } from '../../../functions/core/status.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { changeWords, fieldLabel } from './said.ts';

const LONGEST = 280;
const shortly = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

type Side = { field: string; value: string | null; words: string; locale: StaffLocale };

/** One side of a change; a status with its form and colour. */
const Value = ({ field, value, words, locale }: Side) => {
  if (value === null) return <span class="nothing">{locale.staff.imports.preview.none}</span>;
  const status = field === 'status' ? Status.safeParse(value) : null;
  return status?.success ? <StatusMark status={status.data} locale={locale} /> : shortly(words);
};

type Props = {
  /** What is changed: the service, with all that is said of it. */
  head: Child;
  changes: readonly FieldChange[];
  catalogue: Catalogue;
  locale: StaffLocale;
};

/** What changes of one service, a row for each field, as it is and as it will be. */
export const ChangeRows = ({ head, changes, catalogue, locale }: Props) => (
  <tbody>
    {changes.map((change, place) => {
      const { from, to } = changeWords(change, catalogue, locale);
      const { field } = change;
      return (
        <tr>
          {place === 0 && (
            <th scope="rowgroup" class="import-service" rowspan={changes.length}>
              {head}
            </th>
          )}
          <th scope="row">{fieldLabel(field, catalogue, locale)}</th>
          <td>
            <Value field={field} value={change.from} words={from} locale={locale} />
          </td>
          <td>
            <Value field={field} value={change.to} words={to} locale={locale} />
          </td>
        </tr>
      );
    })}
  </tbody>
);
