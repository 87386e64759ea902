import { matrixOf } from '../../functions/core/matrix.ts';
import { organisationPath, yearEndPath } from './addresses.ts';
import { FrozenPage } from './frozen-page.tsx';
import { overviewOf } from './overview.ts';
import { localeIn, type Viewing } from './viewing.ts';
import { YearLinks } from './year-links.tsx';

type Props = { viewing: Viewing; years: readonly string[]; query: URLSearchParams };

/** The organisation as of the last day of a year, as known now. */
export const YearEndPage = ({ viewing, years, query }: Props) => {
  const { language, slug, settings, ledger, view } = viewing;
  const locale = localeIn(viewing);
  const { editions } = locale.words;
  const matrix = matrixOf(ledger.state, view);
  const [verdict, ...rest] = overviewOf(matrix, locale);
  const year = view.validOn.slice(0, 4);
  const title = editions.yearEnd(settings.name, year);
  return (
    <FrozenPage
      viewing={viewing}
      matrix={matrix}
      title={title}
      pathIn={(lang) => yearEndPath(lang, slug, year)}
      query={query}
    >
      <h1>{title}</h1>
      <p class="notice">
        {editions.yearEndNotice(view.validOn)}{' '}
        <a href={organisationPath(language, slug)}>{editions.toToday}</a>
      </p>
      <p class="lead">{verdict}</p>
      {rest.length > 0 && <p class="prose">{rest.join(' ')}</p>}
      <YearLinks years={years} here={year} slug={slug} locale={locale} />
    </FrozenPage>
  );
};
