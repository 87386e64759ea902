import { expect, test } from 'vitest';
import { en } from '../../web/text/en.ts';
import { sv } from '../../web/text/sv.ts';

/** Every text and every text with blanks of a language, by its place. */
function leaves(words: object, place = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${place}.${key}`)
      : [[`${place}.${key}`, value]],
  );
}

/** Texts that are rightly the same in both languages, or empty. */
const ALIKE = [
  '.site.name',
  '.statuses.red.letter',
  '.statuses.not-applicable.letter',
  '.statuses.unknown.letter',
  '.vias.api',
  '.figures.index',
  '.table.status',
  '.service.status',
  '.service.id',
  '.figures.fraction',
];

test('every Swedish text has an English one, and no other', () => {
  expect(leaves(en).map(([place]) => place)).toEqual(leaves(sv).map(([place]) => place));
});

test('no text was left in the other language', () => {
  const english = new Map(leaves(en));
  const same = leaves(sv).filter(
    ([place, text]) => typeof text === 'string' && text === english.get(place) && !ALIKE.includes(place),
  );
  expect(same).toEqual([]);
  const strings = leaves(en).filter(([, text]) => typeof text === 'string');
  expect(strings.length).toBeGreaterThan(100);
  expect(strings.filter(([place, text]) => /[åäö]/i.test(String(text)) && place !== '.site.name')).toEqual(
    [],
  );
});

test('the letters of the states cannot be confused', () => {
  for (const { statuses } of [sv, en]) {
    const letters = Object.values(statuses).map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(5);
  }
});
