import type { Progress, Step } from '../../../functions/core/benchmark/progress.ts';
import { Said } from '../../components/localized.tsx';
import { Badge, StatusMark } from '../../components/status-mark.tsx';
import type { Locale } from '../../text/text.ts';
import { IndicatorFold } from './indicator-fold.tsx';
import { indexIn, pointsOf } from './numbers.ts';

type Props = { id: string; heading: string; steps: readonly Step[]; locale: Locale };

const Steps = ({ id, heading, steps, locale }: Props) => (
  <section aria-labelledby={id}>
    <h3 id={id}>{heading}</h3>
    {steps.length === 0 && <p>{locale.words.compare.change.nothing}</p>}
    <ul>
      {steps.map(({ indicator, from, to }) => (
        <li>
          <Said text={indicator.name} locale={locale} />: <Badge status={from.best.status} locale={locale} />{' '}
          {locale.words.statuses[from.best.status].word} →{' '}
          <StatusMark status={to.best.status} locale={locale} />
        </li>
      ))}
    </ul>
  </section>
);

/** How an organisation has moved itself, on what it had assessed both days. */
export const OwnChange = ({ progress, locale }: { progress: Progress | null; locale: Locale }) => {
  const { change } = locale.words.compare;
  if (!progress) return <p>{change.noEdition}</p>;
  const { from, to, matched, rose, fell, leftOut } = progress;
  if (progress.change === null) return <p>{change.none}</p>;
  const points = change.points(pointsOf(progress.change, locale));
  return (
    <>
      <p class="lead">
        {change.own(indexIn(from.index, locale), indexIn(to.index, locale), points, matched.length)}
      </p>
      <div class="pair">
        <Steps id="rose" heading={change.rose} steps={rose} locale={locale} />
        <Steps id="fell" heading={change.fell} steps={fell} locale={locale} />
      </div>
      <IndicatorFold said={change.leftOut(leftOut.length)} indicators={leftOut} locale={locale} />
    </>
  );
};
