import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../../functions/core/state.ts';
import { CONTEXT, OWN_TERMS } from '../../functions/exchange/cpsv/context.ts';
import { OWN_PROPERTIES } from '../../functions/exchange/cpsv/words.ts';
import { serviceCatalogue } from '../../web/site/service-catalogue.ts';
import { HOSTILE, hostileLedger } from '../web/fixture-hostile.ts';
import { municipality, ORIGIN } from './linked-data/fixture.ts';
import { expand, irisIn, ofClass, readJsonLd, textsOf, valuesOf } from './linked-data/reading.ts';
import { breaches, type Row } from './linked-data/shapes.ts';

/** What CPSV-AP 3.2.0 demands of the classes that we use: its mandatory properties, and the classes they lead to. */
const MANDATORY: readonly Row[] = [
  ['cpsv:PublicService', 'dct:identifier', '1..1', 'text'],
  ['cpsv:PublicService', 'dct:title', '1..n', 'text in a language'],
  ['cpsv:PublicService', 'dct:description', '1..n', 'text in a language'],
  ['cpsv:PublicService', 'm8g:hasCompetentAuthority', '1..n', 'm8g:PublicOrganisation'],
  ['cpsv:PublicService', 'm8g:thematicArea', '0..n', 'skos:Concept'],
  ['cpsv:PublicService', 'm8g:isClassifiedBy', '0..n', 'skos:Concept'],
  ['cpsv:PublicService', 'm8g:hasChannel', '0..n', 'm8g:Channel'],
  ['cpsv:PublicService', 'dct:language', '0..n', 'dct:LinguisticSystem'],
  ['cpsv:PublicService', 'dct:isPartOf', '0..n', 'dcat:Dataset'],
  ['m8g:PublicOrganisation', 'skos:prefLabel', '1..n', 'text in a language'],
  ['m8g:PublicOrganisation', 'dct:spatial', '1..n', '<http://data.europa.eu/88u/dataset/atu-type>'],
  ['foaf:Agent', 'dct:identifier', '1..1', 'text'],
  ['foaf:Agent', 'dct:title', '1..n', 'text in a language'],
  ['m8g:Channel', 'dct:identifier', '1..1', 'text'],
  ['dcat:Dataset', 'dct:identifier', '1..n', 'text'],
  ['dcat:Dataset', 'dct:title', '1..n', 'text in a language'],
  ['dcat:Dataset', 'dct:publisher', '1..1', 'foaf:Agent'],
];

const SERVICES = `${ORIGIN}/api/v1/organisations/2281/services`;
const DATASET = `${ORIGIN}/api/v1/organisations/2281/exports/catalogue#dataset`;
const own = (name: string) => OWN_TERMS + name;
const DCT = 'http://purl.org/dc/terms/';
const M8G = 'http://data.europa.eu/m8g/';

function written(ledger: Ledger, validOn = '2026-11-22', known = ledger.state.seq, origin?: string): string {
  const text = serviceCatalogue(
    ledger,
    { validOn, known },
    ledger.state.commits[known - 1]?.at ?? '',
    origin,
  );
  if (text === null) throw new Error('nothing was known of the organisation');
  return text;
}

const { ledger } = municipality();
const today = () => written(ledger, '2026-11-22', ledger.state.seq, ORIGIN);

