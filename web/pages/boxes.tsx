import { type Day, yearEnds } from '../../functions/core/calendar.ts';
import { inLanguage } from '../../functions/core/language.ts';
import { firstDay, type Matrix, matrixOf } from '../../functions/core/matrix.ts';
import { STATUSES } from '../../functions/core/status.ts';
import { CountingRule } from '../components/counting-rule.tsx';
import { Distribution } from '../components/distribution.tsx';
import { countOf } from '../components/figures.tsx';
import { areaLine } from '../components/flower-box/area-figures.ts';
import { FormDefinitions } from '../components/flower-box/forms.tsx';
import { Legend } from '../components/flower-box/legend.tsx';
import { Picture, PictureDefinitions } from '../components/flower-box/picture.tsx';
import { type FlowerPlace, sceneOf, WIDTH } from '../components/flower-box/scene.ts';
import { outsideParts, sumsOf } from '../components/outside.ts';
import { OwnNav } from '../components/own-nav.tsx';
import { Page } from '../components/page.tsx';
import type { Locale } from '../text/text.ts';
import { boxesPath, organisationPath, yearEndPath } from './addresses.ts';
import { ownLinks } from './own-links.ts';
import { localeIn, ownerOf, surroundingsOf, type Viewing } from './viewing.ts';

/** Room for an index above each flower, large enough to be read when the picture is small. */
const indexRoom = (width: number): number => Math.min(150, 66 * Math.max(1, width / 300));

/** The index of an area, above its flower. */
export const Index = ({
  place: { left, top, width, area },
  locale,
}: {
  place: FlowerPlace;
  locale: Locale;
}) => (
  <text
    class="index"
    x={Math.round(left + width / 2)}
    y={Math.round(top + indexRoom(width) * 0.76)}
    font-size={Math.round(indexRoom(width) * 0.7)}
  >
    {locale.format.index(area.index)}
  </text>
);

/** Each area with its figures in words. */
export const partsOf = (matrix: Matrix, locale: Locale): string[] =>
  matrix.areas.map((each) => `${inLanguage(each.area.short, locale.lang).text}: ${areaLine(each, locale)}`);

/** The figures of one box in words: both shares with what they were made from, and what stands outside. */
export const FiguresLine = ({ matrix, locale }: { matrix: Matrix; locale: Locale }) => {
  const { words, format } = locale;
  const { greenShare, index, counts } = matrix;
  const outside = outsideParts(counts, locale);
  const { numerator, denominator } = greenShare;
  const made =
    denominator === 0 ? words.figures.noDenominator : words.figures.fraction(numerator, denominator);
  return (
    <>
      <p>
        {`${words.figures.greenShare} ${format.percent(greenShare)} (${made})`}
        {index.denominator > 0 &&
          ` · ${words.figures.areaFigures(format.index(index), index.numerator, index.denominator)}`}
      </p>
      <p>
        {words.figures.services(sumsOf(counts).total)}
        {outside.length > 0 && ` · ${words.figures.outside(outside)}`}
      </p>
    </>
  );
};

/** The scene of a box that is drawn small, with room for the indexes. */
export const smallScene = (matrix: Matrix) => sceneOf(matrix, { label: indexRoom, board: 12 });

type BoxProps = { matrix: Matrix; on: Day; href: string; title: string; locale: Locale };

const Box = ({ matrix, on, href, title, locale }: BoxProps) => {
  const { boxes } = locale.words;
  const scene = smallScene(matrix);
  return (
    <li>
      <h2>
        <a href={href}>{title}</a> {!on.endsWith('-12-31') && <small>{boxes.on(on)}</small>}
      </h2>
      <Picture scene={scene} label={boxes.label(on, partsOf(matrix, locale))}>
        {scene.flowers.map((place) => (
          <Index place={place} locale={locale} />
        ))}
      </Picture>
      <Distribution amounts={STATUSES.map((status) => ({ status, count: countOf(matrix.counts, status) }))} />
      <FiguresLine matrix={matrix} locale={locale} />
    </li>
  );
};

/** The days that have a box: each year's last one, and the day the pages open at. */
export function boxDays(viewing: Viewing): Day[] {
  const { ledger, view } = viewing;
  const first = firstDay(ledger.state);
  if (first === null || first > view.validOn) return [];
  return [...yearEnds(first, view.validOn), view.validOn];
}

const Boxes = ({ viewing, days }: { viewing: Viewing; days: readonly Day[] }) => {
  const { language, slug, ledger, view } = viewing;
  const locale = localeIn(viewing);
  const matrices = days.map((on) => matrixOf(ledger.state, { ...view, validOn: on }));
  const [newest] = matrices.toReversed();
  if (!newest) return <p>{locale.words.boxes.none}</p>;
  const flowers = newest.areas.filter(({ area }) => area.level === 'flower');
  // Large flowers make a high box, and two rows of those have room on a sheet.
  const isTall = smallScene(newest).height > WIDTH / 2 && days.length <= 8;
  const names = flowers.map(({ area }) => inLanguage(area.short, language).text);
  return (
    <>
      <p class="prose">
        {names.length > 1 && `${locale.words.boxes.order(names)} `}
        {locale.words.boxes.yearEnd} {locale.words.boxes.index} {locale.words.boxes.known}{' '}
        <span class="on-screen">{locale.words.boxes.paper}</span>
      </p>
      <ol class={isTall ? 'years tall' : 'years'}>
        {matrices.map((matrix) => {
          const on = matrix.view.validOn;
          const year = on.slice(0, 4);
          const isLast = on === view.validOn;
          const href = isLast ? organisationPath(language, slug) : yearEndPath(language, slug, year);
          return <Box matrix={matrix} on={on} href={href} title={year} locale={locale} />;
        })}
      </ol>
    </>
  );
};

/** Growth through time: one small flower box a year, on one page and on one sheet of paper. */
export const BoxesPage = ({ viewing }: { viewing: Viewing }) => {
  const { language, assets, slug, settings } = viewing;
  const locale = localeIn(viewing);
  const { boxes } = locale.words;
  return (
    <Page
      surroundings={surroundingsOf(language, assets, (lang) => boxesPath(lang, slug))}
      title={`${boxes.title} – ${settings.name}`}
      owner={ownerOf(viewing)}
      description={boxes.lead(settings.name)}
    >
      <OwnNav links={ownLinks(viewing, null)} locale={locale} />
      <div class="opening growth">
        <h1>{boxes.title}</h1>
        <p class="lead">{boxes.lead(settings.name)}</p>
      </div>
      <FormDefinitions grass />
      <PictureDefinitions />
      <Boxes viewing={viewing} days={boxDays(viewing)} />
      <section aria-labelledby="legend">
        <h2 id="legend">{locale.words.box.legend}</h2>
        <Legend locale={locale} months={settings.staleAfterMonths} />
      </section>
      <CountingRule locale={locale} />
    </Page>
  );
};
