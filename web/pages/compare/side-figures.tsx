import type { Child } from 'hono/jsx';
import { figuresOn, type Measured } from '../../../functions/core/benchmark/measured.ts';
import type { Figures } from '../../../functions/core/figures.ts';
import { Said } from '../../components/localized.tsx';
import { LinkedName, Name } from './names.tsx';
import { greenIn, indexIn, pointsOf } from './numbers.ts';
import type { SideModel } from './side-model.ts';

const Row = ({ title, cells }: { title: Child; cells: readonly Child[] }) => (
  <tr>
    <th scope="row">{title}</th>
    {cells.map((cell) => (
      <td>{cell}</td>
    ))}
  </tr>
);

/** The organisations as the heads of columns. */
export const Heads = ({ model, first }: { model: SideModel; first: string }) => (
  <thead>
    <tr>
      <th scope="col">{first}</th>
      {model.comparison.taking.map(({ seen }) => (
        <th scope="col">
          <LinkedName seen={seen} comparison={model.asked} locale={model.locale} />
        </th>
      ))}
    </tr>
  </thead>
);

/** Figures of each on the indicators that count, or on those of an area among them. */
function figuresIn({ countedFor, catalogue }: SideModel, each: Measured, area?: string): Figures {
  const areaOf = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator.area]));
  return figuresOn(
    each,
    countedFor(each).filter((id) => area === undefined || areaOf.get(id) === area),
  );
}

/** How far each index lies from that of the first. */
const Difference = ({ model }: { model: SideModel }) => {
  const { comparison, locale } = model;
  const [first] = comparison.taking;
  if (!first) return null;
  const from = figuresIn(model, first).index.value;
  const cellOf = (each: Measured) => {
    const { value } = figuresIn(model, each).index;
    return value === null || from === null ? '–' : pointsOf(value - from, locale);
  };
  return (
    <Row
      title={
        <>
          {locale.words.compare.figures.difference} <Name entry={first.seen.organisation} locale={locale} />
        </>
      }
      cells={comparison.taking.map(cellOf)}
    />
  );
};

/** The figures of each, on everything that counts and by area. */
export const SideFigures = ({ model }: { model: SideModel }) => {
  const { comparison, catalogue, shown, locale } = model;
  const { compare, figures } = locale.words;
  const { taking } = comparison;
  const areas = catalogue.areas.filter(({ id }) => shown.some(({ area }) => area === id));
  const index = (each: Measured, area?: string) => indexIn(figuresIn(model, each, area).index, locale);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{compare.side.figures}</h2>
      <section class="scroll" aria-label={compare.side.figuresRegion} tabindex={0}>
        <table class="numbers">
          <caption>{compare.side.figuresCaption}</caption>
          <Heads model={model} first={compare.figures.figure} />
          <tbody>
            <Row
              title={figures.greenShare}
              cells={taking.map((each) => greenIn(figuresIn(model, each).greenShare, locale))}
            />
            <Row title={figures.index} cells={taking.map((each) => index(each))} />
            <Difference model={model} />
          </tbody>
          <tbody>
            {areas.map(({ id, short }) => (
              <Row
                title={<Said text={short} locale={locale} />}
                cells={taking.map((each) => index(each, id))}
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
