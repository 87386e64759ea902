import { describe, expect, test } from 'vitest';
import type { Share } from '../../functions/core/figures.ts';
import { formatIn } from '../../web/text/format.ts';

const share = (numerator: number, denominator: number): Share => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

describe('numbers, days and lists as a reader of the language expects them', () => {
  const sv = formatIn('sv');
  const en = formatIn('en');

  test('a half has a decimal comma in Swedish, a point in English', () => {
    expect(sv.number(8.5)).toBe('8,5');
    expect(en.number(8.5)).toBe('8.5');
  });

  test('thousands are parted by a space that does not break, or by a comma', () => {
    expect(sv.number(10_630)).toBe('10\u00a0630');
    expect(en.number(1_234_567.5)).toBe('1,234,567.5');
    expect(sv.number(999)).toBe('999');
  });

  test('a day is written with the month in words', () => {
    expect(sv.day('2026-11-22')).toBe('22\u00a0november\u00a02026');
    expect(en.day('2026-01-02')).toBe('2\u00a0January\u00a02026');
    expect(sv.moment('2026-03-31T10:15:00.000Z')).toBe('31\u00a0mars\u00a02026 10:15 UTC');
  });

  test('a list ends with its and', () => {
    expect(sv.list(['a', 'b', 'c'])).toBe('a, b och c');
    expect(en.list(['a', 'b'])).toBe('a and b');
    expect(sv.list(['a'])).toBe('a');
    expect(sv.list([])).toBe('');
  });

  test('a share without a denominator is a dash, not nought', () => {
    expect(sv.percent(share(0, 0))).toBe('–');
    expect(en.index(share(0, 0))).toBe('–');
  });

  test('a share is rounded, but is all only where all are in it, and none only where none is', () => {
    expect(sv.percent(share(36, 78))).toBe('46\u00a0%');
    expect(en.percent(share(999, 1000))).toBe('99%');
    expect(en.percent(share(1, 1000))).toBe('1%');
    expect(en.percent(share(1000, 1000))).toBe('100%');
    expect(en.percent(share(0, 1000))).toBe('0%');
  });
});
