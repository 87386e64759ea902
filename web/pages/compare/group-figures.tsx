import { SMALLEST_GROUP, type Spread } from '../../../functions/core/benchmark/spread.ts';
import type { GroupModel } from './group-model.ts';
import { Name, Named } from './names.tsx';
import { greenIn, indexIn, indexOf, percentOf } from './numbers.ts';

type RowProps = { name: string; green: string; index: string };

const Row = ({ name, green, index }: RowProps) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{green}</td>
    <td>{index}</td>
  </tr>
);

/** What the spread of the members says, or that they are too few. */
function spreadRows({ comparison, locale }: GroupModel): RowProps[] {
  const { compare, figures } = { ...locale.words, figures: locale.words.compare.figures };
  const { spread, greenShare, index } = comparison.total;
  const few = compare.fewer(SMALLEST_GROUP);
  const percent = (value: number | null) => percentOf(value, locale);
  const inIndex = (value: number | null) => indexOf(value, locale);
  const row = (name: string, of: (each: Spread, say: (value: number) => string) => string): RowProps => ({
    name,
    green: spread ? of(spread.greenShare, percent) : few,
    index: spread ? of(spread.index, inIndex) : few,
  });
  return [
    { name: figures.perIndicator, green: percent(greenShare), index: inIndex(index) },
    row(figures.mean, (each, say) => say(each.mean)),
    row(figures.median, (each, say) => say(each.median)),
    row(figures.quartiles, (each, say) => figures.between(say(each.q1), say(each.q3))),
    row(figures.range, (each, say) => figures.between(say(each.min), say(each.max))),
    row(figures.n, (each) => locale.format.number(each.n)),
  ];
}

/** The organisation's figures and those of the group, with how the members lie. */
export const GroupFiguresTable = ({ model }: { model: GroupModel }) => {
  const { own, comparison, locale } = model;
  const { compare, figures } = locale.words;
  const { total } = comparison;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{compare.figures.heading}</h2>
      <section class="scroll" aria-label={compare.figures.region} tabindex={0}>
        <table class="numbers">
          <caption>{compare.figures.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{compare.figures.figure}</th>
              <th scope="col">{figures.greenShare}</th>
              <th scope="col">{figures.index}</th>
            </tr>
          </thead>
          <tbody>
            <tr class="total">
              <th scope="row">
                <Name entry={own.organisation} locale={locale} />
              </th>
              <td>{greenIn(total.own.greenShare, locale)}</td>
              <td>{indexIn(total.own.index, locale)}</td>
            </tr>
            {spreadRows(model).map((row) => (
              <Row {...row} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="under">
        <small>{compare.figures.explained}</small>
      </p>
      <Named
        said={compare.figures.tooFew}
        entries={total.tooFew.map(({ member }) => member.seen.organisation)}
        locale={locale}
      />
    </section>
  );
};
