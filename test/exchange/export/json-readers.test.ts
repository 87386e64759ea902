import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { matrixOf } from '../../../functions/core/matrix.ts';
import type { ExportTable, Value } from '../../../functions/exchange/export/table.ts';
import { unguarded } from '../../../functions/exchange/table/guarded.ts';
import { askedOf, smallStory, tableOf, textOf } from './fixture.ts';
import { hostileTable } from './hostile.ts';

const asked = askedOf(smallStory());
const TABLES = [...['services', 'assessments', 'changes'].map((name) => tableOf(name, asked)), hostileTable];
const named = TABLES.map((table) => [table.name, table] as const);

describe('JSON', () => {
  test.each(named)('%s: the rows are the table, hostile texts and all', (_name, table) => {
    const { columns, rows, provenance } = JSON.parse(textOf(table, 'json'));
    const cells = rows.map((row: Record<string, Value>) =>
      columns.map(({ name }: { name: string }) => row[name]),
    );
    expect(cells).toEqual(table.rows);
    expect(provenance).toMatchObject({ validOn: table.provenance.validOn, hash: table.provenance.hash });
  });

  test('tells the permanent address, absolute where the site’s own is known', () => {
    const at = 'validOn=2024-12-31&knownOn=2024-05-01T09%3A00%3A00.000Z&catalogue=blomlada-2026';
    const own = '/api/v1/organisations/0180/exports';
    const addressOf = (table: ExportTable) => JSON.parse(textOf(table, 'json')).address;
    expect(addressOf(tableOf('services', asked))).toBe(`https://blomlada.example${own}/services.json?${at}`);
    const nowhere = { ...asked, origin: undefined };
    expect(addressOf(tableOf('services', nowhere))).toBe(`${own}/services.json?${at}`);
    expect(addressOf(tableOf('changes', nowhere))).toBe(
      `${own}/changes.json?${at.replace('validOn=', 'from=2023-12-31&to=')}`,
    );
  });
});

describe('JSON-stat, read by its own toolkit,', () => {
  test('counts services as the matrix does, by area, status and freshness', () => {
    const cube = JSONstat(JSON.parse(textOf(tableOf('services', asked), 'json-stat.json')));
    expect([cube.class, cube.id, cube.size]).toEqual(['dataset', ['area', 'status', 'freshness'], [8, 5, 2]]);
    const rows = cube.toTable({ type: 'arrobj', content: 'id' });
    const sumOf = (wanted: Readonly<Record<string, string>>): number =>
      rows
        .filter((row) => Object.entries(wanted).every(([name, value]) => row[name] === value))
        .reduce((sum, { value }) => sum + Number(value), 0);
    const matrix = matrixOf(asked.ledger.state, asked.view);
    expect(sumOf({})).toBe(4);
    const statuses = ['green', 'yellow', 'red', 'unknown'] as const;
    for (const status of statuses) expect(sumOf({ status })).toBe(matrix.counts[status]);
    expect(sumOf({ freshness: 'stale' })).toBe(matrix.counts.stale);
    for (const { area, rows: own } of matrix.areas) expect(sumOf({ area: area.id })).toBe(own.length);
    expect(cube.Dimension('area').Category('general-public').label).toBe('Allmänheten / The general public');
  });

  test('counts assessments by year and status, withdrawn ones left out', () => {
    const cube = JSONstat(JSON.parse(textOf(tableOf('assessments', asked), 'json-stat.json')));
    expect(cube.Dimension('year').id).toEqual(['2023', '2024']);
    expect(cube.Data({ year: '2023', status: 'yellow' }).value).toBe(1);
    expect(cube.Data({ year: '2024', status: 'yellow' }).value).toBe(1);
  });

  test('counts changes by kind', () => {
    const cube = JSONstat(JSON.parse(textOf(tableOf('changes', asked), 'json-stat.json')));
    expect(cube.Data({ kind: 'improved' }).value).toBe(1);
    expect(cube.Data({ kind: 'retired' }).value).toBe(1);
    expect(cube.Data({ kind: 'fell' }).value).toBe(0);
  });
});

