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
  '.compare.plots.median',
  '.compare.sources.organisation',
  '.compareNational.choose.organisation',
  '.compareNational.indicators.n',
  '.compareNational.parts.median',
  '.compareNational.parts.picture',
  '.compareNational.taking.index',
  '.compareNational.taking.organisation',
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
  // Our own name keeps its letters, and one help text is about them.
  const swedish = strings.filter(([, text]) => /[åäö]/i.test(String(text).replaceAll('Blomlåda', '')));
  expect(swedish.map(([place]) => place)).toEqual(['.filter.textHelp']);
});

test('one service is not spoken of as many', () => {
  expect(sv.overview.unassessed(1)).toBe('Den enda e-tjänsten saknar en aktuell bedömning.');
  expect(sv.overview.share(0, 1, '0 %')).toBe(
    'Den enda bedömda e-tjänsten är inte grön, alltså inte digital hela vägen (0 %).',
  );
  expect(en.overview.share(1, 1, '100%')).toBe(
    'The only assessed service is green, that is, digital all the way (100%).',
  );
  expect(sv.overview.outside(7, ['7 okända'])).toBe('Utanför räkningen står 7 okända.');
});

test('the letters of the states cannot be confused', () => {
  for (const { statuses } of [sv, en]) {
    const letters = Object.values(statuses).map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(5);
  }
});
