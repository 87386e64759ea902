import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, figuresOf } from '../../functions/core/figures.ts';
import { isOnScale, STATUSES } from '../../functions/core/status.ts';

const counted = fc
  .record({ status: fc.constantFrom(...STATUSES), old: fc.boolean() })
  .map(({ status, old }): Counted => ({ status, stale: old && isOnScale(status) }));
const many = fc.array(counted, { maxLength: 60 });

describe('figures', () => {
  it('count fresh green and half of fresh yellow over fresh green, yellow and red', () => {
    const figures = figuresOf([
      { status: 'green', stale: false },
      { status: 'green', stale: true },
      { status: 'yellow', stale: false },
      { status: 'red', stale: false },
      { status: 'not-applicable', stale: false },
      { status: 'unknown', stale: false },
    ]);
    expect(figures).toEqual({
      counts: { green: 2, yellow: 1, red: 1, notApplicable: 1, unknown: 1, stale: 1 },
      greenShare: { numerator: 1, denominator: 3, value: 1 / 3 },
      index: { numerator: 1.5, denominator: 3, value: 0.5 },
    });
  });

  it('have no value where nothing can be divided by', () => {
    expect(figuresOf([{ status: 'green', stale: true }]).index).toEqual({
      numerator: 0,
      denominator: 0,
      value: null,
    });
    expect(figuresOf([]).greenShare.value).toBeNull();
  });

  it('never count a service twice or lose one', () => {
    fc.assert(
      fc.property(many, (services) => {
        const { green, yellow, red, notApplicable, unknown, stale } = figuresOf(services).counts;
        expect(green + yellow + red + notApplicable + unknown).toBe(services.length);
        expect(figuresOf(services).index.denominator + stale).toBe(green + yellow + red);
      }),
    );
  });

  it('of two halves add up to the figures of the whole', () => {
    fc.assert(
      fc.property(many, many, (one, other) => {
        const [a, b, whole] = [figuresOf(one), figuresOf(other), figuresOf([...one, ...other])];
        expect(whole.index.numerator).toBe(a.index.numerator + b.index.numerator);
        expect(whole.greenShare.denominator).toBe(a.greenShare.denominator + b.greenShare.denominator);
        expect(whole.counts.stale).toBe(a.counts.stale + b.counts.stale);
      }),
    );
  });
});
