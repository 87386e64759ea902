import { type InterfaceLanguage, inLanguage } from '../../functions/core/language.ts';
import { type Matrix, matrixOf } from '../../functions/core/matrix.ts';
import { CountingRule } from '../components/counting-rule.tsx';
import { Figures } from '../components/figures.tsx';
import { FlowerBox } from '../components/flower-box/flower-box.tsx';
import { langOf, Prose } from '../components/localized.tsx';
import { MatrixSection } from '../components/matrix-section.tsx';
import { filterPairs, type Pairs, selectionIn, sortPairs } from '../components/matrix-selection.ts';
import { OwnNav } from '../components/own-nav.tsx';
import { Page, type Surroundings } from '../components/page.tsx';
import { ViewForm } from '../components/view-form.tsx';
import { boxesPath, feedPath, organisationPath, queryOf, SEARCH_FILE } from './addresses.ts';
import { overviewOf } from './overview.ts';
import { ownLinks } from './own-links.ts';
import { searchTextOf } from './search-text.ts';
import { ViewNotice } from './view-notice.tsx';
import { localeIn, ownerOf, serviceHref, surroundingsOf, type Viewing } from './viewing.ts';

const About = ({ viewing }: { viewing: Viewing }) => {
  const { about } = viewing.settings;
  if (!about) return null;
  const locale = localeIn(viewing);
  const said = inLanguage(about, locale.lang);
  return <Prose text={said.text} lang={langOf(said.lang, locale)} />;
};

type Props = {
  viewing: Viewing;
  query: URLSearchParams;
  /** Where the page lies: the organisation's address, or the site's where it is the only one. */
  pathIn: (language: InterfaceLanguage) => string;
};

/** What surrounds the page, in the same view and selection; at the site's address it names the organisation's. */
function surroundings({ viewing, pathIn }: Props, search: string): Surroundings {
  const { language, assets, slug } = viewing;
  const own = organisationPath(language, slug);
  return {
    ...surroundingsOf(language, assets, (lang) => pathIn(lang) + search),
    script: assets.script,
    ...(pathIn(language) !== own && { canonical: own + search }),
  };
}

const Opening = ({ viewing, matrix, kept }: { viewing: Viewing; matrix: Matrix; kept: Pairs }) => {
  const { language, slug, asked, settings, view, day } = viewing;
  const locale = localeIn(viewing);
  const [verdict, ...rest] = overviewOf(matrix, locale);
  return (
    <div class="opening">
      <h1 lang={langOf(settings.language, locale)}>{settings.name}</h1>
      <p class="lead">{verdict}</p>
      {rest.length > 0 && <p class="prose">{rest.join(' ')}</p>}
      <About viewing={viewing} />
      <ViewNotice viewing={viewing} path={organisationPath(language, slug)} />
      <ViewForm
        validOn={view.validOn}
        knownOn={asked.knownOn}
        latest={settings.closedOn ?? day}
        today={day}
        kept={kept}
        locale={locale}
      />
    </div>
  );
};

/** An organisation's first page: the figures in words, the flower box, the matrix. */
export const OrganisationPage = (props: Props) => {
  const { viewing, query } = props;
  const { language, slug, asked, settings, ledger, view } = viewing;
  const locale = localeIn(viewing);
  const matrix = matrixOf(ledger.state, view);
  const selection = selectionIn(query, matrix);
  const dates = [...new URLSearchParams(queryOf(asked))];
  const kept = [...filterPairs(selection), ...sortPairs(selection)];
  const search = new URLSearchParams([...dates, ...kept]);
  const hrefOf = (service: string) => serviceHref(viewing, service);
  return (
    <Page
      surroundings={surroundings(props, search.size === 0 ? '' : `?${search}`)}
      title={settings.name}
      owner={ownerOf(viewing)}
      description={overviewOf(matrix, locale)[0]}
      feed={feedPath(viewing.language, viewing.slug)}
    >
      <OwnNav links={ownLinks(viewing, 'start')} locale={locale} />
      <div class="hero">
        <Opening viewing={viewing} matrix={matrix} kept={kept} />
        <Figures figures={matrix} locale={locale} />
      </div>
      <FlowerBox matrix={matrix} locale={locale} hrefOf={hrefOf} yearsHref={boxesPath(language, slug)} />
      <MatrixSection
        matrix={matrix}
        selection={selection}
        textOf={(row) => searchTextOf(row, ledger.texts)}
        organisation={settings.name}
        locale={locale}
        hrefOf={hrefOf}
        asked={dates}
        searchFile={organisationPath('sv', slug) + SEARCH_FILE + queryOf(asked)}
      />
      <CountingRule locale={locale} />
    </Page>
  );
};
