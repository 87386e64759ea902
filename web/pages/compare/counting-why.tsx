import type { Counted, WaysAt } from '../../../functions/core/benchmark/counting-ways.ts';
import type { Share } from '../../../functions/core/figures.ts';
import type { Locale } from '../../text/text.ts';
import { WAYS } from './counting-chart-geometry.ts';

type Props = { counted: Counted; first: WaysAt; last: WaysAt; locale: Locale };

/** The three figures of the last day, each with what makes it differ from the one before. */
function sentencesOf({ counted, first, last, locale }: Props): string[] {
  const { why } = locale.words.compareNational.counting;
  const { percent } = locale.format;
  const { ways, services, notApplicable, unknown, stale } = last;
  const { fates, matched, points } = counted;
  const said = (share: Share) => [share.numerator, share.denominator, percent(share)] as const;
  const outside = services - ways.applicable.denominator;
  const isLong = points.length > 1;
  const lost = fates.countedFirst - fates.countedBoth;
  return [
    why.all(...said(ways.all)),
    ...(outside > 0 ? [why.outside(last.validOn, outside, notApplicable, unknown, stale)] : []),
    why.applicable(...said(ways.applicable)),
    ...(isLong ? [why.fates(first.validOn, fates.appeared, fates.countedFirst, fates.countedBoth)] : []),
    ...(isLong && lost > 0 ? [why.lost(fates.stale, fates.notApplicable, fates.unknown, fates.gone)] : []),
    matched === 0
      ? why.noMatched
      : why.matched(matched, points.length, ways.matched.numerator, percent(ways.matched)),
    ...(matched > 0 && fates.others.denominator > 0 ? [why.others(...said(fates.others))] : []),
  ];
}

/** Why the three figures differ, in words with the numbers; and which question each of them answers. */
export const CountingWhy = (props: Props) => {
  const { first, last, locale, counted } = props;
  const { counting } = locale.words.compareNational;
  const { percent } = locale.format;
  return (
    <section class="why" aria-labelledby="why">
      <h2 id="why">{counting.whyHeading}</h2>
      <ul>
        {sentencesOf(props).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {counted.points.length > 1 && (
        <>
          <h3>{counting.why.changeHeading(first.validOn, last.validOn)}</h3>
          <ul>
            {WAYS.toReversed().map((way) => (
              <li>
                {counting.why.change(counting.ways[way], percent(first.ways[way]), percent(last.ways[way]))}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{counting.questionsHeading}</h3>
      <dl class="questions">
        {WAYS.toReversed().map((way) => (
          <div>
            <dt>{counting.ways[way]}</dt>
            <dd>{counting.questions[way]}</dd>
          </div>
        ))}
      </dl>
      <p>{counting.choice}</p>
    </section>
  );
};
