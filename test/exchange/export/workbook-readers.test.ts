import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/universal';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExportTable, Value } from '../../../functions/exchange/export/table.ts';
import { unpackedText, zipEntries } from '../../../functions/exchange/table/zip-entries.ts';
import { askedOf, bytesOf, smallStory, tableOf } from './fixture.ts';
import { HOSTILE, hostileTable } from './hostile.ts';

type Book = { table: ExportTable; bytes: Uint8Array<ArrayBuffer> };

/** A cell as it is meant: dates as the text of the log, lists with spaces between, nothing as null. */
const meant = (value: Value): unknown =>
  typeof value === 'object' && value !== null ? value.join(' ') || null : value === '' ? null : value;

const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;
/** A number of Excel as the instant that it stands for, to the millisecond. */
const instantOf = (serial: number): string =>
  new Date(Math.round((serial - SERIAL_OF_1970) * DAY)).toISOString();

/** A sheet as SheetJS reads it: by the types and number formats of its cells. */
function sheetJsRows(sheet: WorkSheet | undefined): unknown[][] {
  const { e } = utils.decode_range(sheet?.['!ref'] ?? 'A1');
  const cellAt = (r: number, c: number): unknown => {
    const cell = sheet?.[utils.encode_cell({ r, c })];
    if (cell?.t !== 'n' || !String(cell.z).startsWith('yyyy')) return cell?.v ?? null;
    const instant = instantOf(Number(cell.v));
    return cell.z === 'yyyy-mm-dd' ? instant.slice(0, 10) : instant;
  };
  return Array.from({ length: e.r + 1 }, (_, r) =>
    Array.from({ length: e.c + 1 }, (_cell, c) => cellAt(r, c)),
  );
}

const rowsOf = ({ columns, rows }: ExportTable): unknown[][] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => row.map(meant)),
];

const asked = askedOf(smallStory());
let books: Book[];
let hostile: Book;
beforeAll(async () => {
  const tables = ['services', 'assessments', 'changes'].map((name) => tableOf(name, asked));
  books = await Promise.all(tables.map(async (table) => ({ table, bytes: await bytesOf(table) })));
  hostile = { table: hostileTable, bytes: await bytesOf(hostileTable) };
});

const bookOf = ({ bytes }: Book) => read(bytes, { cellNF: true });

describe('SheetJS, which we did not write,', () => {
  test('finds the same cells with the same types, dates as dates', () => {
    for (const book of books) {
      const { Sheets } = bookOf(book);
      expect(sheetJsRows(Sheets[book.table.name])).toEqual(rowsOf(book.table));
    }
  });

  test('finds every hostile text as text, whole', () => {
    const { Sheets } = bookOf(hostile);
    const [, ...rows] = sheetJsRows(Sheets['hostile']);
    const parts = sheetJsRows(Sheets['longTexts']).slice(1);
    const whole = rows.map(([, text], place) => {
      const own = parts.filter(([cell]) => cell === `B${place + 2}`).map(([, , part]) => part);
      return own.length > 0 ? own.join('') : text;
    });
    // SheetJS gives every line break as \n, whatever stands in the file.
    expect(whole).toEqual(HOSTILE.map((text) => text.replace('\r\n', '\n')));
    const others = (row: readonly unknown[]) => row.filter((_cell, column) => column !== 1);
    expect(rows.map(others)).toEqual(hostileTable.rows.map((row) => others(row.map(meant))));
  });

  test('finds no formula anywhere, and no cell longer than Excel takes', () => {
    for (const { Sheets } of [...books, hostile].map(bookOf))
      for (const sheet of Object.values(Sheets))
        for (const cell of Object.values(sheet)) {
          expect(cell?.f).toBeUndefined();
          expect(String(cell?.v ?? '').length).toBeLessThanOrEqual(32_767);
        }
  });

  test('finds a filter on every column, the columns explained, the rules and where the file comes from', () => {
    const [services] = books;
    const { Sheets, SheetNames } = services ? bookOf(services) : { Sheets: {}, SheetNames: [] };
    expect(SheetNames).toEqual(['services', 'columns', 'about']);
    expect(Sheets['services']?.['!autofilter']?.ref).toBe(Sheets['services']?.['!ref']);
    const named = sheetJsRows(Sheets['columns']).flatMap(([name, code]) => (code === null ? [name] : []));
    expect(named).toEqual(services?.table.columns.map(({ name }) => name));
    const about = new Map(sheetJsRows(Sheets['about']).map(([name, sv, en]) => [name, { sv, en }]));
    expect(about.get('derivation')?.sv).toContain('4. alla aktuella är kända och uppfyllda: grön');
    expect(about.get('greenShare')?.en).toContain('Fresh green divided by');
    expect(about.get('address')?.sv).toMatch(/exports\/services\.xlsx\?validOn=2024-12-31&knownOn=/);
    expect(about.get('hash')?.sv).toBe(asked.ledger.state.hash);
    expect(about.get('example')?.en).toBe('Invented figures.');
  });
});

test('read-excel-file finds the same cells', async () => {
  for (const { table, bytes } of books) {
    const rows = await readSheet(bytes.buffer, { trim: false });
    const cells = rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : cell)));
    const dated = (value: unknown, column: number) =>
      table.columns[column]?.type === 'day' && typeof value === 'string' && !table.columns[column]?.list
        ? `${value}T00:00:00.000Z`
        : value;
    const [head, ...body] = rowsOf(table);
    expect(cells).toEqual([head, ...body.map((row) => row.map(dated))]);
  }
});

test('read-excel-file finds the hostile texts that fit a cell as they are', async () => {
  const [, ...rows] = await readSheet(hostile.bytes.buffer, { trim: false });
  const fitting = HOSTILE.filter((text) => text.length <= 32_767);
  expect(rows.slice(0, fitting.length).map(([, text]) => text)).toEqual(fitting);
});

test('the header stays in sight, and no file of the workbook tells when it was packed', async () => {
  const [services] = books;
  const entries = zipEntries(services?.bytes ?? new Uint8Array()) ?? [];
  const sheet = entries.find(({ name }) => name === 'xl/worksheets/sheet1.xml');
  const xml = sheet ? await unpackedText(sheet) : null;
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  // The filters must stand right behind the cells, or Excel calls the file damaged.
  expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:AE5"\/>/);
  const firstHeader = new DataView(services?.bytes.buffer ?? new ArrayBuffer(30));
  expect(firstHeader.getUint32(10, true)).toBe(0x00210000);
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

test.runIf(office)('LibreOffice opens it and finds the same names and numbers', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'blomlada-'));
  try {
    writeFileSync(join(folder, 'services.xlsx'), books[0]?.bytes ?? '');
    const convert = [
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76',
      '--outdir',
      folder,
    ];
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(office ?? '', [profile, ...convert, join(folder, 'services.xlsx')]);
    const text = readFileSync(join(folder, 'services.csv'), 'utf8');
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect(rows.map(({ nameSv, status, since, seq }) => [nameSv, status, since, seq])[0]).toEqual([
      '2 Ansökan om bygglov, åäö',
      'yellow',
      '2024-02-01',
      '10',
    ]);
    expect(rows).toHaveLength(4);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
