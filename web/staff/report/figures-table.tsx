import type { Child } from 'hono/jsx';
import type { BoardReport } from '../../../functions/core/board-report.ts';
import type { FiguresPair } from '../../../functions/core/board-report-figures.ts';
import type { Figures, Share } from '../../../functions/core/figures.ts';
import { STATUSES } from '../../../functions/core/status.ts';
import { countOf } from '../../components/figures.tsx';
import { sumsOf } from '../../components/outside.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import type { StaffLocale } from '../../text/staff.ts';

type Props = { report: BoardReport; locale: StaffLocale };

/** A share with what it was made from below; a dash where there is nothing to count. */
export const ShareText = ({ share, value, locale }: { share: Share; value: string; locale: StaffLocale }) => {
  const { figures } = locale.words;
  if (share.value === null) return <>{value}</>;
  return (
    <>
      {value}
      <small>{figures.fraction(share.numerator, share.denominator)}</small>
    </>
  );
};

type RowProps = Props & { name: Child; of: (figures: Figures) => Child };

const Row = ({ report, name, of }: RowProps) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{of(report.before)}</td>
    <td>{of(report.after)}</td>
    <td>{of(report.matched.before)}</td>
    <td>{of(report.matched.after)}</td>
  </tr>
);

const Rows = (props: Props) => {
  const { locale } = props;
  const { words, format, staff } = locale;
  return (
    <tbody>
      <Row
        {...props}
        name={staff.report.figures.services}
        of={({ counts }) => format.number(sumsOf(counts).total)}
      />
      <Row
        {...props}
        name={words.figures.greenShare}
        of={({ greenShare }) => (
          <ShareText share={greenShare} value={format.percent(greenShare)} locale={locale} />
        )}
      />
      <Row
        {...props}
        name={words.figures.index}
        of={({ index }) => <ShareText share={index} value={format.index(index)} locale={locale} />}
      />
      {STATUSES.map((status) => (
        <Row
          {...props}
          name={<StatusMark status={status} locale={locale} />}
          of={({ counts }) => format.number(countOf(counts, status))}
        />
      ))}
      <Row
        {...props}
        name={words.figures.ofWhichStaleTerm}
        of={({ counts }) => format.number(counts.stale)}
      />
      <Row
        {...props}
        name={staff.report.figures.outside}
        of={({ counts }) => format.number(sumsOf(counts).outside)}
      />
    </tbody>
  );
};

/** What a dash means, where a table has one. */
export const DashNote = ({ pairs, locale }: { pairs: readonly FiguresPair[]; locale: StaffLocale }) =>
  pairs.some(({ before, after }) => before.index.value === null || after.index.value === null) ? (
    <p class="note">{locale.staff.report.figures.dash}</p>
  ) : null;

/** The figures of both points, of all services and of those that both hold. */
export const FiguresTable = (props: Props) => {
  const { report, locale } = props;
  const { figures, lists } = locale.staff.report;
  const days = [report.from.validOn, report.to.validOn];
  return (
    <section aria-labelledby="figures">
      <h3 id="figures">{figures.heading}</h3>
      <section class="scroll" aria-label={lists.scroll(figures.heading)} tabindex={0}>
        <table class="numbers report-figures">
          <caption>{figures.caption}</caption>
          <thead>
            <tr>
              <th rowspan={2} scope="col">
                {figures.figure}
              </th>
              <th colspan={2} scope="colgroup">
                {figures.all}
              </th>
              <th colspan={2} scope="colgroup">
                {figures.matched}
              </th>
            </tr>
            <tr>
              {[...days, ...days].map((day) => (
                <th scope="col">{day}</th>
              ))}
            </tr>
          </thead>
          <Rows {...props} />
        </table>
      </section>
      <DashNote pairs={[report, report.matched]} locale={locale} />
      <p class="note">{figures.explained}</p>
    </section>
  );
};
