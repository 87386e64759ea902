import type { Child } from 'hono/jsx';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { FieldChange } from '../../../functions/core/import-difference.ts';
import type { ImportOutcome } from '../../../functions/core/importing.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { ChangeRows } from './change-rows.tsx';
import { COLUMNS, changesOf, Name, type RowShown } from './row-cells.tsx';
import { fieldLabel } from './said.ts';

/** The rows with one outcome: the first of them, of how many. */
export type PreviewSection = { outcome: ImportOutcome; total: number; rows: readonly RowShown[] };

type Props = { section: PreviewSection; locale: StaffLocale; catalogue: Catalogue };
const Line = ({ row }: Pick<RowShown, 'row'>) => <td>{row.line}</td>;

const hasLines = ({ rows }: PreviewSection): boolean => rows.some(({ row }) => row.line !== null);

const Listed = ({ section, locale, catalogue, outcome }: Props & { outcome: keyof typeof COLUMNS }) => {
  const { heads } = locale.staff.imports.preview;
  const { heads: own, Cells } = COLUMNS[outcome];
  const lines = hasLines(section);
  return (
    <>
      <thead>
        <tr>
          {lines && <th scope="col">{heads.line}</th>}
          <th scope="col">{heads.service}</th>
          {own.map((head) => (
            <th scope="col">{heads[head]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {section.rows.map((shown) => (
          <tr>
            {lines && <Line row={shown.row} />}
            <th scope="row">
              <Name row={shown.row} locale={locale} />
            </th>
            <Cells {...shown} locale={locale} catalogue={catalogue} />
          </tr>
        ))}
      </tbody>
    </>
  );
};

const Changed = ({ section, locale, catalogue }: Props) => {
  const { heads, refusedBySave } = locale.staff.imports.preview;
  const headOf = ({ row, difference }: RowShown): Child => (
    <>
      <Name row={row} locale={locale} />
      {row.line !== null && <small>{`${heads.line} ${row.line}`}</small>}
      {(row.kept ?? []).length > 0 && (
        <small>
          {`${heads.kept}: ${(row.kept ?? []).map((field) => fieldLabel(field, catalogue, locale)).join(', ')}`}
        </small>
      )}
      {difference?.ok === false && (
        <small>{`${refusedBySave}: ${locale.staff.refusals[difference.refusal.type]}`}</small>
      )}
    </>
  );
  const shownChanges = ({ difference }: RowShown): readonly FieldChange[] => {
    const changes = changesOf(difference);
    return changes.length > 0 ? changes : [{ field: '', from: null, to: null }];
  };
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{heads.service}</th>
          <th scope="col">{heads.field}</th>
          <th scope="col">{heads.from}</th>
          <th scope="col">{heads.to}</th>
        </tr>
      </thead>
      {section.rows.map((shown) => (
        <ChangeRows
          head={headOf(shown)}
          changes={shownChanges(shown)}
          catalogue={catalogue}
          locale={locale}
        />
      ))}
    </>
  );
};

/** The rows of one outcome, with what becomes of them. */
export const ImportSection = (props: Props) => {
  const { section, locale } = props;
  const { outcome, total, rows } = section;
  const { preview, outcomes, outcomesExplained } = locale.staff.imports;
  if (total === 0) return null;
  const title = `${outcomes[outcome]} (${locale.format.number(total)})`;
  return (
    <section aria-labelledby={`o-${outcome}`}>
      <h2 id={`o-${outcome}`}>{title}</h2>
      {total > rows.length && <p>{preview.first(rows.length, total)}</p>}
      <section class="scroll" aria-label={preview.region(outcomes[outcome])} tabindex={0}>
        <table class={outcome === 'changed' ? 'import-changes' : 'import-rows'}>
          <caption>{outcomesExplained[outcome]}</caption>
          {outcome === 'changed' ? <Changed {...props} /> : <Listed {...props} outcome={outcome} />}
        </table>
      </section>
    </section>
  );
};
