import type { Language } from '../../../functions/core/language.ts';
import type { Matrix } from '../../../functions/core/matrix.ts';
import type { Locale } from '../../text/text.ts';
import {
  BOARD_HEIGHT,
  DrawnLegend,
  FlowerLabel,
  GroundLabel,
  LEGEND_HEIGHT,
  labelRoom,
} from './drawing-labels.tsx';
import { PAINT } from './paint.ts';
import { PaintedForms } from './painted-forms.tsx';
import { Marks } from './picture.tsx';
import { sceneOf, WIDTH } from './scene.ts';
import { fitting, type Hand, heightOf, Written } from './written.tsx';

type Props = {
  matrix: Matrix;
  locale: Locale;
  /** Whose flower box it is. */
  name: string;
  nameLang: Language | undefined;
  /** How it stands, in words with denominators. */
  figures: string;
  /** What the drawing was made from, below it. */
  source: string;
};

const HEADING: Hand = { size: 34, fill: PAINT.ink, weight: 700 };
const LEAD: Hand = { size: 20, fill: PAINT.ink };
const SOURCE: Hand = { size: 13, fill: PAINT.soft };
const FONT = 'system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Helvetica Neue,Arial,sans-serif';
const MARGIN = 28;
const GAP = 22;

/** Characters that XML cannot hold although a name can. */
const inXml = (text: string): string => text.replace(/[\ufffe\uffff]/g, '\ufffd');

/**
 * The flower box as a drawing that stands alone: its own ground, so that it is read on any page;
 * attributes instead of a style sheet, which no policy of content forbids; nothing from elsewhere.
 */
export const Drawing = ({ matrix, locale, name, nameLang, figures, source }: Props) => {
  const heading = fitting(inXml(name), WIDTH, HEADING);
  const lead = fitting(figures, WIDTH, LEAD);
  const origin = fitting(inXml(source), WIDTH, SOURCE);
  const flowers = matrix.areas.filter(({ area }) => area.level === 'flower');
  const label = labelRoom(flowers, locale);
  const scene = sceneOf(matrix, { label, board: BOARD_HEIGHT });
  const leadAt = MARGIN + heightOf(heading, HEADING) + 4;
  const sceneAt = Math.ceil(leadAt + heightOf(lead, LEAD) + GAP);
  const legendAt = Math.ceil(sceneAt + scene.height + GAP);
  const sourceAt = legendAt + LEGEND_HEIGHT + 8;
  const height = Math.ceil(sourceAt + heightOf(origin, SOURCE) + MARGIN - 8);
  const width = WIDTH + 2 * MARGIN;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="title desc"
      lang={locale.lang}
      font-family={FONT}
    >
      <title id="title">{inXml(locale.words.embed.drawingTitle(name))}</title>
      <desc id="desc">{figures}</desc>
      <PaintedForms />
      <rect width={width} height={height} rx="14" fill={PAINT.paper} />
      <rect y={sceneAt - 10} width={width} height={Math.ceil(scene.height) + 10} fill={PAINT.sky} />
      <g transform={`translate(${MARGIN} 0)`}>
        <Written lines={heading} x={0} y={MARGIN - 6} hand={HEADING} lang={nameLang} />
        <Written lines={lead} x={0} y={leadAt} hand={LEAD} />
        <g transform={`translate(0 ${sceneAt})`}>
          <Marks scene={scene} />
          {scene.flowers.map((place) => (
            <FlowerLabel place={place} room={label(place.width)} locale={locale} />
          ))}
          {scene.grounds.map((place) => (
            <GroundLabel place={place} locale={locale} />
          ))}
        </g>
        <DrawnLegend y={legendAt} months={matrix.staleAfterMonths} locale={locale} />
        <Written lines={origin} x={0} y={sourceAt} hand={SOURCE} />
      </g>
    </svg>
  );
};
