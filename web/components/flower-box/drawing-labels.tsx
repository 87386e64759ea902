import { inLanguage } from '../../../functions/core/language.ts';
import type { MatrixArea } from '../../../functions/core/matrix.ts';
import { STATUSES } from '../../../functions/core/status.ts';
import type { Locale } from '../../text/text.ts';
import { langOf } from '../localized.tsx';
import { areaLine } from './area-figures.ts';
import { FLOWER } from './geometry.ts';
import { PAINT } from './paint.ts';
import { type FlowerPlace, type GroundPlace, WIDTH } from './scene.ts';
import { fitting, type Hand, heightOf, Written } from './written.tsx';

const NAME: Hand = { size: 18, fill: PAINT.ink, weight: 700, middle: true };
const FIGURES: Hand = { size: 14, fill: PAINT.soft, middle: true };
const BOARD: Hand = { size: 16, fill: PAINT.cream, weight: 600 };
const LEGEND: Hand = { size: 15, fill: PAINT.soft };

export const BOARD_HEIGHT = 36;
const INDENT = 24;

function labelOf({ area, ...figures }: MatrixArea, width: number, locale: Locale) {
  const { text, lang } = inLanguage(area.short, locale.lang);
  return {
    name: fitting(text, width - 16, NAME),
    lang: langOf(lang, locale),
    figures: fitting(areaLine({ area, ...figures }, locale), width - 20, FIGURES),
  };
}

/** Room above the flowers: enough for the area that has most to say. */
export const labelRoom = (areas: readonly MatrixArea[], locale: Locale) => (width: number) => {
  const heights = areas.map((area) => {
    const { name, figures } = labelOf(area, width, locale);
    return heightOf(name, NAME) + heightOf(figures, FIGURES);
  });
  return Math.ceil(Math.max(0, ...heights)) + 10;
};

type OfFlower = { place: FlowerPlace; room: number; locale: Locale };

/** Name and figures above a flower, and its index in the heart. */
export const FlowerLabel = ({ place, room, locale }: OfFlower) => {
  const { area, left, top, width, scale } = place;
  const { name, lang, figures } = labelOf(area, width, locale);
  const x = left + width / 2;
  const index: Hand = { size: Math.round(22 * scale), fill: PAINT.ink, weight: 700, middle: true };
  const heart = top + room + FLOWER.headY * scale - index.size * 0.66;
  return (
    <>
      <Written lines={name} x={x} y={top} hand={NAME} lang={lang} />
      <Written lines={figures} x={x} y={top + heightOf(name, NAME)} hand={FIGURES} />
      <Written lines={[locale.format.index(area.index)]} x={x} y={heart} hand={index} />
    </>
  );
};

/** Name and figures of grass or soil, on the board below it. */
export const GroundLabel = ({ place, locale }: { place: GroundPlace; locale: Locale }) => {
  const { area, top, height } = place;
  const name = inLanguage(area.area.short, locale.lang);
  const [line = ''] = fitting(`${name.text}: ${areaLine(area, locale)}`, WIDTH - 2 * INDENT, BOARD);
  const y = top + height + (BOARD_HEIGHT - BOARD.size) / 2;
  return <Written lines={[line]} x={INDENT} y={y} hand={BOARD} lang={langOf(name.lang, locale)} />;
};

const COLUMNS = 2;
const ROW = 30;
export const LEGEND_HEIGHT = 3 * ROW;

/** What each form means, stale last. */
export const DrawnLegend = ({ y, months, locale }: { y: number; months: number; locale: Locale }) => {
  const { statuses, stale } = locale.words;
  const entries = [
    ...STATUSES.map((status) => ({
      status,
      faded: false,
      text: `${statuses[status].word}: ${statuses[status].meaning}`,
    })),
    { status: 'green', faded: true, text: `${stale.word}: ${stale.meaning(months)}` },
  ];
  return (
    <>
      {entries.map(({ status, faded, text }, place) => {
        const x = (place % COLUMNS) * (WIDTH / COLUMNS);
        const top = y + Math.floor(place / COLUMNS) * ROW;
        const lines = fitting(text, WIDTH / COLUMNS - 40, LEGEND).slice(0, 1);
        return (
          <>
            <use
              href={`#petal-${status}`}
              transform={`translate(${x + 12} ${top + 18}) scale(.16 .2)`}
              opacity={faded ? '.42' : undefined}
            />
            <Written lines={lines} x={x + 30} y={top} hand={LEGEND} />
          </>
        );
      })}
    </>
  );
};
