import type { Counts, Figures as FiguresOf, Share } from '../../functions/core/figures.ts';
import { STATUSES, type Status } from '../../functions/core/status.ts';
import type { Locale } from '../text/text.ts';
import { Distribution } from './distribution.tsx';
import { StatusMark } from './status-mark.tsx';

export const countOf = (counts: Counts, status: Status): number =>
  status === 'not-applicable' ? counts.notApplicable : counts[status];

type ShareProps = { name: string; value: string; scale?: string; share: Share; locale: Locale };

/** A share, large, with its numerator and denominator beneath. */
const ShareFigure = ({ name, value, scale, share, locale }: ShareProps) => {
  const { fraction, noDenominator } = locale.words.figures;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>
          {value}
          {scale && share.value !== null && <small> {scale}</small>}
        </strong>{' '}
        {share.value === null ? noDenominator : fraction(share.numerator, share.denominator)}
      </dd>
    </div>
  );
};

/** Green share and index with what they are made from, and the five counts with the stale ones among them. */
export const Figures = ({ figures, locale }: { figures: FiguresOf; locale: Locale }) => {
  const { words, format } = locale;
  const { counts, greenShare, index } = figures;
  return (
    <section class="figures" aria-labelledby="figures">
      <h2 id="figures">{words.figures.heading}</h2>
      <dl class="shares">
        <ShareFigure
          name={words.figures.greenShare}
          value={format.percent(greenShare)}
          share={greenShare}
          locale={locale}
        />
        <ShareFigure
          name={words.figures.index}
          value={format.index(index)}
          scale={words.figures.indexScale}
          share={index}
          locale={locale}
        />
      </dl>
      <div class="counts">
        <Distribution amounts={STATUSES.map((status) => ({ status, count: countOf(counts, status) }))} />
        <dl>
          {STATUSES.map((status) => (
            <div>
              <dt>
                <StatusMark status={status} locale={locale} />
              </dt>
              <dd>{format.number(countOf(counts, status))}</dd>
            </div>
          ))}
          <div>
            <dt>{words.figures.ofWhichStaleTerm}</dt>
            <dd>{format.number(counts.stale)}</dd>
          </div>
        </dl>
        <p>
          <a href="#rule">{words.rule.heading}</a>
        </p>
      </div>
    </section>
  );
};
