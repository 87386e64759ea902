import { expect, test } from 'vitest';
import { formatFor } from '../../web/client/format.ts';
import { formatIn } from '../../web/text/format.ts';

const SHARES = [
  { numerator: 0, denominator: 0, value: null },
  ...[0, 0.001, 0.005, 0.224, 0.5, 0.995, 0.9999, 1].map((value) => ({
    numerator: 1,
    denominator: 2,
    value,
  })),
];

test.each(['sv', 'en'] as const)(
  'the browser writes numbers, days and lists as the pages do (%s)',
  (lang) => {
    const [browser, pages] = [formatFor(lang), formatIn(lang)];
    for (const number of [0, 0.5, 7, 88.5, 999, 1000, 12_345.5, 1_234_567])
      expect(browser.number(number)).toBe(pages.number(number));
    for (const share of SHARES) {
      expect(browser.percent(share)).toBe(pages.percent(share));
      expect(browser.index(share)).toBe(pages.index(share));
    }
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-0${(month % 9) + 1}`;
      expect(browser.day(day)).toBe(pages.day(day));
      expect(browser.moment(day)).toBe(pages.moment(day));
    }
    for (const parts of [['a'], ['a', 'b'], ['a', 'b', 'c', 'd']])
      expect(browser.list(parts)).toBe(pages.list(parts));
  },
);
