import { staffPath } from '../../../web/staff/addresses.ts';
import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { type ColumnShown, ImportColumns } from '../../../web/staff/import/columns.tsx';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import { type ColumnMapping, fieldNamed, refuseMapping } from '../../exchange/table/column-mapping.ts';
import { readTable } from '../../exchange/table/read-table.ts';
import type { Table } from '../../exchange/table/table.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { given, textsIn } from '../form.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { type Asked, askedIn, mappingFor } from './planning.ts';
import { showGone } from './start.tsx';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

const shortly = (text: string): string =>
  text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE - 1)}…` : text;

function columnsShown({ headers, rows }: Table, mapping: ColumnMapping): ColumnShown[] {
  return headers.map((header, place) => ({
    header,
    field: mapping[place] ?? null,
    samples: rows
      .map(({ cells }) => cells[place] ?? '')
      .filter((cell) => cell !== '')
      .slice(0, SAMPLES)
      .map(shortly),
  }));
}

function showColumns(call: StaffCall, asked: Asked, table: Table, mapping: ColumnMapping, state?: FormState) {
  const locale = localeOf(call);
  const page = (
    <ImportColumns
      locale={locale}
      org={call.org}
      upload={asked.id}
      keys={formKeys(call)}
      state={state ?? EMPTY_FORM}
      catalogue={catalogueOf(call.settings.catalogue)}
      file={asked.file.name}
      rows={table.rows.length}
      columns={columnsShown(table, mapping)}
    />
  );
  const status = state ? 422 : 200;
  return pageAnswer(call, { title: locale.staff.imports.columns.title, here: 'import', status }, page);
}

/** The second step for a table: what each of its columns means. */
export async function askColumns(call: StaffCall): Promise<Response> {
  const asked = await askedIn(call);
  const read = asked && (await readTable(asked.file));
  if (!asked || !read?.ok) return showGone(call);
  return showColumns(call, asked, read.table, mappingFor(call, read.table, asked.order));
}

/** Notes what the columns mean, and leads on to what would happen. */
export async function chooseColumns(call: StaffCall): Promise<Response> {
  const asked = await askedIn(call);
  const read = asked && (await readTable(asked.file));
  if (!asked || !read?.ok) return showGone(call);
  const { org, form, parts, language, settings } = call;
  const catalogue = catalogueOf(settings.catalogue);
  const mapping = read.table.headers.map((_, place) => fieldNamed(given(form, `c${place}`) ?? '', catalogue));
  const refusal = refuseMapping(mapping, catalogue);
  if (refusal) {
    const sentence = localeOf(call).staff.importRemarks[refusal.code](refusal.values ?? {});
    const twice = mapping.lastIndexOf(fieldNamed(refusal.values?.['field'] ?? '', catalogue));
    const errors = { [refusal.code === 'column-twice' ? `c${twice}` : '']: sentence };
    return showColumns(call, asked, read.table, mapping, { values: textsIn(form), errors });
  }
  const kept = await parts.uploads.change(org, asked.id, JSON.stringify({ ...asked.order, mapping }));
  return kept ? seeOther(staffPath(language, org, `import/${asked.id}/`)) : showGone(call);
}
