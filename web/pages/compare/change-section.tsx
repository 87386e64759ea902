import type { GroupProgress, Progress } from '../../../functions/core/benchmark/progress.ts';
import { SMALLEST_GROUP } from '../../../functions/core/benchmark/spread.ts';
import type { Locale } from '../../text/text.ts';
import type { AskedComparison } from './asked.ts';
import type { GroupModel } from './group-model.ts';
import { LinkedName, Named } from './names.tsx';
import { indexIn, pointsOf } from './numbers.ts';
import { OwnChange } from './steps.tsx';

type MoversProps = {
  id: string;
  heading: string;
  movers: readonly Progress[];
  asked: AskedComparison;
  locale: Locale;
};

const Movers = ({ id, heading, movers, asked, locale }: MoversProps) => {
  const { change } = locale.words.compare;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {movers.length === 0 && <p>{change.nothing}</p>}
      <ul>
        {movers.map(({ after, from, to, change: moved }) => (
          <li>
            <LinkedName seen={after.seen} comparison={asked} locale={locale} />{' '}
            {change.points(pointsOf(moved ?? 0, locale))}{' '}
            <small>
              {indexIn(from.index, locale)} → {indexIn(to.index, locale)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};

const GroupChange = ({ group, model }: { group: GroupProgress; model: GroupModel }) => {
  const { locale, asked } = model;
  const { compare } = locale.words;
  const { spread, risers, fallers, empty } = group;
  if (!spread) return <p>{compare.tooFew(SMALLEST_GROUP)}</p>;
  const points = (value: number) => compare.change.points(pointsOf(value, locale));
  return (
    <>
      <p>
        {compare.change.group(
          spread.n,
          points(spread.mean),
          points(spread.median),
          points(spread.q1),
          points(spread.q3),
        )}
      </p>
      <div class="pair">
        <Movers id="risers" heading={compare.change.risers} movers={risers} asked={asked} locale={locale} />
        <Movers
          id="fallers"
          heading={compare.change.fallers}
          movers={fallers}
          asked={asked}
          locale={locale}
        />
      </div>
      <p>
        <small>{compare.standing.ties}</small>
      </p>
      <Named
        said={compare.change.empty}
        entries={empty.map(({ after }) => after.seen.organisation)}
        locale={locale}
      />
    </>
  );
};

/** How the organisation and its group have moved since a day. */
export const ChangeSection = ({ model }: { model: GroupModel }) => {
  const { change, asked, locale } = model;
  if (!change || asked.from === null) return null;
  const words = locale.words.compare.change;
  return (
    <section aria-labelledby="change">
      <h2 id="change">{words.heading(asked.from, asked.point.validOn)}</h2>
      <OwnChange progress={change.own} locale={locale} />
      <h3 class="sub">{words.groupHeading}</h3>
      <GroupChange group={change.group} model={model} />
    </section>
  );
};
