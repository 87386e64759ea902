import { Said } from '../../components/localized.tsx';
import { Listed, Name } from './names.tsx';
import type { SideModel } from './side-model.ts';

/** The indicators that some have assessed but not all, with those that lack an assessment. */
export const SideLeftOut = ({ model: { comparison, locale } }: { model: SideModel }) => {
  const { leftOut, table } = locale.words.compare;
  const entries = new Map(comparison.taking.map(({ seen }) => [seen.organisation.id, seen.organisation]));
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const entry = entries.get(id);
      return entry ? [<Name entry={entry} locale={locale} />] : [];
    });
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{leftOut.heading}</h2>
      {comparison.leftOut.length === 0 ? (
        <p>{leftOut.none}</p>
      ) : (
        <section class="scroll" aria-label={leftOut.caption} tabindex={0}>
          <table>
            <caption>{leftOut.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{table.indicator}</th>
                <th scope="col">{leftOut.lacking}</th>
              </tr>
            </thead>
            <tbody>
              {comparison.leftOut.map(({ indicator, lacking }) => (
                <tr>
                  <th scope="row">
                    <Said text={indicator.name} locale={locale} />
                  </th>
                  <td>
                    <Listed items={names(lacking)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
};
