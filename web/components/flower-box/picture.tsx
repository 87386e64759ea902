import type { Child } from 'hono/jsx';
import { STATUSES } from '../../../functions/core/status.ts';
import { FLOWER } from './geometry.ts';
import type { Scene } from './scene.ts';

const { headX, headY, height, centre } = FLOWER;

/** The shapes of a picture that say nothing of a service: stem, leaves, heart, board and earth. */
export const SHAPES = {
  stalk: `M${headX} ${headY}C108 180 92 230 ${headX} ${height}`,
  leaves:
    'M99 262C84 262 62 252 56 226C82 226 98 242 99 262ZM99 266C112 268 136 262 146 238C120 234 102 248 99 266Z',
  /** One unit wide and high; scaled to what it fills. */
  unit: 'M0 0H1V1H0Z',
  centre,
} as const;

/** What a picture refers to beside the forms of petals and tufts, coloured by the style sheet. */
export const PictureDefinitions = () => (
  <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <g id="stem">
        <path class="stalk" d={SHAPES.stalk} />
        <path class="leaf" d={SHAPES.leaves} />
      </g>
      <circle id="centre" class="centre" r={centre} />
      <path id="wood" class="wood" d={SHAPES.unit} />
      <path id="earth" class="earth" d={SHAPES.unit} />
      {STATUSES.map((status) => (
        <g id={`seed-${status}`}>
          <circle class="seed" cy="-50" r="60" />
          <use href={`#petal-${status}`} transform="translate(0 -8) scale(.56 .84)" />
        </g>
      ))}
    </defs>
  </svg>
);

/** The forms of a scene, each where it belongs; a stale one is faded. */
export const Marks = ({ scene }: { scene: Scene }) => (
  <>
    {scene.marks.map(({ form, transform, stale }) => (
      <use href={`#${form}`} transform={transform} opacity={stale ? '.42' : undefined} />
    ))}
  </>
);

type Props = { scene: Scene; label: string; children?: Child };

/** A whole flower box as one picture that is named in words and leads nowhere. */
export const Picture = ({ scene, label, children }: Props) => (
  <svg class="picture" viewBox={`0 0 1200 ${Math.ceil(scene.height)}`} role="img" aria-label={label}>
    <Marks scene={scene} />
    {children}
  </svg>
);