/** The parts of CSVW that we write, after the Recommendation: no parser of it is kept well enough to depend on. */
const Words = z.array(z.strictObject({ '@value': z.string(), '@language': z.enum(['sv', 'en']) }));
const Datatype = z.union([
  z.enum(['string', 'integer', 'number', 'date', 'datetime', 'anyURI']),
  z.strictObject({ base: z.enum(['string', 'boolean']), format: z.string() }),
]);
const Csvw = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/csvw'),
    z.strictObject({ '@language': z.literal('en') }),
  ]),
  url: z.string(),
  'dc:identifier': z.string(),
  'dc:title': Words,
  'dc:description': Words,
  'dc:creator': z.string(),
  'dc:license': z.strictObject({ '@id': z.url() }),
  'dc:rights': z.string().optional(),
  'dc:provenance': z.string(),
  dialect: z.strictObject({
    encoding: z.literal('utf-8'),
    delimiter: z.literal(','),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    lineTerminators: z.tuple([z.literal('\r\n')]),
    header: z.literal(true),
  }),
  notes: z.array(z.strictObject({ 'dc:identifier': z.string(), 'dc:description': Words })),
  tableSchema: z.strictObject({
    columns: z.array(
      z.strictObject({
        // A name of a URI template (RFC 6570, section 2.3), as section 5.6 of the Recommendation asks for.
        name: z.string().regex(/^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/),
        titles: z.strictObject({ en: z.tuple([z.string(), z.string()]), sv: z.string() }),
        'dc:description': Words,
        datatype: Datatype,
        separator: z.literal(' ').optional(),
      }),
    ),
    primaryKey: z.array(z.string()).optional(),
  }),
});
type Described = z.infer<typeof Csvw>['tableSchema']['columns'][number];

/** A cell by its datatype, as section 6.4 of the Recommendation has it; throws where it is not of it. */
function parsed(text: string, { datatype, separator }: Described): Value {
  const base = typeof datatype === 'string' ? datatype : datatype.base;
  const one = (part: string): string | number | boolean => {
    if (typeof datatype !== 'string' && !new RegExp(`^(?:${datatype.format})$`).test(part))
      throw new Error(`${part} is not ${datatype.format}`);
    if (base === 'boolean') return part === 'true';
    if (base === 'integer' || base === 'number') return Number(part);
    if ((base === 'date' || base === 'datetime') && Number.isNaN(Date.parse(part)))
      throw new Error(`${part} is no ${base}`);
    return part;
  };
  if (separator) return text === '' ? [] : text.split(separator).map((part) => String(one(part)));
  return text === '' ? null : one(text);
}

describe('CSVW', () => {
  test.each(named)('%s: the CSV, read as it says, is the table', (_name, table) => {
    const described = Csvw.parse(JSON.parse(textOf(table, 'csv-metadata.json')));
    const { columns, primaryKey = [] } = described.tableSchema;
    const [header = [], ...rows] = Papa.parse<string[]>(textOf(table, 'csv')).data.slice(0, -1);
    expect(columns.map(({ titles }) => titles.en[0])).toEqual(header);
    const cells = rows.map((row) =>
      columns.map((column, place) => parsed(unguarded(row[place] ?? ''), column)),
    );
    expect(cells).toEqual(table.rows.map((row) => row.map((value) => (value === '' ? null : value))));
    const keys = rows.map((row) => primaryKey.map((name) => row[header.indexOf(name)]).join('\n'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  test('tells licence, attribution, where the CSV lies, and how to take off the guard', () => {
    const described = Csvw.parse(JSON.parse(textOf(tableOf('services', asked), 'csv-metadata.json')));
    expect(described['dc:license']['@id']).toBe('https://spdx.org/licenses/CC0-1.0');
    expect(described['dc:rights']).toContain('påhittade');
    expect(described.url).toContain('/exports/services.csv?validOn=2024-12-31');
    expect(JSON.parse(described['dc:provenance'])).toMatchObject({ seq: 10, validOn: '2024-12-31' });
    expect(described.notes.map((note) => note['dc:identifier'])).toContain('guard');
  });
});
