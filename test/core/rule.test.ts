import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeCriteria, deriveStatus, statusOfCriteria } from '../../functions/core/rule.ts';
import { CRITERION_STATES, type CriterionState } from '../../functions/core/status.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const states = fc.array(fc.constantFrom(...CRITERION_STATES), { minLength: 1, maxLength: 6 });

describe('the derivation rule', () => {
  it.each<[CriterionState[], string]>([
    [['not-applicable', 'not-applicable'], 'not-applicable'],
    [['unknown', 'unknown'], 'unknown'],
    [['unknown', 'not-applicable'], 'unknown'],
    [['not-met', 'not-met'], 'red'],
    [['not-met', 'unknown', 'not-applicable'], 'red'],
    [['met', 'met'], 'green'],
    [['met', 'not-applicable'], 'green'],
    [['met', 'unknown'], 'yellow'],
    [['met', 'not-met'], 'yellow'],
    [['met', 'not-met', 'unknown', 'not-applicable'], 'yellow'],
  ])('%j gives %s', (given, status) => {
    expect(deriveStatus(given)).toBe(status);
  });

  it('counts a criterion that was left out as unknown', () => {
    expect(statusOfCriteria({ a: 'met' }, ids)).toBe('yellow');
    expect(statusOfCriteria({}, ids)).toBe('unknown');
    expect(completeCriteria({ a: 'met' }, ['a', 'b'])).toEqual({ a: 'met', b: 'unknown' });
  });

  it('does not depend on the order of the criteria', () => {
    fc.assert(
      fc.property(states, (given) => {
        expect(deriveStatus([...given].reverse())).toBe(deriveStatus(given));
      }),
    );
  });

  it('is green only when nothing speaks against it and something for it', () => {
    fc.assert(
      fc.property(states, (given) => {
        const green =
          given.includes('met') && given.every((state) => state === 'met' || state === 'not-applicable');
        expect(deriveStatus(given) === 'green').toBe(green);
      }),
    );
  });

  it('never falls when a criterion that was not met becomes met', () => {
    const rank = { red: 0, yellow: 1, green: 2, 'not-applicable': null, unknown: null };
    fc.assert(
      fc.property(states, fc.nat(5), (given, place) => {
        fc.pre(given[place] === 'not-met');
        const before = rank[deriveStatus(given)];
        const after = rank[deriveStatus(given.with(place, 'met'))];
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });
});
