import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BenchmarkFile } from '../../functions/core/benchmark/benchmark-file.ts';
import { benchmarkOf } from '../../functions/core/benchmark/benchmark-of.ts';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { canonicalJson, sha256Hex } from '../../functions/core/digest.ts';
import type { ComparedResult } from '../../functions/http/schemas/compared.ts';
import { told } from '../core/benchmark/told.ts';
import { logs } from '../core/grown-logs.ts';
import { type Api, kindOfProblem, openApi, problemIn, tokenFor } from './fixture.ts';

let [here, there]: Api[] = [];
let operator: string;
/** Two deployments, each on an engine of its own. */
const both = () => {
  if (!here || !there) throw new Error('they are not open');
  return { here, there };
};
beforeAll(async () => {
  [here, there] = [await openApi(), await openApi()];
  both().there.setNow('2026-12-01T08:00:00.000Z');
  both().here.setNow('2026-12-01T08:00:00.000Z');
  operator = await tokenFor({ role: 'operator', org: '*' }, { now: '2026-01-15T09:00:00.000Z' });
});
afterAll(async () => {
  await here?.close();
  await there?.close();
});

type Given = { format?: string; dryRun?: boolean; filename?: string; token?: string | null };

function bring(api: Api, text: string, given: Given = {}): Promise<Response> {
  const { format = 'benchmark', dryRun = false, filename = 'a.json', token = operator } = given;
  const query = new URLSearchParams({ format, dryRun: `${dryRun}`, filename });
  return api.send('POST', `/api/v1/compared?${query}`, { token, raw: text });
}
async function brought(api: Api, text: string, given: Given = {}): Promise<ComparedResult> {
  const response = await bring(api, text, given);
  if (response.status !== 200) throw new Error(await response.text());
  return (await response.json()) as ComparedResult;
}
const outcomes = ({ organisations }: ComparedResult) =>
  organisations.map(({ id, outcome }) => `${id} ${outcome}`);
const fileOf = (org: string, on?: string): BenchmarkFile => {
  const { state, texts } = told(org, { 'e-archive': 'red' }, on);
  return benchmarkOf({ state, texts }, null);
};
const table = (...rows: string[]) =>
  ['Organisation;Indikator;Datum;Status;Motivering', ...rows, ''].join('\n');

describe('a benchmark file', () => {
  test('goes out of one deployment, into another, and out again the same', async () => {
    const out = await both().here.get('exports/benchmark.json');
    expect(out.headers.get('Content-Disposition')).toBe('attachment; filename="2281-benchmark.json"');
    const text = await out.text();
    expect(JSON.parse(text)).toMatchObject({
      organisation: '2281',
      settings: [{ licence: { id: 'CC0-1.0' } }],
    });
    const moved = text.replaceAll('"2281"', '"2282"');
    expect(outcomes(await brought(both().there, moved, { dryRun: true }))).toEqual(['2282 added']);
    expect((await both().there.get('/api/v1/compared/2282/benchmark.json')).status).toBe(404);
    expect(outcomes(await brought(both().there, moved))).toEqual(['2282 added']);
    const again = await both().there.get('/api/v1/compared/2282/benchmark.json');
    expect(await again.text()).toBe(moved);
    expect(outcomes(await brought(both().there, moved))).toEqual(['2282 known']);
    const etag = again.headers.get('ETag') ?? '';
    const unchanged = await both().there.get('/api/v1/compared/2282/benchmark.json', {
      'If-None-Match': etag,
    });
    expect(unchanged.status).toBe(304);
    const list = await both().there.read<{ compared: unknown[] }>('/api/v1/compared');
    const { source, recorded } = JSON.parse(moved);
    expect(list.compared).toContainEqual({
      ...{ id: '2282', name: 'Sundsvall', kind: 'municipality', example: true },
      ...{ source, recorded: recorded.at(-1) },
    });
  });

  test('of any log comes out of another store as it went in', async () => {
    let place = 0;
    await fc.assert(
      fc.asyncProperty(logs, async (story) => {
        place += 1;
        const { state, texts } = story;
        const made = { ...benchmarkOf({ state, texts }, null), organisation: `exempel-${place}` };
        await brought(both().there, JSON.stringify(made));
        const out = await both().there.get(`/api/v1/compared/exempel-${place}/benchmark.json`);
        expect(await out.text()).toBe(canonicalJson(made));
      }),
      { numRuns: process.env['PROVE'] === '1' ? 300 : 15 },
    );
  });

  test('of an organisation that lives here is refused', async () => {
    const text = await (await both().here.get('exports/benchmark.json')).text();
    const response = await bring(both().here, text);
    expect(await kindOfProblem(response)).toBe('409 lives-here');
  });

  test('that is older than the stored one is refused, with both heads named', async () => {
    const newer = fileOf('exempel-ny');
    const older = { ...newer, recorded: newer.recorded.map(() => '2026-01-03T00:00:00.000Z') };
    await brought(both().here, JSON.stringify(newer));
    const before = await (await both().here.get('/api/v1/compared/exempel-ny/benchmark.json')).text();
    const { type, detail } = await problemIn(await bring(both().here, JSON.stringify(sound(older))));
    expect(type).toBe('urn:blomlada:problem:older-file');
    expect(detail).toContain(newer.recorded.at(-1));
    expect(detail).toContain('2026-01-03');
    const after = await (await both().here.get('/api/v1/compared/exempel-ny/benchmark.json')).text();
    expect(after).toBe(before);
  });

  test('that is as new as the stored one and says something else is refused', async () => {
    const text = JSON.stringify(fileOf('exempel-tvist'));
    await brought(both().here, text);
    const other = text.replaceAll('"status":"red"', '"status":"green"');
    expect(other).not.toBe(text);
    expect(await kindOfProblem(await bring(both().here, other))).toBe('409 differing-file');
  });

  test('that is wrong is refused whole, with the path of each fault', async () => {
    const { organisation, ...rest } = fileOf('exempel-fel');
    const lacking = await problemIn(await bring(both().here, JSON.stringify(rest)));
    expect(lacking.errors).toEqual([{ path: '/organisation', detail: 'is required' }]);
    const unsound = {
      ...rest,
      organisation,
      source: { ...rest.source, head: { seq: 99, hash: 'a'.repeat(64) } },
    };
    const problem = await problemIn(await bring(both().here, JSON.stringify(unsound)));
    expect(problem.errors).toMatchObject([{ path: '/source/head/seq' }]);
    expect(await kindOfProblem(await bring(both().here, '{"format":'))).toBe('422 unreadable-file');
    expect((await both().here.get('/api/v1/compared/exempel-fel/benchmark.json')).status).toBe(404);
  });

  test('may only be brought by who runs the installation', async () => {
    const text = JSON.stringify(fileOf('exempel-ovan'));
    expect(await kindOfProblem(await bring(both().here, text, { token: null }))).toBe('401 missing-token');
    for (const grant of [{}, { role: 'operator' as const }])
      expect(await kindOfProblem(await bring(both().here, text, { token: await tokenFor(grant) }))).toBe(
        '403 missing-permission',
      );
  });
});

