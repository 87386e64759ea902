import { inLanguage } from '../../../functions/core/language.ts';
import type { Matrix, MatrixArea, MatrixRow } from '../../../functions/core/matrix.ts';
import type { Locale } from '../../text/text.ts';
import { langOf, Said } from '../localized.tsx';
import { areaFigures } from './area-figures.ts';
import { Flower, type Plant } from './flower.tsx';
import { FormDefinitions } from './forms.tsx';
import { CROWDED } from './geometry.ts';
import { Grass, Soil } from './ground.tsx';
import { Legend } from './legend.tsx';

/** `yearsHref` leads to one box a year. */
type Props = Links & { matrix: Matrix; yearsHref?: string };

type Links = { locale: Locale; hrefOf: (service: string) => string };

function plantOf(row: MatrixRow, { locale, hrefOf }: Links): Plant {
  const { id, status, stale, profile } = row;
  const { words } = locale;
  const name = inLanguage(profile.name, locale.lang);
  const state = words.statuses[status].word.toLowerCase();
  const label = `${name.text}: ${stale ? `${state}, ${words.stale.inStatus}` : state}`;
  return { id, status, stale, label, lang: langOf(name.lang, locale), href: hrefOf(id) };
}

/** Index with what it was made from, and what stands outside it. */
const AreaFigures = ({ area, locale }: { area: MatrixArea; locale: Locale }) => {
  const { index, outside } = areaFigures(area, locale);
  return (
    <p>
      {index}
      {outside && <span class="outside"> {outside}</span>}
    </p>
  );
};

const AreaItem = ({ area, ...links }: Links & { area: MatrixArea }) => {
  const { locale } = links;
  const { level, short } = area.area;
  const plants = area.rows.map((row) => plantOf(row, links));
  const label = `${inLanguage(short, locale.lang).text}: ${locale.words.figures.services(plants.length)}`;
  return (
    <li class={level}>
      <div class="label">
        <h3>
          <a href={`#area-${area.area.id}`}>
            <Said text={short} locale={locale} />
          </a>
        </h3>
        <AreaFigures area={area} locale={locale} />
      </div>
      {level === 'flower' && (
        <Flower label={label} figure={locale.format.index(area.index)} plants={plants} />
      )}
      {level === 'grass' && plants.length > 0 && <Grass plants={plants} />}
      {level === 'soil' && plants.length > 0 && <Soil plants={plants} />}
    </li>
  );
};

/** How large flowers must be drawn for the fullest one to stay legible. */
function sizeOf(flowers: readonly MatrixArea[]): string {
  const crowded = flowers.some(({ rows }) => rows.length > CROWDED);
  if (flowers.length === 1) return crowded ? 'single crowded' : 'single';
  return crowded ? 'crowded' : 'plain';
}

/**
 * The flower box: a flower for each target group with a petal for each service, grass and soil below.
 * To a screen reader it is a list of areas with their figures, each followed by links to its services.
 */
export const FlowerBox = ({ matrix, yearsHref, ...links }: Props) => {
  const { words } = links.locale;
  const of = (level: string) => matrix.areas.filter(({ area }) => area.level === level);
  const ground = [...of('grass'), ...of('soil')];
  return (
    <section class="box" aria-labelledby="flower-box">
      <FormDefinitions grass={of('grass').length > 0} />
      <h2 id="flower-box">{words.box.heading}</h2>
      <p>
        {words.box.explained} {ground.length > 0 && words.box.withGround}{' '}
        <a class="skip-picture" href="#services">
          {words.box.skip}
        </a>
      </p>
      <ul class={`bed ${sizeOf(of('flower'))}`}>
        {[...of('flower'), ...ground].map((area) => (
          <AreaItem area={area} {...links} />
        ))}
      </ul>
      <h3>{words.box.legend}</h3>
      <Legend locale={links.locale} months={matrix.staleAfterMonths} />
      {yearsHref && (
        <p>
          <a href={yearsHref}>{words.boxes.link}</a>
        </p>
      )}
    </section>
  );
};
