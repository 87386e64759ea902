import type { Day } from '../../functions/core/calendar.ts';
import { STATUSES } from '../../functions/core/status.ts';
import type { Figures } from '../../functions/core/tally.ts';
import type { Locale } from '../text/text.ts';
import { BARS, stackOf, totalOf } from './distribution-over-time-geometry.ts';
import { fillOf } from './fill.ts';
import { Badge } from './status-mark.tsx';
import type { ClientWords } from './strip/client-words.ts';
import { figureTexts } from './strip/said.ts';

/** A day with its figures; `href` leads to the day's own page. */
export type DistributionOn = { day: Day; figures: Figures; href: string | null };

type Props = { points: readonly DistributionOn[]; organisation: string; locale: Locale; words: ClientWords };

const COLUMNS = ['green', 'yellow', 'red', 'notApplicable', 'unknown', 'stale', 'total'] as const;

/** One bar a day, on one scale. A picture only: the numbers stand in the table below. */
const Bars = ({ points }: Pick<Props, 'points'>) => {
  const most = Math.max(0, ...points.map(({ figures }) => totalOf(figures.counts)));
  const { height, slot, bar, foot } = BARS;
  return (
    <svg
      class="bars"
      viewBox={`0 -4 ${points.length * slot} ${height + foot + 4}`}
      width={points.length * slot}
      aria-hidden="true"
      focusable="false"
    >
      {points.map(({ day, figures }, place) => (
        <g transform={`translate(${place * slot + (slot - bar) / 2} 0)`}>
          {stackOf(figures.counts, most).map(({ status, y, height: own }) => (
            <rect class={`form ${status}`} fill={fillOf(status)} y={y} width={bar} height={own} />
          ))}
          <text x={bar / 2} y={height + 18}>
            {day.slice(0, 4)}
          </text>
        </g>
      ))}
    </svg>
  );
};

const Row = ({ point, words }: { point: DistributionOn; words: ClientWords }) => {
  const texts = figureTexts(point.figures, words);
  return (
    <tr data-day={point.day}>
      <th scope="row">{point.href ? <a href={point.href}>{point.day}</a> : point.day}</th>
      {COLUMNS.map((key) => (
        <td data-figure={key}>{texts[key]}</td>
      ))}
      <td>
        <span data-figure="share">{texts.share}</span>{' '}
        <small data-figure="share-of">{texts['share-of']}</small>
      </td>
      <td>
        <span data-figure="index">{texts.index}</span>{' '}
        <small data-figure="index-of">{texts['index-of']}</small>
      </td>
    </tr>
  );
};

const Heads = ({ locale }: { locale: Locale }) => {
  const { figures, statuses, history } = locale.words;
  return (
    <tr>
      <th scope="col">{history.day}</th>
      {STATUSES.map((status) => (
        <th scope="col">
          <Badge status={status} locale={locale} /> {statuses[status].word}
        </th>
      ))}
      <th scope="col">{figures.ofWhichStaleTerm}</th>
      <th scope="col">{history.inTotal}</th>
      <th scope="col">{figures.greenShare}</th>
      <th scope="col">{figures.index}</th>
    </tr>
  );
};

/** How the services were spread over the statuses at each year's end: a picture, and a table with the figures. */
export const DistributionOverTime = ({ points, organisation, locale, words }: Props) => {
  const { history } = locale.words;
  return (
    <section class="over-time" aria-labelledby="distribution">
      <h2 id="distribution">{history.distribution}</h2>
      <p>{history.distributionHelp}</p>
      <Bars points={points} />
      <section class="scroll" aria-label={history.distributionRegion} tabindex={0}>
        <table>
          <caption>{history.distributionCaption(organisation)}</caption>
          <thead>
            <Heads locale={locale} />
          </thead>
          <tbody>
            {points.map((point) => (
              <Row point={point} words={words} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
