import { describe, expect, test } from 'vitest';
import { benchmarkOf } from '../../../functions/core/benchmark/benchmark-of.ts';
import { comparisonTables } from '../../../functions/exchange/export/data-sets/comparison.ts';
import { EXPORT_FORMATS } from '../../../functions/exchange/export/formats.ts';
import { rowFrom } from '../../core/benchmark/synthetic-rows.ts';
import { rowOf } from '../../web/fixture-compare.ts';
import { askedOf, bytesOf, expectGolden, smallStory, tableOf, textOf } from './fixture.ts';

const asked = askedOf(smallStory());
const TEXTS = EXPORT_FORMATS.filter(({ kind }) => kind === 'text').map(({ ext }) => ext);

describe.each(['services', 'assessments', 'changes'])('%s of a small fixed log', (name) => {
  test.each(TEXTS)('.%s has not changed', (ext) => {
    expectGolden(`${name}.${ext}`, textOf(tableOf(name, asked), ext));
  });
});

test('the workbook has not changed, and is the same bytes whenever it is packed', async () => {
  const table = tableOf('services', asked);
  const bytes = await bytesOf(table);
  expectGolden('services.xlsx', bytes);
  expect(Buffer.from(await bytesOf(table)).equals(Buffer.from(bytes))).toBe(true);
});

test.each(['csv', 'json', 'csv-metadata.json'])('comparison.%s of a small group has not changed', (ext) => {
  const rows = [
    rowFrom(benchmarkOf(smallStory().ledger, null)),
    rowOf({
      id: '9999',
      name: 'Exempel Ängelby',
      given: [
        { indicator: 'building-permit', status: 'green', on: '2024-06-01' },
        { indicator: 'building-permit', status: 'red', on: '2024-06-01' },
        { indicator: 'school-choice', status: 'yellow', on: '2023-01-01' },
      ],
      source: { kind: 'self-assessment', file: 'exempel.csv', digest: 'ab12'.repeat(16) },
    }),
  ];
  const [table] = comparisonTables(
    {
      ...{ kind: 'municipality', rows, origin: 'https://blomlada.example' },
      addressOf: ({ validOn }) => ({ path: '/api/v1/comparison', query: `validOn=${validOn}` }),
    },
    [{ validOn: '2024-12-31' }],
  );
  if (!table) throw new Error('no table');
  expect(table.rows.length).toBeGreaterThan(2);
  expectGolden(`comparison.${ext}`, textOf(table, ext));
});

test('the dictionary has not changed', () => {
  expectGolden('dictionary.csv', textOf(tableOf('dictionary', asked), 'csv'));
});
