import type { WaysAt } from '../../../functions/core/benchmark/counting-ways.ts';
import type { Locale } from '../../text/text.ts';
import { WAYS } from './counting-chart-geometry.ts';

type Props = { points: readonly WaysAt[]; locale: Locale };

const OUTSIDE = ['services', 'notApplicable', 'unknown', 'stale'] as const;
const ORDER = WAYS.toReversed();

const Row = ({ point, locale }: { point: WaysAt; locale: Locale }) => {
  const { format, words } = locale;
  return (
    <tr>
      <th scope="row">{point.validOn}</th>
      {ORDER.map((way) => {
        const share = point.ways[way];
        return (
          <td>
            {format.percent(share)}{' '}
            <small>{words.figures.fraction(share.numerator, share.denominator)}</small>
          </td>
        );
      })}
      {OUTSIDE.map((name) => (
        <td>{format.number(point[name])}</td>
      ))}
    </tr>
  );
};

/** Every number of the chart with its numerator and denominator, and what stands outside. */
export const CountingTable = ({ points, locale }: Props) => {
  const { counting } = locale.words.compareNational;
  const heads = [
    counting.day,
    ...ORDER.map((way) => counting.ways[way]),
    ...OUTSIDE.map((each) => counting[each]),
  ];
  return (
    <section class="scroll" tabindex={0} aria-label={counting.table}>
      <table class="numbers">
        <caption>{counting.table}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Row point={point} locale={locale} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