/** A file whose days fit commits that were all recorded early. */
const sound = (file: BenchmarkFile): BenchmarkFile => ({
  ...file,
  services: file.services.map((each) => ({ ...each, assessments: [] })),
});

describe('a self-assessment', () => {
  const form = { format: 'self-assessment', filename: 'skattning.csv' };

  test('is told row by row, and stored for each organisation in it', async () => {
    const text = table(
      'Luleå;e-archive;2025-01-01;grön;',
      'exempel-ekby;e-archive;2025-01-01;röd;',
      'Ankeborg;e-archive;2025-01-01;röd;',
    );
    const dry = await brought(both().here, text, { ...form, dryRun: true });
    const done = await brought(both().here, text, form);
    expect(done).toEqual({ ...dry, dryRun: false });
    expect(outcomes(done)).toEqual(['2580 added', 'exempel-ekby added']);
    expect(done.summary).toMatchObject({ added: 2, refused: 1 });
    expect(done.rows.at(2)).toMatchObject({ line: 4, column: 'Organisation', outcome: 'refused' });
    expect(await brought(both().here, text, form)).toMatchObject({
      organisations: [],
      summary: { unchanged: 2 },
    });
    const rows = await both().here.benchmarks.rows('municipality');
    expect(rows.find(({ organisation }) => organisation.id === '2580')).toMatchObject({
      here: false,
      source: { kind: 'self-assessment', file: 'skattning.csv' },
    });
  });

  test('goes on in another deployment, and comes back as a filled-in template', async () => {
    await brought(both().here, table('Piteå;e-archive;2025-01-01;grön;=1+1'), form);
    const text = await (await both().here.get('/api/v1/compared/2581/benchmark.json')).text();
    await brought(both().there, text);
    both().there.setNow('2026-12-02T08:00:00.000Z');
    expect(outcomes(await brought(both().there, table('Piteå;e-payment;2025-01-01;gul;'), form))).toEqual([
      '2581 added',
    ]);
    const filled = await (await both().there.get('/api/v1/compared/template.csv?organisation=2581')).text();
    expect(filled).toContain('2581;e-archive;E-arkiv;');
    expect(filled).toContain(";grön;'=1+1\r\n");
    expect((await brought(both().there, filled, form)).organisations).toEqual([]);
  });

  test('does not count any more when the organisation keeps its own log here', async () => {
    await brought(both().there, table('Kiruna;e-archive;2025-01-01;grön;'), form);
    const settings = { name: 'Kiruna', slug: 'kiruna' };
    await both().there.send('PUT', '/api/v1/organisations/2584', { token: operator, body: settings });
    const again = await brought(both().there, table('Kiruna;e-archive;2025-02-01;grön;'), form);
    expect(again.rows).toMatchObject([{ outcome: 'refused' }]);
  });

  test('that grows too large to be stored says so in its rows, and leaves the others alone', async () => {
    const noise = (seed: string) =>
      Array.from({ length: 62 }, (_, at) => sha256Hex(`${seed} ${at}`)).join('');
    const rows = blomlada2026.indicators.flatMap(({ id }) =>
      ['2023-01-01', '2024-01-01', '2025-01-01'].map((on) => `Boden;${id};${on};grön;${noise(id + on)}`),
    );
    const done = await brought(both().here, table(...rows, 'exempel-liten;e-archive;2025-01-01;grön;'), form);
    expect(outcomes(done)).toEqual(['2582 too-large', 'exempel-liten added']);
    expect(done.summary).toMatchObject({ added: 1, refused: rows.length });
    expect((await both().here.get('/api/v1/compared/2582/benchmark.json')).status).toBe(404);
  });

  test('without its columns is refused, and a template of an unknown catalogue as well', async () => {
    expect(await kindOfProblem(await bring(both().here, 'a;b\n1;2\n', form))).toBe('422 missing-column');
    const response = await both().here.get(
      '/api/v1/compared/template.csv?catalogue=canada-interaction-points',
    );
    expect(await kindOfProblem(response)).toBe('400 invalid-parameter');
    const three = await both().here.get(
      '/api/v1/compared/template.csv?catalogue=three-step-self-assessment&language=en',
    );
    expect(await three.text()).toContain('fully, partly, not at all');
  });
});
