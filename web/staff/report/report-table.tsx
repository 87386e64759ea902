import type { Child } from 'hono/jsx';
import type { StaffLocale } from '../../text/staff.ts';

export type ListKind = keyof StaffLocale['staff']['report']['lists']['kinds'];
export type Column = keyof StaffLocale['staff']['report']['lists']['columns'];

type Props = {
  kind: ListKind;
  count: number;
  columns: readonly Column[];
  locale: StaffLocale;
  children: Child;
};

/** One list of a report: its heading with the number of rows, and the rows as a table. Nothing where it is empty. */
export const ReportTable = ({ kind, count, columns, locale, children }: Props) => {
  const { lists } = locale.staff.report;
  const { heading, caption } = lists.kinds[kind];
  if (count === 0) return null;
  return (
    <section class="report-list" aria-labelledby={`list-${kind}`} data-list={kind}>
      <h3 id={`list-${kind}`}>
        {heading} <small>{locale.format.number(count)}</small>
      </h3>
      <section class="scroll" aria-label={lists.scroll(heading)} tabindex={0}>
        <table class={`columns-${columns.length}`}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{lists.columns[column]}</th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </section>
  );
};
