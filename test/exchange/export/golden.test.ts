import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../functions/exchange/export/formats.ts';
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

test('the dictionary has not changed', () => {
  expectGolden('dictionary.csv', textOf(tableOf('dictionary', asked), 'csv'));
});
