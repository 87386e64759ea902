import type { Plant } from './flower.tsx';

/** Grass: one tuft for each service. */
export const Grass = ({ plants }: { plants: readonly Plant[] }) => (
  <div class="grass">
    {plants.map(({ href, label, lang, status, stale }) => (
      <a href={href} class={stale ? 'stale' : undefined}>
        <svg viewBox="0 0 40 48" role="img">
          <title lang={lang}>{label}</title>
          <use href={`#tuft-${status}`} />
        </svg>
      </a>
    ))}
  </div>
);

/** Soil: one block for each service, its form on a light seed. */
export const Soil = ({ plants }: { plants: readonly Plant[] }) => (
  <div class="soil">
    {plants.map(({ href, label, lang, status, stale }) => (
      <a href={href} class={stale ? 'stale' : undefined}>
        <svg viewBox="-62 -112 124 124" role="img">
          <title lang={lang}>{label}</title>
          <circle class="seed" cy="-50" r="60" />
          <use href={`#petal-${status}`} transform="translate(0-8)scale(.56 .84)" />
        </svg>
      </a>
    ))}
  </div>
);
