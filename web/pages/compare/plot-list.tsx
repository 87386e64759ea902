import type { Child } from 'hono/jsx';
import { SMALLEST_GROUP, type Spread } from '../../../functions/core/benchmark/spread.ts';
import type { Share } from '../../../functions/core/figures.ts';
import type { Locale } from '../../text/text.ts';
import { DotPlot } from './dot-plot.tsx';

/** One thing that is plotted: the organisation's share and its members'. */
export type PlotRow = { title: Child; own: Share; members: readonly number[]; spread: Spread | null };

export type PlotWords = { heading: string; legend: string; caption: string; column: string };

type Props = {
  id: string;
  rows: readonly PlotRow[];
  /** The organisation's name, where it is short enough to stand in a picture. */
  name: string;
  words: PlotWords;
  /** How a share of the kind that is plotted is written: bare, and with what it was made from. */
  write: (value: number | null) => string;
  writeOwn: (share: Share) => string;
  locale: Locale;
};

const LONGEST_LABEL = 24;

function plottedOf({ title, own, members, spread }: PlotRow, { name, write, locale }: Props) {
  const { plots } = locale.words.compare;
  const said =
    own.value === null
      ? plots.nothing
      : spread
        ? plots.said(write(own.value), write(spread.median), spread.n)
        : plots.saidOwn(write(own.value));
  const label = [...(name.length > LONGEST_LABEL ? [] : [name]), write(own.value)].join(' ');
  return { title, own: own.value, label, members, spread, said };
}

const SpreadCells = ({
  spread,
  write,
  locale,
}: Pick<Props, 'write' | 'locale'> & { spread: Spread | null }) => {
  const { compare } = locale.words;
  if (!spread) return <td colspan={5}>{compare.fewer(SMALLEST_GROUP)}</td>;
  const between = (low: number, high: number) => compare.figures.between(write(low), write(high));
  return (
    <>
      <td>{write(spread.mean)}</td>
      <td>{write(spread.median)}</td>
      <td>{between(spread.q1, spread.q3)}</td>
      <td>{between(spread.min, spread.max)}</td>
      <td>{spread.n}</td>
    </>
  );
};

/** The numbers of the pictures, for everybody. */
const PlotTable = (props: Props) => {
  const { rows, words, writeOwn, locale } = props;
  const { plots } = locale.words.compare;
  return (
    <section class="scroll" aria-label={words.caption} tabindex={0}>
      <table class="numbers">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            {[plots.own, plots.mean, plots.median, plots.quartiles, plots.range, 'n'].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.title}</th>
              <td>{writeOwn(row.own)}</td>
              <SpreadCells spread={row.spread} {...props} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** How the members lie and where the organisation stands among them, in pictures and in numbers. */
export const PlotList = (props: Props) => (
  <section aria-labelledby={props.id}>
    <h2 id={props.id}>{props.words.heading}</h2>
    <p>{props.words.legend}</p>
    <ul class="plots">
      {props.rows.map((row) => (
        <DotPlot {...plottedOf(row, props)} />
      ))}
    </ul>
    <PlotTable {...props} />
  </section>
);
