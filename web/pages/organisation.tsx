import { inLanguage } from '../../functions/core/language.ts';
import { matrixOf } from '../../functions/core/matrix.ts';
import { CountingRule } from '../components/counting-rule.tsx';
import { Figures } from '../components/figures.tsx';
import { FlowerBox } from '../components/flower-box/flower-box.tsx';
import { langOf, Prose } from '../components/localized.tsx';
import { MatrixTable } from '../components/matrix-table.tsx';
import { Page } from '../components/page.tsx';
import { ViewForm } from '../components/view-form.tsx';
import { organisationPath, queryOf } from './addresses.ts';
import { overviewOf } from './overview.ts';
import { ViewNotice } from './view-notice.tsx';
import { localeIn, ownerOf, serviceHref, surroundingsOf, type Viewing } from './viewing.ts';

const About = ({ viewing }: { viewing: Viewing }) => {
  const { about } = viewing.settings;
  if (!about) return null;
  const locale = localeIn(viewing);
  const said = inLanguage(about, locale.lang);
  return <Prose text={said.text} lang={langOf(said.lang, locale)} />;
};

/** An organisation's first page: the figures in words, the flower box, the matrix. */
export const OrganisationPage = ({ viewing }: { viewing: Viewing }) => {
  const { language, assets, slug, asked, settings, ledger, view, day } = viewing;
  const locale = localeIn(viewing);
  const matrix = matrixOf(ledger.state, view);
  const [verdict, ...rest] = overviewOf(matrix, locale);
  const hrefOf = (service: string) => serviceHref(viewing, service);
  const pathIn = (lang: 'sv' | 'en') => organisationPath(lang, slug) + queryOf(asked);
  return (
    <Page
      surroundings={surroundingsOf(language, assets, pathIn)}
      title={settings.name}
      owner={ownerOf(viewing)}
    >
      <div class="hero">
        <div class="opening">
          <h1 lang={langOf(settings.language, locale)}>{settings.name}</h1>
          <p class="lead">{verdict}</p>
          {rest.length > 0 && <p class="prose">{rest.join(' ')}</p>}
          <About viewing={viewing} />
          <ViewNotice viewing={viewing} />
          <ViewForm
            validOn={view.validOn}
            knownOn={asked.knownOn}
            latest={settings.closedOn ?? day}
            locale={locale}
          />
        </div>
        <Figures figures={matrix} locale={locale} />
      </div>
      <FlowerBox matrix={matrix} locale={locale} hrefOf={hrefOf} />
      <MatrixTable matrix={matrix} organisation={settings.name} locale={locale} hrefOf={hrefOf} />
      <CountingRule locale={locale} />
    </Page>
  );
};
