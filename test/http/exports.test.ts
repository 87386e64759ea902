import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExportList } from '../../functions/http/schemas/exports.ts';
import type { Matrix } from '../../functions/http/schemas/matrix.ts';
import { assess, register } from '../store/fixture.ts';
import { type Api, kindOfProblem, openApi, problemIn } from './fixture.ts';

const ORIGIN = 'https://blomlada.example';
let api: Api;
beforeAll(async () => {
  api = await openApi({ origin: ORIGIN });
  await api.command(
    assess('bygglov', { effectiveOn: '2025-06-01', status: 'green' }),
    assess('parkering', { effectiveOn: '2025-07-01', status: 'red' }),
  );
});
afterAll(() => api.close());

/** A permanent address as a path of the API. */
const pathOf = (address: string): string => address.replace(ORIGIN, '');
const linkOf = (response: Response, rel: string): string =>
  new RegExp(`<([^>]+)>; rel="${rel}"`).exec(response.headers.get('Link') ?? '')?.[1] ?? '';
const sha256 = (bytes: Uint8Array, encoding: 'hex' | 'base64') =>
  createHash('sha256').update(bytes).digest(encoding);

describe('an exported file', () => {
  test('tells its name, its checksum, its permanent address and what describes it', async () => {
    const response = await api.get('exports/services.csv?validOn=2025-12-31');
    const { headers } = response;
    expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="2281-services-2025-12-31.csv"');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(headers.get('Repr-Digest')).toBe(`sha-256=:${sha256(bytes, 'base64')}:`);
    expect(linkOf(response, 'canonical')).toMatch(
      /^https:\/\/blomlada\.example\/api\/v1\/organisations\/2281\/exports\/services\.csv\?validOn=2025-12-31&knownOn=2026-01-15T09%3A00%3A00\.001Z&catalogue=blomlada-2026$/,
    );
    const described = await api.read<{ url: string }>(pathOf(linkOf(response, 'describedby')));
    expect(described.url).toBe(linkOf(response, 'canonical'));
  });

  test('has the rows of the matrix', async () => {
    const rows: Record<string, string>[] = parse(await (await api.get('exports/services.csv')).text(), {
      columns: true,
    });
    const { areas, seq, hash } = await api.read<Matrix>('matrix');
    const services = areas.flatMap((area) => area.services);
    expect(rows.map(({ id, status, stale }) => [id, status, stale])).toEqual(
      services.map(({ id, status, stale }) => [id, status, String(stale)]),
    );
    expect(rows.map((row) => [row['seq'], row['hash']])).toEqual(rows.map(() => [String(seq), hash]));
  });

  test('is a workbook where it is asked for as one', async () => {
    const bytes = new Uint8Array(await (await api.get('exports/assessments.xlsx')).arrayBuffer());
    expect(Buffer.from(bytes.subarray(0, 4)).toString('latin1')).toBe('PK\u0003\u0004');
  });

  test('holds two days against each other where these are given', async () => {
    const text = await (await api.get('exports/changes.csv?from=2025-06-15&to=2025-12-31')).text();
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(data.map(({ id, kind, from, to }) => [id, kind, from, to])).toEqual([
      ['parkering', 'fromUnknown', '2025-06-15', '2025-12-31'],
    ]);
  });
});

test('a permanent address gives the same bytes after later commits and corrections of the past', async () => {
  const before = await api.get('exports/services.csv?validOn=2025-12-31');
  const [address, text] = [pathOf(linkOf(before, 'canonical')), await before.text()];
  api.setNow('2026-02-01T09:00:00.000Z');
  await api.command(assess('bygglov', { effectiveOn: '2025-05-01', status: 'red' }));
  await api.command(register('ny-2025', { effectiveOn: '2025-01-01' }));
  expect(await (await api.get(address)).text()).toBe(text);
  expect(await (await api.get('exports/services.csv?validOn=2025-12-31')).text()).not.toBe(text);
});

describe('what is asked for wrongly', () => {
  test('an unknown data set or format: there is nothing there, and what there is', async () => {
    const set = await problemIn(await api.get('exports/tjanster.csv'));
    expect([set.status, set.detail]).toEqual([
      404,
      'There is no data set “tjanster”; there are services, assessments, changes, dictionary, comparison.',
    ]);
    const format = await problemIn(await api.get('exports/services.pdf'));
    expect(format.detail).toContain(
      'it has .csv, .excel.csv, .xlsx, .json, .json-stat.json, .csv-metadata.json.',
    );
    expect((await problemIn(await api.get('exports/comparison.pdf'))).detail).toContain(
      'it has .csv, .excel.csv, .xlsx, .json, .csv-metadata.json.',
    );
    const cube = await problemIn(await api.get('exports/dictionary.json-stat.json'));
    expect(cube.detail).toContain('since its rows are no counts');
    expect(await kindOfProblem(await api.get('exports/services'))).toBe('404 unknown-export');
  });

  test.each([
    ['exports/changes.csv', 'from: changes needs the earlier day.'],
    ['exports/changes.csv?from=2025-01-01&validOn=2025-12-31', 'validOn: changes takes from and to instead.'],
    ['exports/changes.csv?from=2025-12-31&to=2025-01-01', 'from: must not be later than 2025-01-01'],
    ['exports/services.csv?from=2025-01-01', 'from: services shows one day: validOn.'],
    ['exports/services.csv?to=2025-01-01', 'to: services shows one day: validOn.'],
    [
      'exports/services.csv?valid=2025-01-01',
      'valid: is not a parameter here; there are validOn, knownOn, catalogue, from, to.',
    ],
  ])('%s: %s', async (path, detail) => {
    const problem = await problemIn(await api.get(path));
    expect([problem.status, problem.detail]).toEqual([400, detail]);
    expect(problem.errors?.[0]?.parameter).toBe(detail.split(':')[0]);
  });

  test('another catalogue than the figures are by', async () => {
    const problem = await problemIn(
      await api.get('exports/services.csv?catalogue=canada-interaction-points'),
    );
    expect(problem.detail).toMatch(/^catalogue: is blomlada-2026 as known on 2026-/);
  });
});

describe('the list of exports', () => {
  test('names every file with an address that answers, and checksums that are those of the answers', async () => {
    const { dataSets, formats } = await api.read<ExportList>('exports?validOn=2025-12-31');
    expect(dataSets.map(({ name }) => name)).toEqual([
      ...['services', 'assessments', 'changes', 'dictionary', 'comparison'],
    ]);
    expect(formats).toHaveLength(6);
    const files = dataSets.flatMap((each) => each.files);
    expect(files).toHaveLength(28);
    for (const { address, type, sha256: told } of files) {
      const response = await api.get(pathOf(address));
      expect([response.status, response.headers.get('Content-Type')]).toEqual([200, type]);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (told !== null) expect(told).toBe(sha256(bytes, 'hex'));
      expect(linkOf(response, 'canonical')).toBe(address);
    }
    const unsummed = dataSets
      .slice(0, 4)
      .flatMap((each) => each.files.filter(({ sha256 }) => sha256 === null));
    expect(unsummed.map(({ ext }) => ext)).toEqual(Array(4).fill('xlsx'));
    expect(dataSets[4]?.files.every((file) => file.sha256 === null)).toBe(true);
  });
});
