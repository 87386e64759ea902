import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { FieldChange, ServiceDifference } from '../../../functions/core/import-difference.ts';
import type { ImportRow } from '../../../functions/core/importing.ts';
import { Status } from '../../../functions/core/status.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { changeWords, fieldLabel, remarksSaid } from './said.ts';

/** A row of the file with what it would change; null where it changes nothing. */
export type RowShown = { row: ImportRow; difference: ServiceDifference | null };
type RowProps = RowShown & { locale: StaffLocale; catalogue: Catalogue };

/** What a difference holds; nothing where there is none, or it would be refused. */
export const changesOf = (difference: ServiceDifference | null): readonly FieldChange[] =>
  difference?.ok ? difference.changes : [];

const Remarks = ({ row, locale }: Pick<RowProps, 'row' | 'locale'>) => {
  const said = remarksSaid(row, locale);
  if (said.length === 0) return null;
  return said.length === 1 ? (
    said[0]
  ) : (
    <ul>
      {said.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
};

/** What the row's service is called, and its key. */
export const Name = ({ row, locale }: Pick<RowProps, 'row' | 'locale'>) => (
  <>
    {row.name ?? <span class="nothing">{locale.staff.imports.preview.noName}</span>}
    {row.externalId !== null && <small>{row.externalId}</small>}
  </>
);

const toOf = (changes: readonly FieldChange[], field: string): FieldChange | undefined =>
  changes.find((change) => change.field === field && change.to !== null);

const AddedRow = ({ row, difference, locale, catalogue }: RowProps) => {
  const changes = changesOf(difference);
  const area = toOf(changes, 'area');
  const status = Status.safeParse(toOf(changes, 'status')?.to ?? 'unknown');
  return (
    <>
      <td>{area && changeWords(area, catalogue, locale).to}</td>
      <td>{status.success && <StatusMark status={status.data} locale={locale} />}</td>
      <td>
        <Remarks row={row} locale={locale} />
        {difference?.ok === false && (
          <strong>
            {locale.staff.imports.preview.refusedBySave}: {locale.staff.refusals[difference.refusal.type]}
          </strong>
        )}
      </td>
    </>
  );
};

const KeptRow = ({ row, locale, catalogue }: RowProps) => (
  <>
    <td>{(row.kept ?? []).map((field) => fieldLabel(field, catalogue, locale)).join(', ')}</td>
    <td>
      {(row.remarks ?? []).length > 0 ? (
        <Remarks row={row} locale={locale} />
      ) : (
        locale.staff.importRemarks['kept-people']({})
      )}
    </td>
  </>
);

const SaidRow = ({ row, locale }: RowProps) => (
  <td>
    <Remarks row={row} locale={locale} />
  </td>
);

/** What stands in the columns behind row and name, by outcome. */
export const COLUMNS = {
  added: { heads: ['area', 'status', 'detail'], Cells: AddedRow },
  kept: { heads: ['kept', 'why'], Cells: KeptRow },
  refused: { heads: ['wrong'], Cells: SaidRow },
  vanished: { heads: ['detail'], Cells: SaidRow },
  returned: { heads: ['detail'], Cells: SaidRow },
  unchanged: { heads: ['detail'], Cells: SaidRow },
} as const;
