import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../../functions/core/benchmark/spread.ts';

describe('spread', () => {
  test('quartiles interpolate as QUARTILE.INC does', () => {
    expect(spreadOf([7, 1, 2, 4])).toEqual({
      n: 4,
      mean: 3.5,
      median: 3,
      min: 1,
      q1: 1.75,
      q3: 4.75,
      max: 7,
    });
  });

  test('of nothing there is none, of one number it is that number', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([0.25])).toEqual({
      n: 1,
      mean: 0.25,
      median: 0.25,
      min: 0.25,
      q1: 0.25,
      q3: 0.25,
      max: 0.25,
    });
  });

  test('does not depend on the order, and lies in order itself', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (given) => {
        const spread = spreadOf(given);
        expect(spreadOf([...given].reverse())).toEqual(spread);
        if (!spread) throw new Error('there is a spread');
        const { min, q1, median, q3, max } = spread;
        expect([min, q1, median, q3, max]).toEqual([min, q1, median, q3, max].toSorted((a, b) => a - b));
      }),
    );
  });
});
