import type { Child } from 'hono/jsx';
import type { Day } from '../../functions/core/calendar.ts';
import type { Figures, Share } from '../../functions/core/figures.ts';
import { STATUSES } from '../../functions/core/status.ts';
import type { Locale } from '../text/text.ts';
import { countOf } from './figures.tsx';
import { sumsOf } from './outside.ts';
import { StatusMark } from './status-mark.tsx';

type Props = { before: Figures; after: Figures; from: Day; to: Day; locale: Locale };

const Row = ({ name, of, before, after }: Props & { name: Child; of: (figures: Figures) => string }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{of(before)}</td>
    <td>{of(after)}</td>
  </tr>
);

const shareIn = ({ words }: Locale, value: string, share: Share): string =>
  share.value === null
    ? words.figures.noDenominator
    : words.changes.figures.of(value, share.numerator, share.denominator);

const Shares = (props: Props) => {
  const { locale } = props;
  const { words, format } = locale;
  const green = ({ greenShare }: Figures) => shareIn(locale, format.percent(greenShare), greenShare);
  const index = ({ index }: Figures) => shareIn(locale, format.index(index), index);
  return (
    <tbody>
      <Row {...props} name={words.figures.greenShare} of={green} />
      <Row {...props} name={words.figures.index} of={index} />
    </tbody>
  );
};

const CountRows = (props: Props) => {
  const { locale } = props;
  const { words, format } = locale;
  return (
    <tbody>
      <Row
        {...props}
        name={words.changes.figures.services}
        of={({ counts }) => format.number(sumsOf(counts).total)}
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
    </tbody>
  );
};

/** The figures of two days side by side, with what each share was made from. */
export const ChangeFigures = (props: Props) => {
  const { from, to, locale } = props;
  const words = locale.words.changes.figures;
  return (
    <section aria-labelledby="side-by-side">
      <h2 id="side-by-side">{words.heading}</h2>
      <section class="scroll" aria-label={words.region} tabindex={0}>
        <table class="numbers">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col">{from}</th>
              <th scope="col">{to}</th>
            </tr>
          </thead>
          <Shares {...props} />
          <CountRows {...props} />
        </table>
      </section>
    </section>
  );
};
