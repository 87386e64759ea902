import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../functions/core/matrix.ts';
import { knownSeq } from '../../functions/core/view.ts';
import { TODAY } from './fixture.ts';
import {
  elements,
  getElementsByTagName,
  inEnglish,
  LEDGERS,
  visit,
  withClass,
  wordsIn,
  wordsOf,
} from './reading.ts';

const [example, single, surface] = LEDGERS;

const linksIn = (nodes: Parameters<typeof getElementsByTagName>[1]) =>
  getElementsByTagName('a', nodes, true)
    .map(({ attribs }) => attribs['href'] ?? '')
    .filter((href) => href.includes('/tjanst/'));

const sorted = (texts: readonly string[]) => texts.toSorted();

describe('no service is lost, none stands twice', () => {
  test.each([
    ['/exempelkommun/', example],
    ['/ca-1/', single],
    ['/sundsvall/', surface],
    ['/exempelkommun/?validOn=2026-05-31', example],
    ['/ca-1/?validOn=2022-05-05', single],
  ])('%s has a drawn link and a row for each service of its view', (address, ledger) => {
    const { pathname, search, searchParams } = new URL(address, 'https://site.example');
    const validOn = searchParams.get('validOn') ?? (pathname === '/ca-1/' ? '2025-03-31' : TODAY);
    const state = ledger?.state;
    if (!state) throw new Error('no ledger');
    const services = matrixOf(state, { validOn, known: state.seq }).areas.flatMap(({ rows }) => rows);
    const expected = sorted(services.map(({ id }) => `${pathname}tjanst/${id}/${search}`));
    const { body } = visit(address);
    expect(expected.length).toBeGreaterThan(80);
    expect(sorted(linksIn(withClass(body, 'bed')))).toEqual(expected);
    expect(sorted(linksIn(elements(body, 'table')))).toEqual(expected);
  });
});

describe('the flower box', () => {
  const { body } = visit('/exempelkommun/');

  test('reads as a list of areas, each with its figure and its denominator', () => {
    const items = withClass(body, 'bed').flatMap((bed) => getElementsByTagName('li', bed, true));
    expect(items).toHaveLength(8);
    const figures = items.map((item) => wordsIn(getElementsByTagName('p', item, true)));
    expect(figures.every((text) => /^Index \d+ \([\d,]+ av \d+\)/.test(text))).toBe(true);
    const names = items.map((item) => wordsIn(getElementsByTagName('h3', item, true)));
    expect(names[0]).toBe('Äldre och omsorg');
    expect(names[7]).toBe('Teknisk grund');
  });

  test('gives every drawn service a name with its state in words', () => {
    const titles = withClass(body, 'bed').flatMap((bed) => getElementsByTagName('title', bed, true));
    const states = titles.map((title) => wordsIn(title).match(/: ([a-zåäö ]+)(, inaktuell)?$/)?.[1]);
    expect(new Set(states)).toEqual(new Set(['grön', 'gul', 'röd', 'ej aktuell', 'okänd']));
  });

  test('draws each state in a form of its own', () => {
    const forms = elements(body, 'path').filter(({ attribs }) => attribs['id']?.startsWith('petal-'));
    expect(new Set(forms.map(({ attribs }) => attribs['d'])).size).toBe(5);
  });

  test('shows one flower where the catalogue has one area, and names one that is empty', () => {
    expect(withClass(visit('/ca-1/').body, 'flower').filter(({ name }) => name === 'svg')).toHaveLength(1);
    expect(wordsOf(visit('/upplands-vasby/').body)).toContain('Ingen e-tjänst');
  });
});

describe('the matrix', () => {
  const { body } = visit('/exempelkommun/');
  const [table] = elements(body, 'table');

  test('is a table with a caption, scoped headers and a group of rows per area', () => {
    if (!table) throw new Error('no table');
    const scopes = getElementsByTagName('th', table, true).map(({ attribs }) => attribs['scope']);
    expect(scopes.filter((scope) => scope === 'col')).toHaveLength(7);
    expect(scopes.filter((scope) => scope === 'rowgroup')).toHaveLength(8);
    expect(scopes.filter((scope) => scope === 'row')).toHaveLength(91);
    expect(getElementsByTagName('tbody', table, true)).toHaveLength(8);
    expect(wordsIn(getElementsByTagName('caption', table, true))).toBe(
      'E-tjänster hos Exempelkommun per område den 22 november 2026',
    );
  });

  test('tells each state by class, letter and word', () => {
    const cells = getElementsByTagName('td', table ?? [], true).filter((cell) =>
      /^(Gr Grön|Gu Gul|R Röd|– Ej aktuell|\? Okänd)( satt för hand)?$/.test(wordsIn(cell)),
    );
    expect(cells).toHaveLength(91);
    const badges = getElementsByTagName('b', table ?? [], true);
    expect(new Set(badges.map((badge) => `${badge.attribs['class']} ${wordsIn(badge)}`)).size).toBe(5);
  });

  test('says what is stale, overridden, gone from its source, and which target has slipped', () => {
    const rows = getElementsByTagName('tr', table ?? [], true).map(wordsIn);
    const row = (name: string) => rows.find((text) => text.startsWith(name));
    expect(row('Bygglov, marklov')).toBe(
      'Bygglov, marklov och rivningslovGr Grön satt för hand2026-05-202026-05-20Gr Grön 2026-09-30 försenat, flyttat en gångOmsorgsförvaltningen',
    );
    expect(row('Synpunkter: allmänheten')).toContain('borta ur källan');
    expect(rows.filter((text) => /2025-03-15Ja|2024-03-15Ja|2023-03-15Ja/.test(text)).length).toBeGreaterThan(
      0,
    );
  });
});

