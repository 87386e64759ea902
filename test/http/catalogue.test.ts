import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteOf } from '../../functions/http/site.ts';
import { ofClass, readJsonLd, readRdfXml, valuesOf } from '../exchange/linked-data/reading.ts';
import { assess, FIRST_NOW } from '../store/fixture.ts';
import { type Api, openApi, problemIn, tokenFor } from './fixture.ts';

const origin = 'https://blomlada.example';
const ADDRESS = 'exports/catalogue.jsonld';
let api: Api;

beforeAll(async () => {
  api = await openApi({ origin });
  await api.command(assess('bygglov'));
});
afterAll(() => api.close());

describe('GET …/exports/catalogue.jsonld', () => {
  test('gives the services for machines, named by where the site lies', async () => {
    const response = await api.get(ADDRESS);
    expect(response.headers.get('Content-Type')).toBe('application/ld+json');
    const read = await readJsonLd(await response.text());
    expect(ofClass(read, 'http://purl.org/vocab/cpsv#PublicService').sort()).toEqual(
      ['bygglov', 'parkering'].map((id) => `${origin}/api/v1/organisations/2281/services/${id}#service`),
    );
  });

  test('gives them as they were on a day, as then known', async () => {
    const read = await readJsonLd(await (await api.get(`${ADDRESS}?knownOn=2001-01-01`)).text());
    expect(ofClass(read, 'http://purl.org/vocab/cpsv#PublicService')).toEqual([]);
  });

  test('answers 304 to who has it already', async () => {
    const etag = (await api.get(ADDRESS)).headers.get('ETag') ?? '';
    expect((await api.get(ADDRESS, { 'If-None-Match': etag })).status).toBe(304);
  });

  test('says which parameter cannot be read', async () => {
    expect(await problemIn(await api.get(`${ADDRESS}?validOn=i-gar`))).toMatchObject({ status: 400 });
  });
});

test('the data catalogue is answered on demand, and has what stops being an example', async () => {
  const datasets = async () => {
    const site = siteOf(api.store, api.benchmarks, { origin });
    const page = await site('/datasets/dcat', new URLSearchParams(), FIRST_NOW.slice(0, 10));
    const read = await readRdfXml(page?.body ?? '');
    return valuesOf(read, `${origin}/datasets/dcat#catalogue`, 'http://www.w3.org/ns/dcat#dataset');
  };
  expect(await datasets()).toEqual([]);
  const token = await tokenFor({ org: '*', role: 'operator' });
  const commands = [{ type: 'change-settings', changes: { example: false } }];
  expect((await api.send('POST', 'commands', { token, body: { commands } })).status).toBe(200);
  expect(await datasets()).toContain(`${origin}/api/v1/organisations/2281/exports/services#dataset`);
});

test('the data catalogue has one address: a question behind it leads there', async () => {
  const page = await siteOf(api.store, api.benchmarks, { origin })(
    '/datasets/dcat',
    new URLSearchParams('a=1'),
    '2026-11-22',
  );
  expect(page).toMatchObject({ status: 301, location: '/datasets/dcat' });
});
