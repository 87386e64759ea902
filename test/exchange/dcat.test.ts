import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../../functions/core/state.ts';
import { dcatOf } from '../../functions/exchange/dcat/catalogue.ts';
import { DATASET_NAMES, DATASETS } from '../../functions/exchange/dcat/datasets.ts';
import { describedOf } from '../../functions/exchange/dcat/described.ts';
import { DATA_CATALOGUE_WORDS as words } from '../../web/pages/linked-data-words.ts';
import { Story } from '../core/story.ts';
import { municipality, ORIGIN } from './linked-data/fixture.ts';
import { irisIn, namelessIn, ofClass, readRdfXml, textsOf, valuesOf } from './linked-data/reading.ts';
import { breaches, type Row } from './linked-data/shapes.ts';

/**
 * What DCAT-AP-SE 3.0.1 demands (its tables of mandatory properties), and what it lets recommended properties
 * hold at most once. The licence of the catalogue itself must be CC0.
 */
const MANDATORY: readonly Row[] = [
  ['dcat:Catalog', 'dct:title', '1..n', 'text in a language'],
  ['dcat:Catalog', 'dct:description', '1..n', 'text in a language'],
  ['dcat:Catalog', 'dct:publisher', '1..1', 'foaf:Agent'],
  ['dcat:Catalog', 'dct:license', '1..1', '=<http://creativecommons.org/publicdomain/zero/1.0/>'],
  ['dcat:Catalog', 'dcat:dataset', '1..n', 'dcat:Dataset'],
  ['dcat:Catalog', 'dct:issued', '0..1', 'day'],
  ['dcat:Catalog', 'dct:modified', '0..1', 'day'],
  ['dcat:Dataset', 'dct:title', '1..n', 'text in a language'],
  ['dcat:Dataset', 'dct:description', '1..n', 'text in a language'],
  ['dcat:Dataset', 'dct:publisher', '1..1', 'foaf:Agent'],
  ['dcat:Dataset', 'dcat:contactPoint', '0..n', 'vcard:Organization'],
  ['dcat:Dataset', 'dct:accessRights', '0..1', 'address'],
  ['dcat:Dataset', 'dct:accrualPeriodicity', '0..1', 'address'],
  ['dcat:Dataset', 'dct:spatial', '0..n', 'dct:Location'],
  ['dcat:Dataset', 'dct:temporal', '0..n', 'dct:PeriodOfTime'],
  ['dcat:Dataset', 'dct:issued', '0..1', 'day'],
  ['dcat:Dataset', 'dct:modified', '0..1', 'day'],
  ['dcat:Dataset', 'dcat:distribution', '0..n', 'dcat:Distribution'],
  ['dcat:Distribution', 'dcat:accessURL', '1..n', 'address'],
  ['dcat:Distribution', 'dct:format', '0..1', 'text'],
  ['dcat:Distribution', 'dct:license', '0..1', 'address'],
  ['dcat:Distribution', 'dcat:accessService', '0..n', 'dcat:DataService'],
  ['dcat:DataService', 'dct:title', '1..n', 'text in a language'],
  ['dcat:DataService', 'dcat:endpointURL', '1..n', 'address'],
  ['dcat:DataService', 'dct:publisher', '0..1', 'foaf:Agent'],
  ['foaf:Agent', 'foaf:name', '1..n', 'text'],
  ['vcard:Organization', 'vcard:fn', '1..1', 'text'],
  ['vcard:Organization', 'vcard:hasEmail', '1..n', 'address'],
];

const DCT = 'http://purl.org/dc/terms/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const CATALOGUE = `${ORIGIN}/datasets/dcat#catalogue`;
const OF_SUNDSVALL = `${ORIGIN}/api/v1/organisations/2281`;

function written(ledgers: readonly Ledger[], publisher?: string): string {
  const organisations = ledgers.map(describedOf).filter((found) => found !== null);
  return dcatOf({ origin: ORIGIN, publisher, organisations, words });
}

const sundsvall = municipality({ contact: 'oppna.data+"x"@sundsvall.example' }).ledger;
const canada = new Story('ca-65', {
  slug: 'ca-65',
  name: 'Department of “Examples”',
  language: 'en',
  kind: 'agency',
  catalogue: 'canada-interaction-points',
  closedOn: '2025-03-31',
  licence: { id: 'OGL-Canada-2.0', attribution: 'Contains <information> licensed.' },
}).ledger;
const invented = new Story('exempel', { slug: 'exempel', name: 'Exempelkommun', example: true }).ledger;

