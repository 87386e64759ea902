import type { Child } from 'hono/jsx';
import type { BoardReport } from '../../../functions/core/board-report.ts';
import type { FiguresPair } from '../../../functions/core/board-report-figures.ts';
import type { Figures } from '../../../functions/core/figures.ts';
import { Said } from '../../components/localized.tsx';
import { sumsOf } from '../../components/outside.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { DashNote, ShareText } from './figures-table.tsx';

type Props = { report: BoardReport; locale: StaffLocale };

type Measure = { name: string; of: (figures: Figures) => Child };

function measuresIn(locale: StaffLocale): Measure[] {
  const { words, format, staff } = locale;
  return [
    { name: staff.report.figures.services, of: ({ counts }) => format.number(sumsOf(counts).total) },
    {
      name: words.figures.greenShare,
      of: ({ greenShare }) => (
        <ShareText share={greenShare} value={format.percent(greenShare)} locale={locale} />
      ),
    },
    {
      name: words.figures.index,
      of: ({ index }) => <ShareText share={index} value={format.index(index)} locale={locale} />,
    },
    { name: staff.report.figures.outside, of: ({ counts }) => format.number(sumsOf(counts).outside) },
  ];
}

const Row = ({ name, pair, measures }: { name: Child; pair: FiguresPair; measures: readonly Measure[] }) => (
  <tr>
    <th scope="row">{name}</th>
    {measures.map(({ of }) => (
      <>
        <td>{of(pair.before)}</td>
        <td>{of(pair.after)}</td>
      </>
    ))}
  </tr>
);

const hasServices = ({ before, after }: FiguresPair): boolean =>
  sumsOf(before.counts).total + sumsOf(after.counts).total > 0;

/** Each area at both points, and the whole below. */
export const AreaTable = ({ report, locale }: Props) => {
  const { areas: words, lists } = locale.staff.report;
  const measures = measuresIn(locale);
  const days = [report.from.validOn, report.to.validOn];
  return (
    <section aria-labelledby="areas">
      <h3 id="areas">{words.heading}</h3>
      <section class="scroll" aria-label={lists.scroll(words.heading)} tabindex={0}>
        <table class="numbers report-areas">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th rowspan={2} scope="col">
                {words.area}
              </th>
              {measures.map(({ name }) => (
                <th colspan={2} scope="colgroup">
                  {name}
                </th>
              ))}
            </tr>
            <tr>{measures.flatMap(() => days.map((day) => <th scope="col">{day}</th>))}</tr>
          </thead>
          <tbody>
            {report.areas.filter(hasServices).map(({ area, ...pair }) => (
              <Row name={<Said text={area.name} locale={locale} />} pair={pair} measures={measures} />
            ))}
          </tbody>
          <tfoot>
            <Row name={words.whole} pair={report} measures={measures} />
          </tfoot>
        </table>
      </section>
      <DashNote pairs={report.areas.filter(hasServices)} locale={locale} />
    </section>
  );
};
