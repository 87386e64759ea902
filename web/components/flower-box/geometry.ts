/** The drawing area of one flower: the head's circle lies at the top, the stem below it. */
export const FLOWER = { width: 200, height: 282, headX: 100, headY: 100, centre: 25, radius: 97 } as const;

/** Side of the square that a petal's form is drawn in, before it is scaled to its slot. */
export const PETAL_UNIT = 100;

/** Where one petal stands: its direction in degrees clockwise from up, where it begins, and its size. */
export type Petal = { angle: number; inner: number; length: number; width: number };

/** Length to width of a petal that is pleasant to look at; rings are added until petals come near it. */
const PLEASANT = 2.1;
const WIDEST = 0.66;
const GAP = 2;

const MOST_RINGS = 12;

const thickness = (rings: number): number => (FLOWER.radius - FLOWER.centre - GAP) / rings;
const middle = (rings: number, ring: number): number => FLOWER.centre + GAP + (ring + 0.5) * thickness(rings);

/** Length to width of the petals when so many share so many rings. */
function slenderness(count: number, rings: number): number {
  const around = Array.from({ length: rings }, (_, ring) => 2 * Math.PI * middle(rings, ring));
  const room = around.reduce((sum, each) => sum + each, 0);
  return (thickness(rings) * count) / room;
}

function ringsFor(count: number): number {
  const strain = (rings: number) => Math.abs(Math.log(slenderness(count, rings) / PLEASANT));
  let best = 1;
  for (let rings = 2; rings <= MOST_RINGS; rings += 1) if (strain(rings) < strain(best)) best = rings;
  return best;
}

/** Splits the petals over the rings by their circumference; every petal lands in exactly one ring. */
function shares(count: number, rings: number): number[] {
  const sizes = Array.from({ length: rings }, (_, ring) => middle(rings, ring));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let passed = 0;
  let given = 0;
  return sizes.map((size) => {
    passed += size;
    const upTo = Math.round((count * passed) / whole);
    const own = upTo - given;
    given = upTo;
    return own;
  });
}

/**
 * Slots for any number of petals round a flower's centre, from the innermost ring out. Petals stay
 * between the centre and the radius, and do not overlap at their widest.
 */
export function petalsOf(count: number): Petal[] {
  if (count === 0) return [];
  const rings = ringsFor(count);
  const length = thickness(rings) - (rings > 1 ? 1 : 0);
  return shares(count, rings).flatMap((own, ring) => {
    const apart = (2 * Math.PI * middle(rings, ring)) / own;
    const width = Math.min(apart * 0.94, length * WIDEST);
    const inner = FLOWER.centre + GAP + ring * thickness(rings);
    const turn = ring % 2 === 0 ? 0 : 180 / own;
    return Array.from({ length: own }, (_, place) => ({
      angle: turn + (360 * place) / own,
      inner,
      length,
      width,
    }));
  });
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Moves a form drawn in the unit square, its base at the origin and its tip up, to a petal's slot. */
export function transformOf({ angle, inner, length, width }: Petal): string {
  const scale = `scale(${rounded(width / PETAL_UNIT)} ${rounded(length / PETAL_UNIT)})`;
  return `rotate(${Math.round(angle * 10) / 10}) translate(0 -${rounded(inner)}) ${scale}`;
}

/** More petals in one flower than this want a larger picture of it. */
export const CROWDED = 64;
