import { SMALLEST_GROUP } from '../../../functions/core/benchmark/spread.ts';
import type { GroupModel } from './group-model.ts';
import { IndicatorFold } from './indicator-fold.tsx';

/** The indicators outside the comparison, by why they are. */
export const GroupLeftOut = ({ model: { comparison, locale } }: { model: GroupModel }) => {
  const { leftOut } = locale.words.compare;
  const outside = comparison.rows.filter((row) => !comparison.compared.includes(row));
  const having = (isShown: boolean) =>
    outside.filter(({ figures }) => (figures !== null) === isShown).map(({ indicator }) => indicator);
  const [own, few] = [having(true), having(false)];
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{leftOut.heading}</h2>
      {outside.length === 0 && <p>{leftOut.none}</p>}
      <IndicatorFold said={leftOut.own(own.length)} indicators={own} locale={locale} />
      <IndicatorFold said={leftOut.few(few.length, SMALLEST_GROUP)} indicators={few} locale={locale} />
    </section>
  );
};