describe('a service catalogue', () => {
  let read: Awaited<ReturnType<typeof readJsonLd>>;
  beforeAll(async () => {
    read = await readJsonLd(today());
  });

  test('is the golden file', () => {
    const golden = join(import.meta.dirname, 'golden/tjanstekatalog.jsonld.golden');
    expect(today()).toBe(readFileSync(golden, 'utf8'));
  });

  test('has all that CPSV-AP demands', async () => {
    expect(ofClass(read, 'http://purl.org/vocab/cpsv#PublicService').sort()).toEqual(
      ['bygglov', 'parkering', 'skolval'].map((id) => `${SERVICES}/${id}#service`),
    );
    expect(await breaches(read, MANDATORY)).toEqual([]);
  });

  test('is caught where something mandatory is missing', async () => {
    const without = today().replace(
      '"description": {\n    "sv": "Du väljer',
      '"comment": {\n    "sv": "Du väljer',
    );
    expect(await breaches(await readJsonLd(without), MANDATORY)).toEqual([
      expect.stringContaining(`${SERVICES}/skolval#service ${DCT}description`),
    ]);
  });

  test('names every thing with an absolute IRI', () => {
    expect(
      irisIn(read).filter((iri) => !/^(?:https?:\/\/[^\s<>"{}|\\^`]+|urn:blomlada:\S+)$/.test(iri)),
    ).toEqual([]);
  });

  test('describes in each language by the description, else by the plain sentence, else by facts', () => {
    const describedAs = (id: string) => textsOf(read, `${SERVICES}/${id}#service`, `${DCT}description`);
    expect(describedAs('bygglov')).toEqual({
      sv: 'Sök bygglov.\n\nDu betalar & får svar "digitalt".',
      en: 'You can apply online.',
    });
    expect(describedAs('skolval')).toEqual({ sv: 'Du väljer skola på webben.' });
    expect(describedAs('parkering')).toEqual({
      sv: 'Tjänst i området ”Allmänheten” hos Sundsvalls kommun. Ingen beskrivning är skriven än.',
      en: 'Service in the area “The general public”, offered by Sundsvalls kommun. No description has been written yet.',
    });
  });

  test('leads to the service by a channel, its address escaped as an IRI', () => {
    const [channel = ''] = valuesOf(read, `${SERVICES}/bygglov#service`, `${M8G}hasChannel`);
    expect(valuesOf(read, channel, `${DCT}identifier`)).toEqual(['https://e.example/bygglov?a=[1]&b={2}|3']);
    expect(valuesOf(read, channel, 'http://xmlns.com/foaf/0.1/page')).toEqual([
      'https://e.example/bygglov?a=%5B1%5D&b=%7B2%7D%7C3',
    ]);
    expect(valuesOf(read, `${SERVICES}/skolval#service`, `${M8G}hasChannel`)).toEqual([]);
  });

  test('tells maturity by a property of its own, never by the life cycle', () => {
    const maturity = (id: string) => valuesOf(read, `${SERVICES}/${id}#service`, own('maturity'));
    expect(maturity('bygglov')).toEqual([own('maturity-scale:yellow')]);
    expect(maturity('skolval')).toEqual([own('maturity-scale:red')]);
    expect(maturity('parkering')).toEqual([own('maturity-scale:unknown')]);
    expect(valuesOf(read, `${SERVICES}/bygglov#service`, own('maturityIsStale'))).toEqual(['true']);
    expect(irisIn(read)).not.toContain('http://www.w3.org/ns/adms#status');
  });

  test('describes every property of its own, and the scale, in both languages', () => {
    const used = irisIn(read).filter((iri) => iri.startsWith(OWN_TERMS) && !iri.includes('maturity-scale'));
    expect(used.sort()).toEqual(OWN_PROPERTIES.map(own).sort());
    for (const iri of used) {
      const comment = textsOf(read, iri, 'http://www.w3.org/2000/01/rdf-schema#comment');
      expect(Object.keys(comment).sort(), iri).toEqual(['en', 'sv']);
    }
  });

  test('says at which two dates, from which commit and under which licence it stands', () => {
    const { seq, hash, at } = ledger.state;
    const said = (name: string) => valuesOf(read, DATASET, own(name));
    expect([said('validOn'), said('knownOn'), said('logSeq'), said('logHash')]).toEqual([
      ['2026-11-22'],
      [at],
      [`${seq}`],
      [hash],
    ]);
    expect(valuesOf(read, DATASET, `${DCT}license`)).toEqual([
      'http://creativecommons.org/publicdomain/zero/1.0/',
    ]);
  });
});

describe('at two dates', () => {
  test('the status is that of the day, as far as it was known', async () => {
    const maturityOn = async (day: string, known: number) => {
      const read = await readJsonLd(written(ledger, day, known, ORIGIN));
      return valuesOf(read, `${SERVICES}/bygglov#service`, own('maturity'));
    };
    expect(await maturityOn('2025-12-31', 3)).toEqual([own('maturity-scale:green')]);
    expect(await maturityOn('2025-12-31', ledger.state.seq)).toEqual([own('maturity-scale:yellow')]);
    expect(await maturityOn('2024-01-01', ledger.state.seq)).toEqual([]);
  });
});

test('a site that does not know its origin names things by URNs', async () => {
  const read = await readJsonLd(written(ledger));
  expect(irisIn(read).filter((iri) => iri.includes(ORIGIN))).toEqual([]);
  expect(ofClass(read, 'http://purl.org/vocab/cpsv#PublicService')).toContain(
    'urn:blomlada:2281/services/bygglov#service',
  );
  expect(await breaches(read, MANDATORY)).toEqual([]);
});

test('a source’s own licence and line go with its facts', async () => {
  const licence = { id: 'OGL-Canada-2.0', attribution: 'Contains “information”.' };
  const canada = municipality({ licence, kind: 'agency', language: 'en' }).ledger;
  const read = await readJsonLd(written(canada, '2026-11-22', canada.state.seq, ORIGIN));
  const [rights = ''] = valuesOf(read, DATASET, `${DCT}rights`);
  expect(valuesOf(read, DATASET, `${DCT}license`)).toEqual([
    'https://open.canada.ca/en/open-government-licence-canada',
  ]);
  expect(valuesOf(read, rights, 'http://schema.theodi.org/odrs#attributionText')).toEqual([
    'Contains “information”.',
  ]);
});

test('a context of which every key means an absolute IRI', async () => {
  const keys = Object.keys(CONTEXT).filter((key) => !key.startsWith('@'));
  expect(keys.length).toBeGreaterThan(30);
  const properties = keys.filter(
    (key) => !['id', 'type', 'graph'].includes(key) && !CONTEXT_PREFIXES.has(key),
  );
  const [found = {}] = await expand({
    '@context': CONTEXT,
    ...Object.fromEntries(properties.map((key) => [key, sampleOf(key)])),
  });
  expect(Object.keys(found)).toHaveLength(properties.length);
  for (const key of Object.keys(found)) expect(key).toMatch(/^(?:https?:\/\/|urn:)/);
});

const CONTEXT_PREFIXES = new Set(
  Object.entries(CONTEXT).flatMap(([key, value]) =>
    typeof value === 'string' && /(?:[/#]|:)$/.test(value) && value.length > 5 ? [key] : [],
  ),
);

function sampleOf(key: string): unknown {
  const meaning = CONTEXT[key as keyof typeof CONTEXT];
  return typeof meaning === 'object' && '@container' in meaning ? { sv: 'ord' } : 'https://a.example/x';
}

describe('hostile texts', () => {
  test('survive in names, descriptions, keys and codes', async () => {
    const read = await readJsonLd(written(hostileLedger(), '2026-11-22'));
    const services = ofClass(read, 'http://purl.org/vocab/cpsv#PublicService');
    expect(services.map((iri) => textsOf(read, iri, `${DCT}title`).sv)).toEqual(HOSTILE);
    expect(services.flatMap((iri) => valuesOf(read, iri, own('externalId')))).toEqual(HOSTILE);
    expect(services.map((iri) => textsOf(read, iri, `${DCT}description`).sv)).toEqual(
      HOSTILE.map((text) => `${text}\n\n${text}`),
    );
    expect(await breaches(read, MANDATORY)).toEqual([]);
  });

  test('survive whatever they are made of, long ones too', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        ']]>',
        '"\\',
        '\u202Eomvänd\u2066',
        '</script>',
        '@context',
        '_:b0',
        'x'.repeat(32_768),
      ),
    );
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const texts = Object.fromEntries(Object.keys(ledger.texts).map((ref) => [ref, text]));
        const read = await readJsonLd(written({ ...ledger, texts }, '2026-11-22', ledger.state.seq, ORIGIN));
        expect(textsOf(read, `${SERVICES}/skolval#service`, `${DCT}description`)).toEqual({ sv: text });
      }),
      { numRuns: 12 },
    );
  });
});
