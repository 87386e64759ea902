import { inLanguage } from '../../functions/core/language.ts';
import { type Matrix, matrixOf } from '../../functions/core/matrix.ts';
import { areaLine } from '../components/flower-box/area-figures.ts';
import { FormDefinitions } from '../components/flower-box/forms.tsx';
import { Picture, PictureDefinitions } from '../components/flower-box/picture.tsx';
import { sceneOf } from '../components/flower-box/scene.ts';
import { langOf, Said } from '../components/localized.tsx';
import type { Locale } from '../text/text.ts';
import { framedPath, organisationPath } from './addresses.ts';
import { overviewOf } from './overview.ts';
import { languagesIn, localeIn, type Viewing } from './viewing.ts';

const Areas = ({ matrix, locale }: { matrix: Matrix; locale: Locale }) => (
  <ul class="areas">
    {matrix.areas
      .filter(({ rows }) => rows.length > 0)
      .map((each) => (
        <li>
          <b>
            <Said text={each.area.short} locale={locale} />
          </b>{' '}
          {areaLine(each, locale)}
        </li>
      ))}
  </ul>
);

const HeadOfFrame = ({ viewing }: { viewing: Viewing }) => {
  const { assets, slug, settings, language } = viewing;
  const { words } = localeIn(viewing);
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <head>
      <meta charset="utf-8" />
      <title>{words.embed.frameName(settings.name)}</title>
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <link rel="stylesheet" href={assets.styles} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link rel="canonical" href={organisationPath(language, slug)} />
      {languagesIn(viewing).includes(other) && (
        <link rel="alternate" hreflang={other} href={framedPath(other, slug)} />
      )}
    </head>
  );
};

/** The compact view for a frame on another site; its links leave the frame. */
export const FramedPage = ({ viewing }: { viewing: Viewing }) => {
  const { language, slug, settings, ledger, view } = viewing;
  const locale = localeIn(viewing);
  const { words } = locale;
  const matrix = matrixOf(ledger.state, view);
  const parts = matrix.areas.map((each) => inLanguage(each.area.short, language).text);
  const home = organisationPath(language, slug);
  return (
    <html lang={language}>
      <HeadOfFrame viewing={viewing} />
      <body class="framed">
        <main>
          <h1 lang={langOf(settings.language, locale)}>{settings.name}</h1>
          {settings.example && <p class="notice">{words.site.exampleBanner}</p>}
          <p>
            <strong>{words.embed.drawingAsOf(view.validOn)}</strong> {overviewOf(matrix, locale).join(' ')}
          </p>
          <FormDefinitions grass />
          <PictureDefinitions />
          <Picture
            scene={sceneOf(matrix, { label: () => 12, board: 12 })}
            label={words.boxes.label(view.validOn, parts)}
          />
          <h2>{words.embed.areas}</h2>
          <Areas matrix={matrix} locale={locale} />
          <p class="links">
            <a href={home} target="_top">
              {words.embed.seeAll}
            </a>{' '}
            <a href={`${home}#rule`} target="_top">
              {words.rule.heading}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
};
