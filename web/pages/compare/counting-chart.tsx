import type { WaysAt } from '../../../functions/core/benchmark/counting-ways.ts';
import type { Locale } from '../../text/text.ts';
import { CHART, type ChartLine, chartOf, type Way, xOf, yOf } from './counting-chart-geometry.ts';
import { shareText } from './national-format.ts';

type Props = { points: readonly WaysAt[]; locale: Locale };

/** A form of its own for each way, beside the form of its line. */
const MARKS: Readonly<Record<Way, string>> = {
  matched: 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  applicable: 'm0-6l6 11h-12z',
  all: 'm-5-5h10v10h-10z',
};

const Line = ({ line, locale }: { line: ChartLine; locale: Locale }) => {
  const [first, ...more] = line.points;
  if (!first) return null;
  const end = line.points.at(-1) ?? first;
  const path = `M${first.x} ${first.y}${more.map(({ x, y }) => `L${x} ${y}`).join('')}`;
  const marks = line.points.map(({ x, y }) => `M${x} ${y}${MARKS[line.way]}`).join('');
  const { ways } = locale.words.compareNational.counting;
  const labelX = end.x + 22;
  return (
    <g class={`way ${line.way}`}>
      <path class="line" d={path} />
      <path class="mark" d={marks} />
      <path class="lead-line" d={`M${end.x + 8} ${end.y}L${labelX - 4} ${line.labelY}`} />
      <text x={labelX} y={line.labelY + 5}>
        {ways[line.way]}
      </text>
      <text class="value" x={labelX} y={line.labelY + 25}>
        {shareText(line.last, locale)}
      </text>
    </g>
  );
};

/** Green share through time in three ways, each named at its end. A picture only: the numbers stand in the table. */
export const CountingChart = ({ points, locale }: Props) => {
  const { top, ticks, lines } = chartOf(points);
  const { width, height, left, right } = CHART;
  return (
    <div class="scroll chart" tabindex={-1}>
      <svg class="counting" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {ticks.map((tick) => (
          <>
            <path class="grid" d={`M${left} ${yOf(tick, top)}H${width - right}`} />
            <text class="tick" x={left - 12} y={yOf(tick, top) + 5}>
              {shareText(tick, locale)}
            </text>
          </>
        ))}
        {points.map(({ validOn }, place) => (
          <text class="day" x={xOf(place, points.length)} y={height - 12}>
            {validOn.slice(0, 4)}
          </text>
        ))}
        {lines.map((line) => (
          <Line line={line} locale={locale} />
        ))}
      </svg>
    </div>
  );
};
