import type { Child } from 'hono/jsx';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import type { Matrix } from '../../functions/core/matrix.ts';
import { CountingRule } from '../components/counting-rule.tsx';
import { Figures } from '../components/figures.tsx';
import { FlowerBox } from '../components/flower-box/flower-box.tsx';
import { MatrixSection } from '../components/matrix-section.tsx';
import { filterPairs, selectionIn, sortPairs } from '../components/matrix-selection.ts';
import { OwnNav } from '../components/own-nav.tsx';
import { Page } from '../components/page.tsx';
import { organisationPath, queryOf, SEARCH_FILE } from './addresses.ts';
import { ownLinks } from './own-links.ts';
import { searchTextOf } from './search-text.ts';
import { localeIn, ownerOf, serviceHref, surroundingsOf, type Viewing } from './viewing.ts';

type Props = {
  viewing: Viewing;
  matrix: Matrix;
  title: string;
  /** Where the page lies; its dates follow from that, so that its query only chooses among services. */
  pathIn: (language: InterfaceLanguage) => string;
  query: URLSearchParams;
  /** What stands above the figures: which view this is. */
  children: Child;
};

/** A view with an address of its own, without dates in the query: figures, flower box and matrix. */
export const FrozenPage = ({ viewing, matrix, title, pathIn, query, children }: Props) => {
  const { language, assets, slug, asked, settings, ledger } = viewing;
  const locale = localeIn(viewing);
  const hrefOf = (service: string) => serviceHref(viewing, service);
  const selection = selectionIn(query, matrix);
  const chosen = new URLSearchParams([...filterPairs(selection), ...sortPairs(selection)]);
  const withQuery = (lang: InterfaceLanguage) => pathIn(lang) + (chosen.size === 0 ? '' : `?${chosen}`);
  const surroundings = { ...surroundingsOf(language, assets, withQuery), script: assets.script };
  return (
    <Page surroundings={surroundings} title={title} owner={ownerOf(viewing)}>
      <OwnNav links={ownLinks(viewing, null)} locale={locale} />
      <div class="hero">
        <div class="opening">{children}</div>
        <Figures figures={matrix} locale={locale} />
      </div>
      <FlowerBox matrix={matrix} locale={locale} hrefOf={hrefOf} />
      <MatrixSection
        matrix={matrix}
        selection={selection}
        textOf={(row) => searchTextOf(row, ledger.texts)}
        organisation={settings.name}
        locale={locale}
        hrefOf={hrefOf}
        asked={[]}
        searchFile={organisationPath('sv', slug) + SEARCH_FILE + queryOf(asked)}
      />
      <CountingRule locale={locale} />
    </Page>
  );
};