describe('a data catalogue', () => {
  const text = written([sundsvall, canada, invented], 'Exempelregionen');
  let read: Awaited<ReturnType<typeof readRdfXml>>;
  beforeAll(async () => {
    read = await readRdfXml(text);
  });

  test('is the golden file', () => {
    expect(text).toBe(readFileSync(join(import.meta.dirname, 'golden/dcat.rdf'), 'utf8'));
  });

  test('has all that DCAT-AP-SE demands', async () => {
    expect(ofClass(read, `${DCAT}Dataset`)).toHaveLength(2 * DATASET_NAMES.length);
    expect(await breaches(read, MANDATORY)).toEqual([]);
  });

  test('is caught where something mandatory is missing', async () => {
    const broken = text
      .replace(/<foaf:name>Exempelregionen<\/foaf:name>/, '')
      .replace(/<dcat:accessURL rdf:resource="[^"]*services\.csv"\/>/, '');
    const found = await breaches(await readRdfXml(broken), MANDATORY);
    expect(found).toHaveLength(2);
    expect(found.join()).toContain('foaf/0.1/name');
    expect(found.join()).toContain('accessURL');
  });

  test('has absolute addresses alone, and a name for every thing', () => {
    expect(
      irisIn(read).filter(
        (iri) => !/^(?:https?:\/\/[^\s<>"{}|\\^`]+|urn:blomlada:\S+|mailto:\S+)$/.test(iri),
      ),
    ).toEqual([]);
    expect(namelessIn(read)).toBe(0);
  });

  test('lists every data set of every organisation that is not invented', () => {
    const names = DATASET_NAMES.flatMap((name) =>
      ['2281', 'ca-65'].map((org) => `${ORIGIN}/api/v1/organisations/${org}/exports/${name}#dataset`),
    );
    expect(valuesOf(read, CATALOGUE, `${DCAT}dataset`).sort()).toEqual(names.sort());
    expect(text).not.toContain('Exempelkommun');
  });

  test('leads to each file, of the API or published', () => {
    const addresses = ofClass(read, `${DCAT}Distribution`).flatMap((iri) =>
      valuesOf(read, iri, `${DCAT}downloadURL`),
    );
    expect(addresses).toHaveLength(2 * Object.values(DATASETS).flat().length);
    expect(addresses).toContain(`${OF_SUNDSVALL}/exports/services.csv`);
    expect(addresses).toContain(`${ORIGIN}/sundsvall/tjanstekatalog.jsonld`);
    expect(addresses).toContain(`${ORIGIN}/sundsvall/logg.ndjson`);
  });

  test('names the licence of each source, and its line', () => {
    const licences = (org: string) =>
      valuesOf(read, `${ORIGIN}/api/v1/organisations/${org}/exports/services#csv`, `${DCT}license`);
    expect(licences('2281')).toEqual(['http://creativecommons.org/publicdomain/zero/1.0/']);
    expect(licences('ca-65')).toEqual(['https://open.canada.ca/en/open-government-licence-canada']);
    const rights = `${ORIGIN}/api/v1/organisations/ca-65#organisation-rights`;
    expect(valuesOf(read, rights, 'http://schema.theodi.org/odrs#attributionText')).toEqual([
      'Contains <information> licensed.',
    ]);
  });

  test('names the municipality as place, and its office as contact apart from the publisher', () => {
    const services = `${OF_SUNDSVALL}/exports/services#dataset`;
    const [place = ''] = valuesOf(read, services, `${DCT}spatial`);
    expect(valuesOf(read, place, `${DCT}identifier`)).toEqual(['2281']);
    const [contact = ''] = valuesOf(read, services, `${DCAT}contactPoint`);
    expect(valuesOf(read, contact, 'http://www.w3.org/2006/vcard/ns#hasEmail')).toEqual([
      'mailto:oppna.data%2B%22x%22@sundsvall.example',
    ]);
    expect(valuesOf(read, services, `${DCT}publisher`)).not.toContain(contact);
  });

  test('says when data began, were last changed and, for a finished set, ended', () => {
    const of = (org: string, name: string) =>
      valuesOf(read, `${ORIGIN}/api/v1/organisations/${org}/exports/services#dataset`, DCT + name);
    expect([of('2281', 'issued'), of('2281', 'modified')]).toEqual([['2016-01-01'], ['2026-03-01']]);
    expect(of('2281', 'accrualPeriodicity')).toEqual([
      'http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT',
    ]);
    expect(of('ca-65', 'accrualPeriodicity')).toEqual([]);
    const [period = ''] = of('ca-65', 'temporal');
    expect(valuesOf(read, period, `${DCAT}endDate`)).toEqual(['2025-03-31']);
  });
});

describe('the publisher of the catalogue', () => {
  const publisherIn = async (ledgers: readonly Ledger[], named?: string) => {
    const read = await readRdfXml(written(ledgers, named));
    const [publisher = ''] = valuesOf(read, CATALOGUE, `${DCT}publisher`);
    return valuesOf(read, publisher, 'http://xmlns.com/foaf/0.1/name');
  };

  test('is who the deployment says', async () => {
    expect(await publisherIn([sundsvall, canada], 'Exempelregionen')).toEqual(['Exempelregionen']);
  });

  test('is the only organisation where nobody says', async () => {
    expect(await publisherIn([sundsvall, invented])).toEqual(['Sundsvalls kommun']);
  });

  test('is the site itself where there are several', async () => {
    expect(await publisherIn([sundsvall, canada])).toEqual(['Öppna data från Blomlåda (blomlada.example)']);
  });
});

test('any name of an organisation survives, the signs left out that XML does not have', async () => {
  const described = describedOf(sundsvall);
  if (!described) throw new Error('the organisation is not invented');
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      ']]>',
      '<!--',
      '&amp;',
      '<![CDATA[',
      '"\'',
      '\u202Eomvänd\u2066',
      '\uFFFE',
      'å'.repeat(32_768),
    ),
  );
  const speakable = (text: string) =>
    text
      .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
      .replace(/\r\n?/g, '\n');
  await fc.assert(
    fc.asyncProperty(nasty, async (inside) => {
      const name = `x ${inside} x`;
      const entry = { ...described.entry, name };
      const licence = { id: 'MIT', attribution: name };
      const settings = { ...described.settings, licence };
      const organisations = [{ ...described, entry, settings }];
      const read = await readRdfXml(dcatOf({ origin: ORIGIN, publisher: undefined, organisations, words }));
      const agent = `${OF_SUNDSVALL}#organisation`;
      expect(textsOf(read, agent, 'http://xmlns.com/foaf/0.1/name')).toEqual({ sv: speakable(name) });
      expect(valuesOf(read, `${agent}-rights`, 'http://schema.theodi.org/odrs#attributionText')).toEqual([
        speakable(name),
      ]);
    }),
    { numRuns: 12 },
  );
});
