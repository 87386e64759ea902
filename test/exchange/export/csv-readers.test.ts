import { execFileSync, spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../../functions/exchange/export/cell-text.ts';
import type { ExportTable } from '../../../functions/exchange/export/table.ts';
import { unguarded } from '../../../functions/exchange/table/guarded.ts';
import { askedOf, smallStory, tableOf, textOf } from './fixture.ts';
import { HOSTILE, hostileTable } from './hostile.ts';

/** How each file is read, as somebody would who only knows its kind. */
const KINDS = { csv: ',', 'excel.csv': ';' } as const;
type Kind = keyof typeof KINDS;

/** Readers that we did not write; each gives the cells as it finds them. */
const READERS: Readonly<Record<string, (text: string, kind: Kind) => string[][]>> = {
  'csv-parse': (text, kind) => parse(text, { delimiter: KINDS[kind], bom: true }),
  papaparse: (text, kind) => {
    const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: KINDS[kind] });
    expect(errors).toEqual([]);
    return data.slice(0, -1);
  },
};

const asked = askedOf(smallStory());
const TABLES = [...['services', 'assessments', 'changes'].map((name) => tableOf(name, asked)), hostileTable];

/** What the cells say once the guard is taken off. */
const meant = ({ columns, rows }: ExportTable, kind: Kind): string[][] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => row.map((value) => cellText(value, kind === 'excel.csv' ? ',' : '.'))),
];

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  describe.each(Object.keys(KINDS) as Kind[])('.%s', (kind) => {
    test.each(TABLES.map((table) => [table.name, table] as const))(
      '%s: the cells are the table',
      (_table, table) => {
        const cells = read(textOf(table, kind), kind);
        expect(cells.map((row) => row.map(unguarded))).toEqual(meant(table, kind));
      },
    );

    test('no cell of text begins as a formula, and numbers below zero are left as they are', () => {
      const [, ...rows] = read(textOf(hostileTable, kind), kind);
      expect(rows).toHaveLength(HOSTILE.length);
      for (const [, text, share] of rows) {
        expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(share).toMatch(/^-?\d+(?:[.,]\d+)?$/);
      }
      expect(rows[0]?.[2]).toBe(kind === 'csv' ? '-2.5' : '-2,5');
    });
  });
});

test('law: whatever text, with the guard taken off, is what it was', () => {
  const signs = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', 'å', '👩', ' ');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(signs).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [column] = hostileTable.columns.filter(({ name }) => name === 'text');
      const columns = column ? [column, { ...column, name: 'other' }] : [];
      const written = textOf({ ...hostileTable, columns, rows: [[one, other]] }, 'csv');
      const [, cells = []] = parse(written, {}) as string[][];
      expect(cells.map(unguarded)).toEqual([one, other]);
    }),
  );
});

test('the plain one has no byte order mark and ends every line with CRLF; the one for Excel begins with the mark', () => {
  const table = tableOf('services', asked);
  expect(textOf(table, 'csv')).toMatch(/^organisation,id,/);
  expect(textOf(table, 'excel.csv')).toMatch(/^\ufefforganisation;id;/);
  expect(textOf(table, 'csv').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(textOf(table, 'csv').endsWith('\r\n')).toBe(true);
});

const PYTHON = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode('utf-8')
rows = list(csv.DictReader(io.StringIO(text, newline='')))
statuses = {}
for row in rows: statuses[row['status']] = statuses.get(row['status'], 0) + 1
print(json.dumps([rows[0]['nameSv'], rows[0]['seq'], statuses]))
`;
const hasPython = spawnSync('python3', ['--version']).status === 0;

test.runIf(hasPython)('Python reads the same names and the same numbers', () => {
  const input = textOf(tableOf('services', asked), 'csv');
  const told = execFileSync('python3', ['-c', PYTHON], { input, encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual(['2 Ansökan om bygglov, åäö', '10', { yellow: 2, green: 1, unknown: 1 }]);
});
