import { SMALL_GROUP, SMALLEST_GROUP } from '../../../functions/core/benchmark/spread.ts';
import type { GroupModel } from './group-model.ts';
import { GroupTitle } from './group-title.tsx';
import { comparisonHref } from './links.ts';
import { LinkedName, Name, Named } from './names.tsx';
import { indexOf, percentOf } from './numbers.ts';
import { When } from './when.tsx';

/** The organisation's own figures against the mean and median of the members. */
const Summary = ({ model }: { model: GroupModel }) => {
  const { own, comparison, byCriteria, criteria, locale } = model;
  const { words, format } = locale;
  const { compare } = words;
  const { spread, own: figures } = comparison.total;
  const { greenShare, index } = figures;
  const name = <Name entry={own.organisation} locale={locale} />;
  if (byCriteria)
    return (
      <p class="lead">
        {name} {compare.criteria.summary(criteria.length)}
      </p>
    );
  if (greenShare.value === null)
    return (
      <p class="lead">
        {name} {compare.summaryNone}
      </p>
    );
  const [numerator, denominator] = [
    format.number(greenShare.numerator),
    format.number(greenShare.denominator),
  ];
  return (
    <p class="lead">
      {name} {compare.summary(numerator, denominator, format.percent(greenShare))}{' '}
      {compare.summaryIndex(format.index(index), format.number(index.numerator), denominator)}{' '}
      {spread &&
        compare.summaryGroup(
          spread.greenShare.n,
          percentOf(spread.greenShare.mean, locale),
          percentOf(spread.greenShare.median, locale),
          indexOf(spread.index.mean, locale),
          indexOf(spread.index.median, locale),
        )}
    </p>
  );
};

/** What the comparison is made on, and the other way to make it, one click away. */
const Matching = ({ model: { comparison, asked, locale } }: { model: GroupModel }) => {
  const { compare } = locale.words;
  const count = comparison.compared.length;
  return (
    <p>
      {asked.all ? compare.unmatched(count, SMALLEST_GROUP) : compare.matched(count, SMALLEST_GROUP)}{' '}
      <a href={comparisonHref(locale.lang, asked, { all: !asked.all })}>
        {asked.all ? compare.toMatched : compare.toUnmatched}
      </a>
    </p>
  );
};

const Taking = ({ model }: { model: GroupModel }) => {
  const { taking, listed, opened, empty, locale } = model;
  const { compare } = locale.words;
  const absent = listed - (opened.length - 1);
  return (
    <>
      <p>
        {compare.takingPart(taking.length, listed)} {absent > 0 && compare.notHere(absent)}
      </p>
      <Named said={compare.nothingYet} entries={empty} locale={locale} />
      {taking.length < SMALLEST_GROUP ? (
        <p class="notice">{compare.tooFew(SMALLEST_GROUP)}</p>
      ) : (
        taking.length < SMALL_GROUP && <p class="notice">{compare.small(taking.length)}</p>
      )}
    </>
  );
};

/** Who is compared with whom, when, and what came of it in a sentence. */
export const GroupOpening = ({ model }: { model: GroupModel }) => {
  const { own, asked, byCriteria, locale } = model;
  const { compare } = locale.words;
  return (
    <div class="opening">
      <h1>
        <LinkedName seen={own} comparison={asked} locale={locale} /> {compare.against}
      </h1>
      <p>
        <strong>
          <GroupTitle choice={asked.group} example={own.organisation.example} locale={locale} />
        </strong>
        . <When asked={asked} locale={locale} />
      </p>
      <Summary model={model} />
      <Taking model={model} />
      {byCriteria ? <p>{compare.criteria.only}</p> : <Matching model={model} />}
    </div>
  );
};
