import { describe, expect, test } from 'vitest';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { canadaInteractionPoints } from '../../functions/core/catalogue/canada.ts';
import type { Catalogue } from '../../functions/core/catalogue/catalogue.ts';
import { catalogueOf } from '../../functions/core/catalogue/catalogues.ts';
import { canonicalJson, sha256Hex } from '../../functions/core/digest.ts';
import { Localized } from '../../functions/core/language.ts';
import mapping from '../../functions/exchange/mappings/sundsvall-2281.json' with { type: 'json' };
import { DEFAULT_CATEGORY_AREAS, FALLBACK_AREA } from '../../functions/exchange/open-eplatform/categories.ts';

const kebab = /^[a-z]+(-[a-z0-9]+)*$/;
const unique = (values: readonly (string | undefined)[]) => new Set(values).size === values.length;
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/** Every text of a catalogue, with a path that says where it stands. */
function textsOf({ id, title, areas, criteria, indicators }: Catalogue): [path: string, text: Localized][] {
  return [
    [id, title],
    ...areas.map((area): [string, Localized] => [`${area.id} name`, area.name]),
    ...areas.map((area): [string, Localized] => [`${area.id} short`, area.short]),
    ...criteria.map((criterion): [string, Localized] => [`${criterion.id} name`, criterion.name]),
    ...criteria.map((criterion): [string, Localized] => [`${criterion.id} question`, criterion.question]),
    ...indicators.map((indicator): [string, Localized] => [`${indicator.id} name`, indicator.name]),
    ...indicators.map((indicator): [string, Localized] => [`${indicator.id} text`, indicator.description]),
  ];
}

describe.each([blomlada2026, canadaInteractionPoints])('the catalogue $id', (catalogue) => {
  test('has ids in kebab-case, each used once', () => {
    for (const ids of [catalogue.areas, catalogue.criteria, catalogue.indicators].map(idsOf)) {
      expect(unique(ids)).toBe(true);
      for (const id of ids) expect(id).toMatch(kebab);
    }
  });

  test('says everything in Swedish and in English, in texts that the log would accept', () => {
    for (const [path, text] of textsOf(catalogue)) {
      expect(text.sv, path).toBeTruthy();
      expect(text.en, path).toBeTruthy();
      expect(Localized.parse(text), path).toEqual(text);
    }
  });

  test('keeps names short enough: 22 characters under a flower, 60 for criteria and indicators', () => {
    for (const { id, short } of catalogue.areas)
      for (const text of Object.values(short)) expect(text.length, id).toBeLessThanOrEqual(22);
    for (const { id, name } of [...catalogue.criteria, ...catalogue.indicators])
      for (const text of Object.values(name)) expect(text.length, id).toBeLessThanOrEqual(60);
  });

  test('has exactly six criteria, each asking a question', () => {
    expect(catalogue.criteria).toHaveLength(6);
    for (const { id, question } of catalogue.criteria)
      for (const text of Object.values(question)) expect(text, id).toMatch(/\?$/);
  });
});

describe('the municipalities’ catalogue', () => {
  const { areas, criteria, indicators } = blomlada2026;
  const inArea = (id: string) => indicators.filter(({ area }) => area === id);
  const areasOf = (level: string) => areas.filter((area) => area.level === level);
  const indicatorsOn = (level: string) => areasOf(level).flatMap(({ id }) => inArea(id));

  test('has a flower for each of six target groups, grass and soil', () => {
    expect(idsOf(areasOf('flower'))).toEqual([
      'older-and-care',
      'children-and-pupils',
      'businesses',
      'residents-and-traffic',
      'culture-and-leisure',
      'general-public',
    ]);
    expect(idsOf(areasOf('grass'))).toEqual(['leadership']);
    expect(idsOf(areasOf('soil'))).toEqual(['foundations']);
  });

  test('follows the digital chain from information to archive', () => {
    expect(idsOf(criteria)).toEqual([
      'information-online',
      'apply-online',
      'identify-and-sign',
      'lands-in-case-system',
      'follow-and-decision',
      'archived',
    ]);
  });

  test('puts every indicator in an area that exists, and none of the areas stands empty', () => {
    for (const { id, area } of indicators) expect(idsOf(areas), id).toContain(area);
    for (const { id } of areas) expect(inArea(id).length, id).toBeGreaterThanOrEqual(5);
  });

  test('has some 70 indicators: ten for the grass, ten for the soil, the rest in the flowers', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(65);
    expect(indicators.length).toBeLessThanOrEqual(80);
    expect(indicatorsOn('grass')).toHaveLength(10);
    expect(indicatorsOn('soil')).toHaveLength(10);
    expect(indicatorsOn('flower').length + 20).toBe(indicators.length);
  });

  test('never gives two indicators the same name or description, in either language', () => {
    for (const language of ['sv', 'en'] as const) {
      expect(unique(indicators.map(({ name }) => name[language]?.toLowerCase()))).toBe(true);
      expect(unique(indicators.map(({ description }) => description[language]))).toBe(true);
    }
  });

  test('describes each indicator in one line that is a sentence', () => {
    for (const { id, description } of indicators)
      for (const text of Object.values(description)) expect(text, id).toMatch(/^\p{Lu}.{20,110}\.$/u);
  });
});

