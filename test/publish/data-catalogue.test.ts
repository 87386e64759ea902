import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { publish } from '../../functions/publish/publish.ts';
import { SITE } from '../../functions/publish/sink.ts';
import { fileOf, openFolder } from '../../infra/local/publish-folder.ts';
import { paths, sharedPaths } from '../../web/site/paths.ts';
import { render } from '../../web/site/render.tsx';
import { Story } from '../core/story.ts';
import { ofClass, readJsonLd, readRdfXml, valuesOf } from '../exchange/linked-data/reading.ts';
import { DAY, NOBODY, smallStory, sourceOf } from './fixture.ts';
import { MemorySink } from './memory-sink.ts';

const settings = { origin: 'https://blomlada.example' };
const invented = new Story('exempel', { slug: 'exempel', name: 'Exempelkommun', example: true });
const source = sourceOf(smallStory(), smallStory('0180', 'stockholm'), invented);
const publishing = (sink: MemorySink, given = {}) => ({
  source,
  benchmarks: NOBODY,
  sink: sink.hand(),
  day: () => DAY,
  settings: given,
});

describe('the data catalogue', () => {
  test('is published with the data sets of all organisations but invented ones', async () => {
    const sink = new MemorySink();
    await publish(SITE, publishing(sink, settings));
    const file = sink.files.get('/datasets/dcat');
    expect(file?.type).toBe('application/rdf+xml');
    const read = await readRdfXml(file?.body ?? '');
    const publishers = ofClass(read, 'http://www.w3.org/ns/dcat#Dataset').flatMap((iri) =>
      valuesOf(read, iri, 'http://purl.org/dc/terms/publisher'),
    );
    expect([...new Set(publishers)].sort()).toEqual(
      ['0180', '9999'].map((org) => `${settings.origin}/api/v1/organisations/${org}#organisation`),
    );
  });

  test('is a file in a folder, though its name has no ending', async () => {
    expect(fileOf('/datasets/dcat')).toBe('datasets/dcat');
    const out = await mkdtemp(join(tmpdir(), 'blomlada-'));
    onTestFinished(() => rm(out, { recursive: true }));
    await publish(SITE, {
      source,
      benchmarks: NOBODY,
      sink: await openFolder(out),
      day: () => DAY,
      settings,
    });
    expect(await readFile(join(out, 'datasets/dcat'), 'utf8')).toMatch(/^<\?xml .*\n<rdf:RDF /);
  });

  test('is not there where nobody said at which address the site lies, and the page says so', async () => {
    const sink = new MemorySink();
    await publish(SITE, publishing(sink));
    expect(sink.files.has('/datasets/dcat')).toBe(false);
    expect(sharedPaths()).not.toContain('/datasets/dcat');
    const { status, body } = render(
      { organisations: [], ledger: null },
      '/datasets/dcat',
      new URLSearchParams(),
      DAY,
    );
    expect(status).toBe(404);
    expect(body).toContain('har inte angett vilken adress den ligger på');
  });
});

describe('the service catalogue', () => {
  const { ledger } = smallStory();
  const shown = (query = '') =>
    render(
      { ...settings, organisations: [], ledger },
      '/provkommun/tjanstekatalog.jsonld',
      new URLSearchParams(query),
      DAY,
    );

  test('is a file of each organisation', async () => {
    expect(paths(ledger, DAY)).toContain('/provkommun/tjanstekatalog.jsonld');
    const { status, type, body } = shown();
    expect([status, type]).toEqual([200, 'application/ld+json']);
    expect(ofClass(await readJsonLd(body), 'http://purl.org/vocab/cpsv#PublicService')).toHaveLength(2);
  });

  test('answers another day than today’s where it is asked', async () => {
    const read = await readJsonLd(shown('validOn=2024-02-01').body);
    expect(ofClass(read, 'http://purl.org/vocab/cpsv#PublicService')).toEqual([]);
    expect(shown('validOn=i-gar').status).toBe(400);
  });
});
