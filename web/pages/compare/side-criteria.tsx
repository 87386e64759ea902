import { Said } from '../../components/localized.tsx';
import { LinkedName } from './names.tsx';
import { greenIn } from './numbers.ts';
import type { SideModel } from './side-model.ts';

type Criteria = SideModel['criteria'][number];

const Cell = ({
  figures,
  locale,
}: {
  figures: Criteria['figures'][number] | undefined;
  locale: SideModel['locale'];
}) => {
  const { criteria } = locale.words.compare;
  if (!figures) return <td />;
  const { share, notApplicable, unknown } = figures;
  const { number } = locale.format;
  return (
    <td>
      {share.value === null ? criteria.noneKnown : greenIn(share, locale)}
      {notApplicable + unknown > 0 && (
        <small>{criteria.unknown(number(notApplicable), number(unknown))}</small>
      )}
    </td>
  );
};

/** How many services of each meet each criterion of the chain. */
export const SideCriteria = ({ model: { criteria, catalogue, asked, locale } }: { model: SideModel }) => {
  const { criteria: words, plots } = locale.words.compare;
  if (criteria.length === 0) return null;
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{words.heading}</h2>
      <p>{words.explained}</p>
      <section class="scroll" aria-label={words.caption} tabindex={0}>
        <table class="numbers">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{plots.criterion}</th>
              {criteria.map(({ opened }) => (
                <th scope="col">
                  <LinkedName seen={opened.participant} comparison={asked} locale={locale} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {catalogue.criteria.map((criterion, place) => (
              <tr>
                <th scope="row">
                  <Said text={criterion.name} locale={locale} />
                </th>
                {criteria.map(({ figures }) => (
                  <Cell figures={figures[place]} locale={locale} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
