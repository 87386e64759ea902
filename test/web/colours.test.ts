import { describe, expect, test } from 'vitest';
import { dark } from '../../web/site/styles/dark.css.ts';
import { tokens } from '../../web/site/styles/tokens.css.ts';

const coloursIn = (css: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(css.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g), ([, name = '', hex = '']) => [name, hex]),
  );

const light = coloursIn(tokens);
const night = { ...light, ...coloursIn(dark) };

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['by day', light],
  ['at night', night],
])('%s', (_when, colours) => {
  const of = (name: string): string => {
    const found = colours[name];
    if (!found) throw new Error(`no colour ${name}`);
    return found;
  };

  test.each(
    ['ink', 'soft', 'link'].flatMap((text) =>
      ['ground', 'paper', 'tint', 'sky', 'notice'].map((back) => [text, back]),
    ),
  )('%s is read on %s (4.5 : 1)', (text, back) => {
    expect(contrast(of(text), of(back))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['on-green', 'green'],
    ['on-yellow', 'yellow'],
    ['on-yellow', 'yellow-soft'],
    ['red-line', 'red'],
    ['neutral', 'paper'],
    ['cream', 'wood'],
    ['paper', 'link'],
  ])('%s is read on %s (4.5 : 1)', (text, back) => {
    expect(contrast(of(text), of(back))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(
    ['green-line', 'yellow-line', 'red-line', 'neutral'].flatMap((line) =>
      ['ground', 'paper', 'sky'].map((back) => [line, back]),
    ),
  )('the outline %s is seen on %s (3 : 1)', (line, back) => {
    expect(contrast(of(line), of(back))).toBeGreaterThanOrEqual(3);
  });

  test('the stripes of yellow are seen on it', () => {
    expect(contrast(of('stripe'), of('yellow'))).toBeGreaterThanOrEqual(2);
  });

  test('luminance goes one way from green over yellow to red, so that grey sorts', () => {
    const steps = ['green', 'yellow', 'red'].map((name) => luminance(of(name)));
    const up = steps.toSorted((a, b) => a - b);
    expect([up, up.toReversed()]).toContainEqual(steps);
    expect(contrast(of('green'), of('yellow'))).toBeGreaterThan(1.7);
    expect(contrast(of('yellow'), of('red'))).toBeGreaterThan(1.5);
  });
});
