import type { Status } from '../../../functions/core/status.ts';
import { fillOf } from '../fill.ts';

/** Forms of a petal in a square of 100, base at the origin, tip up. Each state has its own, whatever the colour. */
export const PETALS: Readonly<Record<Status, string>> = {
  green: 'M0 0C-20-16-50-44-50-68C-50-88-30-100 0-100S50-88 50-68C50-44 20-16 0 0Z',
  yellow: 'M0-4C-14-16-36-38-36-58C-36-74-20-84 0-84S36-74 36-58C36-38 14-16 0-4Z',
  red: 'M0-6C-16-14-26-28-24-40C-22-50-8-56 0-66C8-56 22-50 24-40C26-28 16-14 0-6Z',
  'not-applicable': 'M-26-46H26',
  unknown: 'M0-20A30 26 0 0 1 0-72A30 26 0 0 1 0-20Z',
};

/** Forms of a tuft of grass in a box of 40 × 48, rooted at its lower edge. */
export const TUFTS: Readonly<Record<Status, string>> = {
  green: 'M16 48Q14 26 2 10Q17 22 20 40Q18 18 22 2Q28 20 24 40Q28 22 38 12Q28 28 26 48Z',
  yellow: 'M16 48Q14 34 6 24Q17 30 20 40Q18 28 21 16Q26 28 23 40Q27 30 34 24Q27 36 26 48Z',
  red: 'M15 48Q14 40 9 35Q17 36 20 42Q19 36 21 30Q24 36 22 42Q26 36 33 35Q27 40 27 48Z',
  'not-applicable': 'M9 38H33',
  unknown: 'M15 47Q14 34 8 28Q17 30 20 38Q18 30 21 20Q25 30 23 38Q27 30 34 28Q27 34 27 47Z',
};

const Form = ({ name, status, d }: { name: string; status: Status; d: string }) => (
  <path id={`${name}-${status}`} class={`form ${status}`} fill={fillOf(status)} d={d} />
);

const entries = (forms: Readonly<Record<Status, string>>) =>
  Object.entries(forms) as readonly [Status, string][];

/** What the drawings of a page refer to: the forms of petals and, where there is grass, of tufts. */
export const FormDefinitions = ({ grass = false }: { grass?: boolean }) => (
  <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="stripes" width="14" height="14" patternUnits="userSpaceOnUse">
        <path class="stripe-ground" d="M0 0H14V14H0Z" />
        <path class="stripe" d="M0 10.5H14" />
      </pattern>
      {entries(PETALS).map(([status, d]) => (
        <Form name="petal" status={status} d={d} />
      ))}
      {grass && entries(TUFTS).map(([status, d]) => <Form name="tuft" status={status} d={d} />)}
    </defs>
  </svg>
);

/** One petal on its own, as tables and legends show it. */
export const PetalIcon = ({ status, stale = false }: { status: Status; stale?: boolean }) => (
  <svg class={stale ? 'icon stale' : 'icon'} viewBox="-38 -104 76 108" aria-hidden="true" focusable="false">
    <use href={`#petal-${status}`} transform="scale(.68 1)" />
  </svg>
);
