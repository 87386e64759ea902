import { type LeaguePlace, leagueOf } from '../../../functions/core/benchmark/league.ts';
import { SMALLEST_GROUP } from '../../../functions/core/benchmark/spread.ts';
import type { GroupModel } from './group-model.ts';
import { comparisonHref } from './links.ts';
import { LinkedName } from './names.tsx';
import { indexOf, preciseIndexOf } from './numbers.ts';

const Place = ({ place, model }: { place: LeaguePlace; model: GroupModel }) => {
  const { own, asked, comparison, locale } = model;
  const { league, figures } = locale.words.compare;
  const { member, rank, tied, best, worst, low, high, index, assessed } = place;
  const { number } = locale.format;
  return (
    <tr class={member.seen === own ? 'total' : undefined}>
      <th scope="row">
        <LinkedName seen={member.seen} comparison={asked} locale={locale} />
      </th>
      <td>{tied > 1 ? league.tied(rank, rank + tied - 1) : number(rank)}</td>
      <td>{preciseIndexOf(index, locale)}</td>
      <td>{locale.words.figures.fraction(assessed, comparison.compared.length)}</td>
      <td>{figures.between(indexOf(low, locale), indexOf(high, locale))}</td>
      <td>{best === worst ? number(best) : figures.between(number(best), number(worst))}</td>
    </tr>
  );
};

const LeagueTable = ({ model }: { model: GroupModel }) => {
  const { comparison, locale } = model;
  const { league, sources } = locale.words.compare;
  const ids = comparison.compared.map(({ indicator }) => indicator.id);
  const heads = [
    sources.organisation,
    league.rank,
    locale.words.figures.index,
    league.assessed,
    league.bounds,
    league.possible,
  ];
  return (
    <section class="scroll" aria-label={league.caption} tabindex={0}>
      <table class="numbers">
        <caption>{league.caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {leagueOf([comparison.own, ...comparison.taking], ids).map((place) => (
            <Place place={place} model={model} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** A league table, for those who ask for one, with what makes its ranks uncertain; else the way to it. */
export const LeagueSection = ({ model }: { model: GroupModel }) => {
  const { asked, comparison, locale } = model;
  const { league } = locale.words.compare;
  const href = `${comparisonHref(locale.lang, asked, { league: !asked.league })}#league`;
  if (!asked.league)
    return (
      <p id="league" class="on-screen">
        <a href={href}>{league.show}</a>
      </p>
    );
  return (
    <section aria-labelledby="league">
      <h2 id="league">{league.heading}</h2>
      <p>{league.uncertain}</p>
      {comparison.taking.length < SMALLEST_GROUP ? <p>{league.few}</p> : <LeagueTable model={model} />}
      <p class="on-screen">
        <a href={href}>{league.hide}</a>
      </p>
    </section>
  );
};
