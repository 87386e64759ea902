import { comparisonHref } from './links.ts';
import { LinkedName, Listed, Named } from './names.tsx';
import type { SideModel } from './side-model.ts';
import { When } from './when.tsx';

/** What the comparison is made on, in words. */
function madeOn({ comparison, asked, shown, locale }: SideModel): string {
  const { side } = locale.words.compare;
  if (asked.all) return side.unmatched(shown.length);
  if (comparison.taking.length < 2) return side.matchedOne;
  if (comparison.matched.length === 0) return side.noneMatched;
  return side.matched(comparison.matched.length, comparison.taking.length);
}

/** Who stand side by side, when, and on what. */
export const SideOpening = ({ model }: { model: SideModel }) => {
  const { asked, opened, catalogue, empty, comparison, locale } = model;
  const { compare } = locale.words;
  const byCriteria = catalogue.indicators.length === 0;
  const differ = comparison.taking.some(({ seen }) => seen.catalogue.id !== catalogue.id);
  return (
    <div class="opening">
      <h1>
        {compare.sideBySide}{' '}
        <Listed
          items={opened.map(({ participant }) => (
            <LinkedName seen={participant} comparison={asked} locale={locale} />
          ))}
        />
      </h1>
      <p>
        <When asked={asked} locale={locale} />
      </p>
      {byCriteria ? (
        <p class="lead">{compare.criteria.only}</p>
      ) : (
        <>
          <p class="lead">{madeOn(model)}</p>
          <p>
            <a href={comparisonHref(locale.lang, asked, { all: !asked.all })}>
              {asked.all ? compare.toMatched : compare.toUnmatched}
            </a>
          </p>
          <Named said={compare.side.empty} entries={empty} locale={locale} />
        </>
      )}
      {differ && <p class="notice">{compare.side.catalogues}</p>}
    </div>
  );
};
