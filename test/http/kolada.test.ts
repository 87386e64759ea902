import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchmarkOf } from '../../functions/core/benchmark/benchmark-of.ts';
import type { Matrix } from '../../functions/http/schemas/matrix.ts';
import { told } from '../core/benchmark/told.ts';
import { assess, OPERATOR, register, request, savedIn } from '../store/fixture.ts';
import { type Api, openApi, problemIn } from './fixture.ts';
import { koladaClient } from './kolada-client.ts';

const BASE = '/kolada/v3';
const ORIGIN = 'https://blomlada.example';
const ALCOHOL = 'alcohol-licence';

let api: Api;
let client: ReturnType<typeof koladaClient>;
beforeAll(async () => {
  api = await openApi({ origin: ORIGIN });
  client = koladaClient(BASE, (address) => api.get(address.replace(ORIGIN, '')));
  await api.command(
    register('servering', { indicator: ALCOHOL, area: 'businesses' }),
    assess('servering', { status: 'red', effectiveOn: '2024-03-01' }),
  );
  await api.command(assess('servering', { status: 'yellow', effectiveOn: '2025-05-01' }));
  await api.command(assess('servering', { status: 'green', effectiveOn: '2026-01-10' }));
  // The fixture's organisation is an example; here it plays a real one.
  const real = { type: 'change-settings', changes: { example: false } } as const;
  savedIn(await api.store.save(request('2281', [real], { sender: OPERATOR })));
  const ledger = await api.store.read('2281');
  if (ledger) await api.benchmarks.keep(ledger);
  const invented = told('exempel-ort', { [ALCOHOL]: 'green' });
  await api.benchmarks.add(benchmarkOf(invented, null));
});
afterAll(() => api.close());

const kpiOf = async (title: string): Promise<string> => {
  const found = (await client.kpis()).find((each) => each.title === title);
  if (!found) throw new Error(`there is no number called ${title}`);
  return found.id;
};

describe('a client that knows only Kolada’s documentation', () => {
  test('finds a number for each indicator and each area, all with ids of our own', async () => {
    const kpis = await client.kpis();
    expect(kpis.every(({ id, municipality_type: type }) => /^BL26/.test(id) && type === 'K')).toBe(true);
    expect(new Set(kpis.map(({ id }) => id)).size).toBe(kpis.length);
    expect(kpis.length).toBeGreaterThan(70);
    expect((await client.kpis('serveringstillstånd')).map(({ title }) => title)).toEqual([
      'Digital e-tjänst: Serveringstillstånd',
    ]);
    expect(kpis[0]?.description).toContain('absolut bedömning');
  });

  test('reads a status of each year as of 31 December, and the running year as of today', async () => {
    const kpi = await kpiOf('Digital e-tjänst: Serveringstillstånd');
    const rows = await client.data([kpi], ['2281'], [2023, 2024, 2025, 2026]);
    expect(rows.map(({ period, values }) => [period, ...values])).toEqual([
      [2023, { gender: 'T', count: 1, status: 'unknown', value: null }],
      [2024, { gender: 'T', count: 1, status: '', value: 0 }],
      [2025, { gender: 'T', count: 1, status: '', value: 0.5 }],
      [2026, { gender: 'T', count: 1, status: '', value: 1 }],
    ]);
  });

  test('reads the index of an area as the matrix shows it', async () => {
    const kpi = await kpiOf('Digitaliseringsindex, Företagare');
    const [row] = await client.data([kpi], ['2281'], [2026]);
    const { areas } = await api.read<Matrix>('matrix');
    expect(row?.values[0]?.value).toBe(areas.find(({ id }) => id === 'businesses')?.index.value);
  });

  test('walks pages without losing or doubling a row', async () => {
    const kpis = (await client.kpis()).map(({ id }) => id).slice(0, 25);
    const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
    const whole = await client.data(kpis, ['2281'], years);
    expect(await client.data(kpis, ['2281'], years, 3)).toEqual(whole);
    expect(whole.length).toBeGreaterThan(3);
  });

  test('finds every municipality, and never an invented one', async () => {
    expect(await client.municipalities()).toHaveLength(290);
    const kpi = await kpiOf('Digital e-tjänst: Serveringstillstånd');
    const all = await api.read<{ values: { municipality: string }[] }>(`${BASE}/data/kpi/${kpi}/year/2026`);
    expect(all.values.map(({ municipality }) => municipality)).toEqual(['2281']);
  });
});

describe('what Kolada’s API refuses is refused', () => {
  const ids = Array.from({ length: 26 }, (_, place) => `BL26${String(place).padStart(3, '0')}`).join(',');

  test.each([
    [`data/kpi/${ids}/year/2025`, 'kpis'],
    ['data/kpi/BL26001/year/25', 'years'],
    ['kpi?per_page=5001', 'per_page'],
    ['kpi?page=0', 'page'],
    ['data/kpi/BL26001/year/2025?from_date=nyss', 'from_date'],
  ])('%s', async (path, parameter) => {
    const problem = await problemIn(await api.get(`${BASE}/${path}`));
    expect(problem).toMatchObject({ status: 400, errors: [{ parameter }] });
  });

  test('a number that there is not has no rows, and what is not there says so', async () => {
    expect(await client.data(['N00945'], ['2281'], [2025])).toEqual([]);
    expect((await problemIn(await api.get(`${BASE}/ou`))).status).toBe(404);
  });
});

test('only municipalities of which something was recorded since a day', async () => {
  const path = `${BASE}/data/municipality/2281/year/2026`;
  const counts = await Promise.all(
    ['2026-01-01', '2026-01-16'].map(async (day) => {
      const { count } = await api.read<{ count: number }>(`${path}?from_date=${day}`);
      return count > 0;
    }),
  );
  expect(counts).toEqual([true, false]);
});

test('a page that the reader has already is not sent again', async () => {
  const first = await api.get(`${BASE}/data/municipality/2281/year/2026`);
  const etag = first.headers.get('ETag') ?? '';
  const again = await api.get(`${BASE}/data/municipality/2281/year/2026`, { 'If-None-Match': etag });
  expect([first.status, again.status]).toEqual([200, 304]);
});
