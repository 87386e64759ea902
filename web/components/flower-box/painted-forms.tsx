import { STATUSES, type Status } from '../../../functions/core/status.ts';
import { PETALS, TUFTS } from './forms.tsx';
import { PAINT, PAINTED } from './paint.ts';
import { SHAPES } from './picture.tsx';

const Form = ({ id, status, d }: { id: string; status: Status; d: string }) => (
  <path id={id} d={d} {...PAINTED[status]} stroke-linecap="round" vector-effect="non-scaling-stroke" />
);

/** What a drawing that stands alone refers to: every form with its colours as attributes. */
export const PaintedForms = () => (
  <defs>
    <pattern id="stripes" width="14" height="14" patternUnits="userSpaceOnUse">
      <path d="M0 0H14V14H0Z" fill={PAINT.yellow} />
      <path d="M0 10.5H14" stroke={PAINT.stripe} stroke-width="5" />
    </pattern>
    {STATUSES.map((status) => (
      <>
        <Form id={`petal-${status}`} status={status} d={PETALS[status]} />
        <Form id={`tuft-${status}`} status={status} d={TUFTS[status]} />
        <g id={`seed-${status}`}>
          <circle cy="-50" r="60" fill={PAINT.paper} />
          <use href={`#petal-${status}`} transform="translate(0 -8) scale(.56 .84)" />
        </g>
      </>
    ))}
    <g id="stem">
      <path d={SHAPES.stalk} fill="none" stroke={PAINT.stem} stroke-width="5" />
      <path d={SHAPES.leaves} fill={PAINT.leaf} />
    </g>
    <circle
      id="centre"
      r={SHAPES.centre}
      fill={PAINT.cream}
      stroke={PAINT['yellow-line']}
      stroke-width="1.5"
    />
    <path id="wood" d={SHAPES.unit} fill={PAINT.wood} />
    <path id="earth" d={SHAPES.unit} fill={PAINT.soil} />
  </defs>
);
