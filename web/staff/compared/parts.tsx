import type { Child } from 'hono/jsx';
import type { BenchmarkRow } from '../../../functions/core/benchmark/benchmark-store.ts';
import { dayOf } from '../../../functions/core/calendar.ts';
import type { StaffLocale } from '../../text/staff.ts';

type Props = { locale: StaffLocale; rows: readonly BenchmarkRow[] };

/** A table that can be rolled sideways where it does not fit. */
export const Rolling = ({ label, children }: { label: string; children: Child }) => (
  <section class="scroll" aria-label={label} tabindex={0}>
    {children}
  </section>
);

function sourceSaid({ source }: BenchmarkRow, { staff }: StaffLocale): string {
  const { list } = staff.compared;
  return source.kind === 'log'
    ? list.fromLog(source.head.seq, source.head.hash.slice(0, 12))
    : list.fromTable(source.file);
}

const Row = ({ row, locale }: { row: BenchmarkRow; locale: StaffLocale }) => {
  const { list } = locale.staff.compared;
  const { id, name, language, example } = row.organisation;
  return (
    <tr>
      <th scope="row">
        <span lang={language === locale.lang ? undefined : language}>{name}</span>
        <small>{example ? `${id}, ${list.example}` : id}</small>
      </th>
      <td>{sourceSaid(row, locale)}</td>
      <td>{list.day(dayOf(row.recorded))}</td>
      <td>
        <a href={`/api/v1/compared/${id}/benchmark.json`} download>
          {list.download(name)}
        </a>
      </td>
    </tr>
  );
};

/** Every organisation from elsewhere, with where its facts come from. */
export const ComparedTable = ({ locale, rows }: Props) => {
  const { list } = locale.staff.compared;
  if (rows.length === 0) return <p>{list.none}</p>;
  return (
    <Rolling label={list.region}>
      <table>
        <caption>{list.caption}</caption>
        <thead>
          <tr>
            {[list.heads.name, list.heads.source, list.heads.recorded, list.heads.file].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} locale={locale} />
          ))}
        </tbody>
      </table>
    </Rolling>
  );
};