describe('the figures', () => {
  test('stand in words with their denominator, and with what is outside it', () => {
    const { counts, greenShare } = matrixOf(example?.state ?? raise(), { validOn: TODAY, known: 16 });
    const words = wordsOf(visit('/exempelkommun/').body);
    expect(words).toContain(
      `${greenShare.numerator} av ${greenShare.denominator} bedömda e-tjänster är gröna, alltså digitala hela vägen`,
    );
    const outside = counts.notApplicable + counts.unknown + counts.stale;
    expect(greenShare.denominator + outside).toBe(91);
    expect(words).toContain(`Utanför räkningen står ${outside}:`);
  });

  test('come with the rule they are made by', () => {
    expect(wordsOf(visit('/sundsvall/').body)).toContain('Grön andel är gröna delat med');
    expect(wordsOf(visit('/en/sundsvall/').body)).toContain('Green share is green divided by');
  });

  test('have no value where nothing can be counted', () => {
    const words = wordsOf(visit('/upplands-vasby/').body);
    expect(words).toContain('Grön andel– ingen aktuell bedömning att räkna på');
    expect(words).toContain('Här finns ingen e-tjänst registrerad för den 22 november 2026.');
  });
});

test('where all is yellow since only the surface is known, the page says so in words', () => {
  const words = wordsOf(visit('/sundsvall/').body);
  expect(words).toContain(
    'Alla 161 e-tjänster är gula: digitala på ytan, medan resten av kedjan ännu inte är känd.',
  );
  expect(words).toContain('Ännu inte känt: information på webben; direkt in i ärendesystemet;');
  expect(words).toContain('Statusen är härledd ur e-tjänsteportalens öppna lista.');
  expect(wordsOf(visit('/exempelkommun/').body)).not.toContain('digitala på ytan, medan');
});

describe('two dates', () => {
  test('a day in the address shows that day, keeps it in links and leads back', () => {
    const { body } = visit('/exempelkommun/?validOn=2019-06-01');
    expect(wordsOf(body)).toContain('Du ser läget den 1 juni 2019. Gå till dagens läge');
    expect(body).toContain('/exempelkommun/tjanst/building-permit/?validOn=2019-06-01');
    expect(body).toContain('href="/en/exempelkommun/?validOn=2019-06-01"');
  });

  test('what was recorded later is left out of what was known then', () => {
    const known = knownSeq(example?.state ?? raise(), '2026-05-25');
    expect(known).toBe(15);
    const row = (address: string) =>
      elements(visit(address).body, 'tr')
        .map(wordsIn)
        .find((text) => text.startsWith('Barnets skoldag'));
    expect(row('/exempelkommun/?validOn=2026-05-25&knownOn=2026-05-25')).toContain('R Röd');
    expect(row('/exempelkommun/?validOn=2026-05-25')).not.toContain('R Röd');
  });

  test('the foot names the version of the log that the view knows', () => {
    const hash = (address: string) => wordsIn(elements(visit(address).body, 'code'));
    expect(hash('/exempelkommun/')).toBe(example?.state.hash);
    expect(hash('/exempelkommun/?knownOn=2016-01-10')).toBe(example?.state.commits[0]?.hash);
  });

  test('a finished data set opens at its last day', () => {
    const words = wordsOf(visit('/en/ca-1/').body);
    expect(words).toContain('The data set is finished and shows how it was on 31 March 2025.');
    expect(words).toContain('Services of Employment and Social Development Canada by area on 31 March 2025');
  });

  test('of a finished data set, too, one can ask what was known up to today', () => {
    const latest = (id: string) =>
      elements(visit('/ca-1/').body, 'input').find(({ attribs }) => attribs['id'] === id)?.attribs['max'];
    expect(latest('valid-on')).toBe('2025-03-31');
    expect(latest('known-on')).toBe(TODAY);
  });

  test('before the log began nothing was known, and the page says so', () => {
    expect(wordsOf(visit('/ca-1/?knownOn=2020-01-01').body)).toContain('Loggen börjar den 22 november 2026.');
  });
});

test('invented figures are labelled and kept from search engines, real ones are not', () => {
  expect(visit('/exempelkommun/').body).toContain('<meta name="robots" content="noindex"/>');
  expect(wordsOf(visit('/exempelkommun/').body)).toContain('Exempel: påhittade uppgifter.');
  expect(visit('/exempelkommun/tjanst/maps/').body).toContain('noindex');
  expect(visit('/sundsvall/').body).not.toContain('noindex');
});

test('a name in another language than the page carries its language', () => {
  expect(elements(visit('/ca-1/').body, 'h1')[0]?.attribs['lang']).toBe('en');
  expect(elements(visit(inEnglish('/ca-1/')).body, 'h1')[0]?.attribs['lang']).toBeUndefined();
  const rows = elements(visit(inEnglish('/sundsvall/')).body, 'table').flatMap((table) =>
    getElementsByTagName('a', table, true).filter(({ attribs }) => attribs['href']?.includes('/tjanst/')),
  );
  expect(rows.length).toBe(161);
  expect(rows.every(({ attribs }) => attribs['lang'] === 'sv')).toBe(true);
});

test('licence, attribution and the whole hash stand at the foot', () => {
  const words = wordsIn(elements(visit('/en/ca-1/').body, 'footer'));
  expect(words).toContain('Licence: OGL-Canada-2.0. Contains information licensed under the Open Government');
  expect(words).toContain(single?.state.hash);
});

function raise(): never {
  throw new Error('no ledger');
}
