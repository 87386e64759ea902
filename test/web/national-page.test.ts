import { describe, expect, test } from 'vitest';
import { benchmarkOf } from '../../functions/core/benchmark/benchmark-of.ts';
import type { BenchmarkRow } from '../../functions/core/benchmark/benchmark-store.ts';
import { nationalFiles } from '../../web/site/comparison-files.ts';
import { render } from '../../web/site/render.tsx';
import { rowFrom, syntheticRows } from '../core/benchmark/synthetic-rows.ts';
import { PROVING } from '../proving.ts';
import { TODAY } from './fixture.ts';
import { faultsIn } from './html-faults.ts';
import { elements, LEDGERS, wordsOf } from './reading.ts';

const few = LEDGERS.map((ledger) => rowFrom(benchmarkOf(ledger, null))).filter(
  ({ organisation }) => organisation.kind === 'municipality',
);
const many = [...syntheticRows(40), ...few.filter(({ organisation }) => organisation.example)];
const at = (rows: readonly BenchmarkRow[], address: string) => {
  const { pathname, searchParams } = new URL(address, 'https://site.example');
  return render({ organisations: [], ledger: null, rows }, pathname, searchParams, TODAY);
};

describe('the national picture', () => {
  test('says how many of all take part, and hides what is too few', () => {
    const words = wordsOf(at(many, '/jamfor/').body);
    expect(words).toContain('40 av Sveriges 290 kommuner har något att jämföra');
    expect(words).toContain('färre än 5');
    expect(wordsOf(at(few, '/jamfor/').body)).toContain('Det är för få för en bild av landet');
  });

  test('never shows what is invented unless it is asked for, and then says so', () => {
    const invented = many.find(({ organisation }) => organisation.example)?.organisation.name ?? '';
    expect(wordsOf(at(many, '/jamfor/').body)).not.toContain(invented);
    const words = wordsOf(at(many, '/jamfor/?example=1').body);
    expect(words).toContain(invented);
    expect(words).toContain('Exempel: påhittade uppgifter.');
  });

  test('answers 400 to a day that cannot be shown', () => {
    for (const query of ['validOn=nej', 'validOn=2199-01-01', 'from=2026-11-22'])
      expect(at(many, `/jamfor/?${query}`).status, query).toBe(400);
    expect(at(many, '/jamfor/?from=2024-12-31').status).toBe(200);
  });

  const VIEWS = ['', '?by=skr2023&from=2022-12-31', '?all=1', '?example=1', '?editions=1&validOn=2024-12-31'];
  const inBoth = (query: string) => [`/jamfor/${query}`, `/en/jamfor/${query}`];
  test.each(VIEWS.flatMap((query, place) => (PROVING ? inBoth(query) : (inBoth(query)[place % 2] ?? []))))(
    '%s is valid HTML',
    async (address) => expect(await faultsIn(at(many, address).body)).toEqual([]),
  );
});

describe('the page on ways of counting', () => {
  test.each([
    '/jamfor/raknesatt/',
    '/en/jamfor/raknesatt/?organisation=0114',
    '/jamfor/raknesatt/?kind=region',
  ])('%s is valid HTML', async (address) => expect(await faultsIn(at(many, address).body)).toEqual([]));

  test('prints a numerator and denominator for each way and day', () => {
    const { body } = at(many, '/jamfor/raknesatt/');
    expect(elements(body, 'tbody').length).toBe(1);
    expect(elements(body, 'small').length).toBeGreaterThan(20);
  });
});

describe('national files', () => {
  const rows = syntheticRows(6);
  const files = nationalFiles('municipality', rows, TODAY, {});

  test('are what the site renders at their address', () => {
    expect(files.length).toBeGreaterThan(9);
    for (const { path, answer } of files) expect(at(rows, path), path).toEqual(answer);
  });

  test('exist for year ends and for days with editions, and for no other day', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('/jamfor/data/municipality-2025-12-31.csv');
    expect(paths).toContain('/jamfor/data/municipality-2024-12-31-utgavor.csv');
    for (const name of [
      'municipality-2025-12-30.csv',
      'municipality-2026-12-31.csv',
      'municipality-2025-12-31.json',
      'x-2025-12-31.csv',
    ])
      expect(at(rows, `/jamfor/data/${name}`).status, name).toBe(404);
  });
});
