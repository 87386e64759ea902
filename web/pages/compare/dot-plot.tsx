import type { Child } from 'hono/jsx';
import type { Spread } from '../../../functions/core/benchmark/spread.ts';
import { boxPath, dotsPath, labelPlace, medianPath, ownPath, PLOT, xOf } from './dot-plot-geometry.ts';

/** What a plot shows: shares from 0 to 1. */
export type Plotted = {
  title: Child;
  /** Of the organisation itself; null where it has none. */
  own: number | null;
  /** The words beside its mark. */
  label: string;
  /** Of each member; not drawn without a spread. */
  members: readonly number[];
  spread: Spread | null;
  /** The same in words. */
  said: string;
};

const Own = ({ own, label }: { own: number; label: string }) => {
  const { x, anchor } = labelPlace(own);
  return (
    <>
      <path class="own" d={ownPath(own)} />
      <text class="name" x={x} y="22" text-anchor={anchor}>
        {label}
      </text>
    </>
  );
};

const Scale = () => (
  <>
    <path class="scale" d={`M${PLOT.left} ${PLOT.line}H${PLOT.right}`} />
    {[0, 0.5, 1].map((share) => (
      <text x={xOf(share)} y={PLOT.height - 2} text-anchor="middle">
        {share * 100}
      </text>
    ))}
  </>
);

/** Members as dots, the quartiles as a box with the median across it, the organisation as a named diamond. */
export const DotPlot = ({ title, own, label, members, spread, said }: Plotted) => (
  <li>
    <h3>{title}</h3>
    <svg
      viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
      width={PLOT.width}
      height={PLOT.height}
      aria-hidden="true"
      focusable="false"
    >
      <Scale />
      {spread && (
        <>
          <path class="box" d={boxPath(spread)} />
          <path class="median" d={medianPath(spread)} />
          <path class="dots" d={dotsPath(members)} />
        </>
      )}
      {own !== null && <Own own={own} label={label} />}
    </svg>
    <p>{said}</p>
  </li>
);
