import { type Distance, standingOut } from '../../../functions/core/benchmark/standing-out.ts';
import { Said } from '../../components/localized.tsx';
import { StatusMark } from '../../components/status-mark.tsx';
import type { Locale } from '../../text/text.ts';
import type { GroupModel } from './group-model.ts';
import { indexOf, pointsOf } from './numbers.ts';

type Props = { id: string; heading: string; distances: readonly Distance[]; locale: Locale };

const Distances = ({ id, heading, distances, locale }: Props) => {
  const { standing } = locale.words.compare;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {distances.length === 0 && <p>{standing.none}</p>}
      <ul>
        {distances.map(({ row, distance }) => (
          <li>
            <Said text={row.indicator.name} locale={locale} />:{' '}
            {row.own && <StatusMark status={row.own.best.status} locale={locale} />}{' '}
            <small>
              {standing.distance(
                pointsOf(distance, locale),
                indexOf(row.figures?.index.value ?? null, locale),
                row.n,
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The indicators on which the organisation is furthest ahead of its group, and furthest behind. */
export const StandingSection = ({ model: { comparison, locale } }: { model: GroupModel }) => {
  const { standing } = locale.words.compare;
  const { ahead, behind } = standingOut(comparison.compared);
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{standing.heading}</h2>
      <div class="pair">
        <Distances id="ahead" heading={standing.ahead} distances={ahead} locale={locale} />
        <Distances id="behind" heading={standing.behind} distances={behind} locale={locale} />
      </div>
      <p>
        <small>{standing.ties}</small>
      </p>
    </section>
  );
};