describe('Canada’s catalogue', () => {
  test('has the columns of the status file as its criteria, in the file’s order', () => {
    expect(idsOf(canadaInteractionPoints.criteria)).toEqual([
      'account-registration',
      'authentication',
      'application',
      'decision',
      'issuance',
      'issue-resolution-feedback',
    ]);
  });

  test('has one area and no indicators, and speaks French too', () => {
    expect(idsOf(canadaInteractionPoints.areas)).toEqual(['services']);
    expect(canadaInteractionPoints.indicators).toEqual([]);
    for (const [path, text] of textsOf(canadaInteractionPoints)) expect(text.fr, path).toBeTruthy();
  });
});

describe('the reviewed mapping of Sundsvall’s services', () => {
  const mapped = Object.entries(mapping.indicators);
  const targets = mapped.map(([, indicator]) => indicator).filter((indicator) => indicator !== null);

  test('names its organisation, its catalogue and where the list comes from', () => {
    expect(mapping).toMatchObject({ organisation: '2281', catalogue: blomlada2026.id });
    expect(mapping.note).toContain(
      'Sundsvallskommun/api-service-oep-integrator, MIT, © 2022 Sundsvalls kommun',
    );
  });

  test('answers for all 161 services, with an indicator or with an honest none', () => {
    expect(mapped).toHaveLength(161);
    for (const [family] of mapped) expect(family).toMatch(/^\d+$/);
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.length).toBeLessThan(mapped.length);
  });

  test('leads only to indicators of a flower: grass and soil are not e-services', () => {
    const flowers = idsOf(blomlada2026.areas.filter(({ level }) => level === 'flower'));
    const known = idsOf(blomlada2026.indicators.filter(({ area }) => flowers.includes(area)));
    for (const target of targets) expect(known).toContain(target);
  });

  test('moves to another area only services that it knows, to areas that exist', () => {
    for (const [family, area] of Object.entries(mapping.areas)) {
      expect(Object.keys(mapping.indicators)).toContain(family);
      expect(idsOf(blomlada2026.areas)).toContain(area);
    }
  });
});

describe('the table of portal categories', () => {
  test('knows the eight categories of Sundsvall’s portal', () => {
    expect(DEFAULT_CATEGORY_AREAS).toMatchObject({
      'Bygga, bo och miljö': 'residents-and-traffic',
      'Kommun och politik': 'general-public',
      'Näringsliv och arbete': 'businesses',
      'Omsorg och hjälp': 'older-and-care',
      Räddningstjänsten: 'residents-and-traffic',
      'Samhällsplanering och trafik': 'residents-and-traffic',
      'Uppleva och göra': 'culture-and-leisure',
      'Utbildning och förskola': 'children-and-pupils',
    });
  });

  test('leads only to areas of the municipalities’ catalogue', () => {
    for (const area of [...Object.values(DEFAULT_CATEGORY_AREAS), FALLBACK_AREA])
      expect(idsOf(blomlada2026.areas)).toContain(area);
  });
});

describe('what was published', () => {
  // Editions pin a catalogue by its id: wording may be mended, but what is counted never changes under one id.
  test.each([
    ['blomlada-2026', 'c94a469724bf01758937f96e18e070e7e1c2d8a80186443f7947692f3f496604'],
    ['canada-interaction-points', '63022dc07d37943e473b9280ebc27ba4ef7f965669b4dc703768a431ea5d79c6'],
  ])('%s is what it was', (id, digest) => {
    const { areas, criteria, indicators } = catalogueOf(id);
    const counted = {
      areas: areas.map((area) => [area.id, area.level]),
      criteria: idsOf(criteria),
      indicators: indicators.map((indicator) => [indicator.id, indicator.area]),
    };
    expect(sha256Hex(canonicalJson(counted))).toBe(digest);
  });
});
