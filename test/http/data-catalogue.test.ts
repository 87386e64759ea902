import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteOf } from '../../functions/http/site.ts';
import { ofClass, readRdfXml, valuesOf } from '../exchange/linked-data/reading.ts';
import { registerExample } from '../store/fixture.ts';
import { type Api, openApi } from './fixture.ts';

const ORIGIN = 'https://blomlada.example';
const DCAT = 'http://www.w3.org/ns/dcat#';
let api: Api;
let read: Awaited<ReturnType<typeof readRdfXml>>;
beforeAll(async () => {
  api = await openApi({
    origin: ORIGIN,
    site: (...asked) => siteOf(api.store, api.benchmarks, { origin: ORIGIN })(...asked),
  });
  await registerExample(api.store, {
    org: '0180',
    services: ['bygglov'],
    settings: { slug: 'stockholm', name: 'Stockholm', example: false },
  });
  read = await readRdfXml(await (await api.get('/datasets/dcat')).text());
});
afterAll(() => api.close());

/** What the application answers at an address of the catalogue. */
const answerAt = (address: string) => api.get(address.replace(ORIGIN, ''));
const addresses = (kind: string, property: string) =>
  ofClass(read, `${DCAT}${kind}`).flatMap((iri) => valuesOf(read, iri, `${DCAT}${property}`));

test('every file that the data catalogue promises is there', async () => {
  const files = addresses('Distribution', 'downloadURL');
  expect(files.length).toBeGreaterThan(14);
  for (const name of ['comparison.xlsx', 'services.json-stat.json', 'logg.ndjson', 'tjanstekatalog.jsonld'])
    expect(
      files.some((each) => each.endsWith(`/${name}`)),
      name,
    ).toBe(true);
  for (const address of files) {
    const answer = await answerAt(address);
    expect(answer.status, address).toBe(200);
    expect((await answer.arrayBuffer()).byteLength, address).toBeGreaterThan(0);
  }
});

test('every data set leads to the page of open data', async () => {
  const pages = new Set(addresses('Dataset', 'landingPage'));
  expect([...pages]).toEqual([`${ORIGIN}/stockholm/oppna-data/`]);
  for (const page of pages) expect((await answerAt(page)).status).toBe(200);
});

test('both programming interfaces are services of the catalogue, and are described', async () => {
  expect(addresses('DataService', 'endpointURL').sort()).toEqual([`${ORIGIN}/api/v1`, `${ORIGIN}/kolada/v3`]);
  expect(addresses('Catalog', 'service')).toHaveLength(2);
  expect((await answerAt(`${ORIGIN}/kolada/v3/kpi`)).status).toBe(200);
  const { paths } = (await (await answerAt(`${ORIGIN}/api/v1/openapi.json`)).json()) as { paths: object };
  expect(Object.keys(paths)).toContain('/kolada/v3/kpi');
});

test('the comparison has a permanent address before anything has been compared, and refuses what cannot be meant', async () => {
  const exported = (query: string) => api.get(`/api/v1/organisations/0180/exports/comparison.json?${query}`);
  const answer = await exported('validOn=2025-12-31');
  const [, canonical = ''] = /<([^>]+)>; rel="canonical"/.exec(answer.headers.get('Link') ?? '') ?? [];
  expect(canonical).toMatch(
    /\/0180\/exports\/comparison\.json\?validOn=2025-12-31&knownOn=.*&catalogue=blomlada-2026$/,
  );
  expect((await answerAt(canonical)).status).toBe(200);
  expect((await exported('catalogue=canada-interaction-points')).status).toBe(400);
  expect((await exported('member=2281')).status).toBe(400);
});
