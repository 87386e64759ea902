import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOWER, type Petal, petalsOf, transformOf } from '../../web/components/flower-box/geometry.ts';

const counts = fc.integer({ min: 0, max: 600 });

/** Points on the outline of a petal's slot, with the head's middle at the origin. */
function outline({ angle, inner, length, width }: Petal): { x: number; y: number }[] {
  const turn = (angle * Math.PI) / 180;
  return [0, 0.25, 0.5, 0.68, 0.85, 1].flatMap((along) => {
    // The widest form reaches its full width at 68 hundredths and ends in an arc.
    const half = (width / 2) * (along <= 0.68 ? along / 0.68 : Math.sqrt(1 - ((along - 0.68) / 0.32) ** 2));
    const far = inner + along * length;
    return [-half, half].map((aside) => ({
      x: aside * Math.cos(turn) + far * Math.sin(turn),
      y: aside * Math.sin(turn) - far * Math.cos(turn),
    }));
  });
}

const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);

describe('the petals of a flower', () => {
  test('are as many as the services', () => {
    fc.assert(fc.property(counts, (count) => petalsOf(count).length === count));
  });

  test('leave the centre free and stay inside the picture', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const points = petalsOf(count).flatMap(outline);
        expect(points.every((point) => distance(point) >= FLOWER.centre)).toBe(true);
        expect(points.every((point) => distance(point) <= FLOWER.headY)).toBe(true);
        expect(points.every(({ x }) => Math.abs(x) <= FLOWER.width / 2)).toBe(true);
        expect(points.every(({ y }) => y + FLOWER.headY <= FLOWER.height)).toBe(true);
      }),
    );
  });

  test('stand apart: no two share a ring and a direction, and none covers its neighbour', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const rings = Map.groupBy(petalsOf(count), ({ inner }) => inner);
        for (const petals of rings.values()) {
          const [first] = petals;
          if (!first || petals.length === 1) continue;
          const apart = (2 * Math.PI * (first.inner + 0.68 * first.length)) / petals.length;
          expect(first.width).toBeLessThanOrEqual(apart);
          const angles = petals.map(({ angle }) => Math.round(angle * 1000));
          expect(new Set(angles).size).toBe(petals.length);
        }
      }),
    );
  });

  test('of one ring lie beyond those of the ring inside it', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const rings = [...Map.groupBy(petalsOf(count), ({ inner }) => inner).values()];
        rings.reduce((reached, petals) => {
          const [first] = petals;
          expect(first?.inner).toBeGreaterThanOrEqual(reached);
          return (first?.inner ?? 0) + (first?.length ?? 0);
        }, 0);
      }),
    );
  });

  test.each([3, 10, 27, 60, 120, 250])('%i of them are wide and long enough to be told apart', (count) => {
    for (const { width, length } of petalsOf(count)) {
      expect(width).toBeGreaterThanOrEqual(6);
      expect(length).toBeGreaterThanOrEqual(12);
      expect(length / width).toBeGreaterThan(1);
      expect(length / width).toBeLessThan(4.5);
    }
  });

  test('are written with two decimals at most, however they were counted', () => {
    fc.assert(
      fc.property(counts, (count) => petalsOf(count).every((petal) => !/\d\.\d{3}/.test(transformOf(petal)))),
    );
  });
});
