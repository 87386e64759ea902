import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf, luminanceOf, nearestReadable } from '../../functions/core/contrast.ts';

const byte = fc.integer({ min: 0, max: 255 });
const hex = (...parts: number[]) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
const colours = fc.tuple(byte, byte, byte).map((parts) => hex(...parts));
const WHITE = '#ffffff';

/** Half the sum of the strongest and the weakest channel: the lightness of HSL, in steps of 255. */
function lightness(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (Math.max(...parts) + Math.min(...parts)) / 2;
}

describe('contrast', () => {
  test.each([
    ['#000000', WHITE, 21],
    ['#777777', WHITE, 4.48],
    ['#767676', WHITE, 4.54],
    ['#ff0000', WHITE, 4],
    ['#0000ff', WHITE, 8.59],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
  });

  test('is the same both ways, and between 1 and 21', () => {
    fc.assert(
      fc.property(colours, colours, (one, other) => {
        const ratio = contrastOf(one, other);
        expect(ratio).toBe(contrastOf(other, one));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });

  test('grows with every channel’s distance from black', () => {
    fc.assert(
      fc.property(byte, byte, byte, (r, g, b) => {
        fc.pre(r < 255);
        expect(luminanceOf(hex(r + 1, g, b))).toBeGreaterThan(luminanceOf(hex(r, g, b)));
      }),
    );
  });
});

describe('the nearest colour on which a text is read', () => {
  test('is read', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(contrastOf(nearestReadable(colour, WHITE) ?? WHITE, WHITE)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('is the colour itself where that is read already, so asking again changes nothing', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const nearest = nearestReadable(colour, WHITE) ?? '';
        if (contrastOf(colour, WHITE) >= 4.5) expect(nearest).toBe(colour);
        expect(nearestReadable(nearest, WHITE)).toBe(nearest);
      }),
    );
  });

  test('is no darker than it must be: one step lighter is not read', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        fc.pre(contrastOf(colour, WHITE) < 4.5);
        const nearest = nearestReadable(colour, WHITE) ?? '';
        expect(lightness(nearest)).toBeLessThan(lightness(colour) + 1);
        const lighter = [1, 3, 5].map((at) =>
          Math.min(255, Number.parseInt(nearest.slice(at, at + 2), 16) + 2),
        );
        expect(contrastOf(hex(...lighter), WHITE)).toBeLessThan(4.5);
      }),
    );
  });

  test('keeps the hue: the strongest and the weakest channel stay what they were', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const order = (each: string) => [1, 3, 5].map((at) => Number.parseInt(each.slice(at, at + 2), 16));
        const before = order(colour);
        const after = order(nearestReadable(colour, WHITE) ?? '');
        for (const [one, other] of [
          [0, 1],
          [1, 2],
          [0, 2],
        ] as const) {
          if ((before[one] ?? 0) >= (before[other] ?? 0))
            expect(after[one]).toBeGreaterThanOrEqual((after[other] ?? 0) - 1);
        }
      }),
    );
  });

  test('may be lighter, under dark text', () => {
    expect(contrastOf(nearestReadable('#005293', '#16231e') ?? '', '#16231e')).toBeGreaterThanOrEqual(4.5);
  });

  test('does not exist under a text of middle grey that must be very plain', () => {
    expect(nearestReadable('#808080', '#777777', 7)).toBeNull();
  });
});
