import { yearEnds } from '../../functions/core/calendar.ts';
import { numberOf } from '../../functions/core/days.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { firstDay, type Matrix, matrixOf } from '../../functions/core/matrix.ts';
import { settingsOf } from '../../functions/core/state.ts';
import { CountingRule } from '../components/counting-rule.tsx';
import { type DistributionOn, DistributionOverTime } from '../components/distribution-over-time.tsx';
import { FlowerBox } from '../components/flower-box/flower-box.tsx';
import { langOf } from '../components/localized.tsx';
import { OwnNav } from '../components/own-nav.tsx';
import { Page } from '../components/page.tsx';
import { type ClientWords, clientWordsOf } from '../components/strip/client-words.ts';
import { ZOOMS, type Zoom } from '../components/strip/row-geometry.ts';
import { StripTable } from '../components/strip/strip-table.tsx';
import { historyPath, queryOf, yearEndPath } from './addresses.ts';
import { type HistoryModel, historyModelOf } from './history-model.ts';
import { HistoryPages } from './history-pages.tsx';
import { Travel } from './history-travel.tsx';
import { HistoryZoom } from './history-zoom.tsx';
import { ownLinks } from './own-links.ts';
import { localeIn, ownerOf, serviceHref, surroundingsOf, type Viewing } from './viewing.ts';

/** `zoom` as the address asks for it. */
type Props = { viewing: Viewing; zoom: string | null };

const zoomFrom = (asked: string | null): Zoom =>
  asked !== null && Object.hasOwn(ZOOMS, asked) ? (asked as Zoom) : 'year';

/** Each year's end and the latest day, with their figures as the view knows them. */
function pointsOf(viewing: Viewing): DistributionOn[] {
  const { ledger, view, day, language, slug } = viewing;
  const { state } = ledger;
  const latest = settingsOf(state)?.closedOn ?? day;
  const ends = yearEnds(firstDay(state) ?? latest, latest);
  const figuresOn = (validOn: string) => matrixOf(state, { ...view, validOn });
  return [
    ...ends.map((end) => ({
      day: end,
      figures: figuresOn(end),
      href: yearEndPath(language, slug, end.slice(0, 4)),
    })),
    { day: latest, figures: figuresOn(latest), href: null },
  ];
}

type StripsProps = { viewing: Viewing; zoom: Zoom; matrix: Matrix; model: HistoryModel; words: ClientWords };

const Strips = ({ viewing, zoom, matrix, model, words }: StripsProps) => {
  const locale = localeIn(viewing);
  const { history } = locale.words;
  const { validOn } = viewing.view;
  return (
    <section aria-labelledby="services">
      <h2 id="services">{history.strips}</h2>
      <p class="prose">{history.stripsHelp}</p>
      <p class="prose scripted">{history.stripsKeys}</p>
      <HistoryZoom zoom={zoom} viewing={viewing} />
      <StripTable
        {...model}
        areas={matrix.catalogue.areas}
        caption={history.caption(viewing.settings.name)}
        shown={numberOf(validOn)}
        zoom={zoom}
        hrefOf={(service) => serviceHref(viewing, service)}
        locale={locale}
        words={words}
      />
      <p class="point scripted" aria-hidden="true" />
    </section>
  );
};

/** An organisation through time: any day's picture, every service's strip, and the figures of every year. */
export const HistoryPage = ({ viewing, zoom: asZoom }: Props) => {
  const { language, assets, slug, asked, settings, ledger, view } = viewing;
  const locale = localeIn(viewing);
  const { history } = locale.words;
  const matrix = matrixOf(ledger.state, view);
  const zoom = zoomFrom(asZoom);
  const model = historyModelOf(viewing, zoom);
  const words = clientWordsOf(locale);
  const pathIn = (lang: InterfaceLanguage) => historyPath(lang, slug) + queryOf(asked);
  return (
    <Page
      surroundings={{ ...surroundingsOf(language, assets, pathIn), script: assets.script }}
      title={`${history.title} – ${settings.name}`}
      owner={{ ...ownerOf(viewing), validOn: null }}
    >
      <OwnNav links={ownLinks(viewing, 'history')} locale={locale} />
      <div class="opening">
        <h1>
          {history.title}: <span lang={langOf(settings.language, locale)}>{settings.name}</span>
        </h1>
        <p class="lead">{history.lead}</p>
      </div>
      <Travel viewing={viewing} matrix={matrix} model={model} zoom={zoom} words={words} />
      <FlowerBox matrix={matrix} locale={locale} hrefOf={(service) => serviceHref(viewing, service)} />
      <Strips viewing={viewing} zoom={zoom} matrix={matrix} model={model} words={words} />
      <DistributionOverTime
        points={pointsOf(viewing)}
        organisation={settings.name}
        locale={locale}
        words={words}
      />
      <HistoryPages viewing={viewing} />
      <CountingRule locale={locale} />
    </Page>
  );
};
