import type { MatrixRow } from '../../../functions/core/matrix.ts';
import { FLOWER, type Petal, petalsOf, transformOf } from './geometry.ts';

/** What a drawn service says of itself, and where it leads. */
export type Plant = Pick<MatrixRow, 'id' | 'status' | 'stale'> & {
  /** Name and state in words. */
  label: string;
  /** Language of the label, where it is not the page's. */
  lang: string | undefined;
  href: string;
};

const PetalLink = ({ plant, petal }: { plant: Plant; petal: Petal }) => (
  <a href={plant.href} class={plant.stale ? 'stale' : undefined}>
    <title lang={plant.lang}>{plant.label}</title>
    <use href={`#petal-${plant.status}`} transform={transformOf(petal)} />
  </a>
);

const { width, height, headX, headY, centre } = FLOWER;

/** Leaves and stem are the same for every flower: they say nothing. */
const Stem = () => (
  <g class="stem">
    <path class="stalk" d={`M${headX} ${headY}C108 180 92 230 ${headX} ${height}`} />
    <path class="leaf" d="M99 262C84 262 62 252 56 226C82 226 98 242 99 262Z" />
    <path class="leaf" d="M99 266C112 268 136 262 146 238C120 234 102 248 99 266Z" />
  </g>
);

/** One flower: a petal for each service, and the figure of the area in the middle. */
export const Flower = ({ label, figure, plants }: { label: string; figure: string; plants: Plant[] }) => (
  // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
  <svg class="flower" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
    <Stem />
    <g transform={`translate(${headX} ${headY})`}>
      {petalsOf(plants.length).map((petal, place) => {
        const plant = plants[place];
        return plant && <PetalLink plant={plant} petal={petal} />;
      })}
      <circle class="centre" r={centre} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text cannot be focused; the figure stands above in words */}
      <text class="figure" y="8" aria-hidden="true">
        {figure}
      </text>
    </g>
  </svg>
);
