import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../functions/core/catalogue/catalogues.ts';
import { suggesterFor } from '../../functions/core/indicator-suggestions.ts';

const { indicators } = catalogueOf('blomlada-2026');
const suggest = suggesterFor(indicators, 'Sundsvalls kommun');
const firstFor = (name: string, area = '') => suggest({ name: { sv: name }, area })[0];

describe('the first suggestion for a service', () => {
  test.each([
    ['Ansökan om skolskjuts', 'school-transport'],
    ['Anmälan - eldstad/rökkanal', 'fireplace-and-chimney'],
    ['Bygglov - plank eller mur', 'building-permit'],
    ['Busskort och elevresor, skolskjutsen', 'school-transport'],
    ['Ansökan om parkeringstillstånd för rörelsehindrad', 'disabled-parking-permit'],
    ['Sök gymnasiet', 'upper-secondary-application'],
    ['Boka idrottsanläggning eller lokal', 'venue-booking'],
  ])('of “%s” is %s', (name, indicator) => {
    expect(firstFor(name)?.indicator).toBe(indicator);
  });

  test('names the words that led to it', () => {
    expect(firstFor('Ansökan om ekonomiskt bistånd')).toMatchObject({
      shared: ['ekonomiskt', 'bistånd'],
      score: 1,
    });
  });

  test('counts more where the area is the same', () => {
    const elsewhere = firstFor('Bygglov - skylt', 'businesses');
    const atHome = firstFor('Bygglov - skylt', 'residents-and-traffic');
    expect(atHome?.score).toBeGreaterThan(elsewhere?.score ?? 1);
  });
});

describe('nothing is suggested', () => {
  test.each(['Mitt Sundsvall', 'Ansökan', 'Anmälan om ändring', 'Vklass', ''])('for “%s”', (name) => {
    expect(suggest({ name: { sv: name }, area: 'general-public' })).toEqual([]);
  });

  test('where the catalogue has no indicators', () => {
    expect(suggesterFor([])({ name: { sv: 'Bygglov' }, area: 'a' })).toEqual([]);
  });
});

test('at most as many as asked for come, the likeliest first', () => {
  const three = suggest({ name: { sv: 'Anmälan god man, skolskjuts och bygglov' }, area: '' });
  expect(three.length).toBeLessThanOrEqual(3);
  expect(three.map(({ score }) => score)).toEqual(three.map(({ score }) => score).toSorted((a, b) => b - a));
  expect(suggest({ name: { sv: 'Anmälan god man' }, area: '' }, 1)).toHaveLength(1);
});
