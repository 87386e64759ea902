import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../functions/exchange/table/read-table.ts';
import type { Table } from '../../functions/exchange/table/table.ts';
import { delimitedText } from '../../functions/exchange/table/write-delimited.ts';
import { workbookBytes } from '../../functions/exchange/table/write-workbook.ts';
import { failure, fileOf } from './in-memory-ledger.ts';
import { sheetXml, workbookOf } from './workbooks.ts';

const read = async (content: string | Uint8Array): Promise<Table> => {
  const found = await readTable(fileOf('tjanster', content));
  if (!found.ok) throw new Error(`${found.type}: ${found.detail}`);
  return found.table;
};
const refusal = async (content: string | Uint8Array) => {
  const { type, line, column, remark } = failure(await readTable(fileOf('tjanster', content)));
  return [type, remark?.code, line, column];
};
const cellsOf = ({ headers, rows }: Table) => [headers, ...rows.map(({ cells }) => cells)];

describe('a table of text', () => {
  test.each([
    ['semicolons', 'Namn;Område\nBygglov;Företagare\n'],
    ['commas', 'Namn,Område\nBygglov,Företagare\n'],
    ['tabs', 'Namn\tOmråde\nBygglov\tFöretagare\n'],
    ['line breaks of Windows and a byte order mark', '\ufeffNamn;Område\r\nBygglov;Företagare\r\n'],
    ['a sign that the first line announces', 'sep=;\nNamn;Område\nBygglov;Företagare'],
    ['quotes, and a comma inside them', '"Namn";"Område, om något"\nBygglov;Företagare'],
  ])('may have %s', async (_, text) => {
    const { headers, rows } = await read(text);
    expect(headers[0]).toBe('Namn');
    expect(rows.map(({ cells }) => cells)).toEqual([['Bygglov', 'Företagare']]);
  });

  test('may be in the encoding that Swedish spreadsheets save in', async () => {
    const latin = Uint8Array.from(Buffer.from('Namn;Område\nFärdtjänst;Äldre\n', 'latin1'));
    expect(cellsOf(await read(latin))).toEqual([
      ['Namn', 'Område'],
      ['Färdtjänst', 'Äldre'],
    ]);
    expect(await refusal(Uint8Array.from(Buffer.from('\ufeffNamn', 'utf16le')))).toEqual([
      'unreadable-encoding',
      undefined,
      null,
      null,
    ]);
  });

  test('counts its lines through blank rows, comments and cells with line breaks', async () => {
    const { rows } = await read('Namn;Beskrivning\n\n# så här;gör man\nA;"två\nrader"\n;\nB\n');
    expect(rows).toEqual([
      { line: 4, cells: ['A', 'två\nrader'] },
      { line: 7, cells: ['B'] },
    ]);
  });

  test.each([
    ['nothing', '', 'no-rows', null, null],
    ['blank lines only', '\n\n;;\n', 'no-rows', null, null],
    ['a header twice', 'Namn;Namn\nA;B', 'column-twice', 1, 'Namn'],
    ['content without a header', 'Namn;;\nA;;B', 'no-header', 2, 'C'],
    ['a quote that does not end', 'Namn\n"A', 'quotes', 2, null],
    ['more rows than can be', `Namn\n${'A\n'.repeat(20_001)}`, 'too-many-rows', null, null],
    [
      'rows after more blank ones than are read',
      `Namn\n${';\n'.repeat(50_000)}A`,
      'too-many-rows',
      null,
      null,
    ],
    [
      'more columns than can be',
      Array.from({ length: 201 }, (_, place) => `k${place}`).join(';'),
      'too-many-columns',
      1,
      null,
    ],
  ])('with %s is refused, and says where', async (_, text, code, line, column) => {
    expect(await refusal(text)).toEqual(['unreadable-file', code, line, column]);
  });

  test('takes hostile cells for what they are: text', async () => {
    const cells = ["'=cmd|' /C calc'!A0", '💐\u202eolla', '__proto__', 'x'.repeat(40_000)];
    const { rows } = await read(`a;b;c;d\n${cells.map((cell) => `"${cell}"`).join(';')}`);
    expect(rows[0]?.cells).toEqual(["=cmd|' /C calc'!A0", '💐\u202eolla', '__proto__', 'x'.repeat(32_768)]);
  });
});

describe('a workbook', () => {
  test('is read from its first sheet, by the rows that the spreadsheet shows', async () => {
    const bytes = await workbookOf(
      [[], ['Namn', 'Dag', 'Tal', 'Ja'], [], ['  Bygglov ', new Date('2026-11-22T00:00:00Z'), 4.1, true]],
      [['En annan', 'tabell']],
    );
    expect(await read(bytes)).toEqual({
      name: 'tjanster',
      headers: ['Namn', 'Dag', 'Tal', 'Ja'],
      rows: [{ line: 4, cells: ['Bygglov', '2026-11-22', '4.1', 'true'] }],
    });
  });

  test('shows where a formula came to nothing, though its reader takes that for empty', async () => {
    const bytes = await workbookOf(
      [
        ['Namn', 'Länk'],
        ['Bygglov', 'x'],
      ],
      [['x']],
    );
    const broken = sheetXml(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="e"><v>#REF!</v></c>'),
    );
    expect((await read(broken)).rows[0]?.cells).toEqual(['Bygglov', '#VALUE!']);
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2), 'damaged-workbook'],
    ['no workbook at all', () => Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'damaged-workbook'],
    ['an old one, or with a password', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'not-a-workbook'],
    [
      'a bomb by its own account',
      (bytes) => sheetXml(bytes, 'xl/worksheets/sheet1.xml', (xml) => xml, 90_000_000),
      'too-large-unpacked',
    ],
    [
      'a bomb that lies about it',
      (bytes) => sheetXml(bytes, 'xl/worksheets/sheet1.xml', (xml) => xml + ' '.repeat(500_000), 1000),
      'damaged-workbook',
    ],
    [
      'one cell far down',
      (bytes) => sheetXml(bytes, 'xl/worksheets/sheet1.xml', (xml) => xml.replace('r="A2"', 'r="A1048576"')),
      'too-many-rows',
    ],
    [
      'one cell far out, in a sheet that hides',
      (bytes) => sheetXml(bytes, 'xl/worksheets/sheet2.xml', (xml) => xml.replace('r="A1"', 'r="XFD1"')),
      'too-many-columns',
    ],
  ])('that is %s is refused', async (_, change, code) => {
    const bytes = await workbookOf([['Namn'], ['Bygglov']], [['x']]);
    expect((await refusal(change(bytes)))[1]).toBe(code);
  });

  test.each([
    ['a sign that ends a tag elsewhere', '<c x=">" r="XFD1048576">'],
    ['a sign that begins one', '<c x="<" r="XFD1048576">'],
    ['an entity', '<c r="&#88;FD1048576">'],
    ['a power of ten', '<c r="A1e9">'],
    ['small letters', '<c r="zzzz1">'],
    ['another address before it', '<c x:r="A1" r="XFD1048576">'],
    ['an unusual prefix', '<a-b:c r="XFD1048576">'],
    ['a row of its own', '</row><row r="1e9"><c r="A2">'],
    ['very many attributes', `<c ${'a="1" '.repeat(300)}r="XFD1048576">`],
  ])('that hides a cell far out behind %s is refused', async (_, cell) => {
    const bytes = sheetXml(await workbookOf([['Namn'], ['x']]), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<c r="A2"[^>]*>(.*?)<\/c>/, `${cell}$1</c>`),
    );
    expect((await refusal(bytes))[1]).toMatch(/^(?:damaged-workbook|too-many-(?:rows|columns))$/);
  });

  test('of a million rows is refused before it is unpacked into them', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, place) => `<row r="${place + 1}"><c r="A${place + 1}"/></row>`,
    );
    for (const sheet of [rows.join(''), '<row></row>'.repeat(30_000)]) {
      const bytes = sheetXml(await workbookOf([['Namn']], [['x']]), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${sheet}</sheetData>`),
      );
      expect((await refusal(bytes))[1]).toBe('too-many-rows');
    }
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    '+46',
    '-x',
    '@a',
    '＝x',
    '_x0041_',
    'toString',
    '__proto__',
    'a;b',
    'a"b',
    'två\nrader',
    '0012',
    '2026-11-22',
    '1e5',
    '\uffff',
  ),
);
const written = fc
  .array(fc.tuple(text, text, text), { minLength: 1, maxLength: 4 })
  .map((rows) => ({
    headers: ['Namn', 'Enhet', 'Roll'],
    rows: rows.map((cells) => [
      'x',
      ...cells.map((cell) =>
        cell
          .toWellFormed()
          .replace(/\p{Cc}/gu, '\n')
          .trim(),
      ),
    ]),
  }))
  .map(({ headers, rows }) => ({ headers: ['Id', ...headers], rows }));

describe('what we write', () => {
  test('is read again as it was, from CSV', async () => {
    await fc.assert(
      fc.asyncProperty(written, async (table) => {
        expect(cellsOf(await read(delimitedText(table)))).toEqual([table.headers, ...table.rows]);
      }),
    );
  });

  test('is read again as it was, from a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(written, async (table) => {
        const bytes = await workbookBytes([{ ...table, name: 'E-tjänster', widths: [10, 10, 10, 10] }]);
        const wide = cellsOf(await read(bytes)).map((cells) => [...cells, '', '', ''].slice(0, 4));
        expect(wide).toEqual([table.headers, ...table.rows]);
      }),
      { numRuns: 8 },
    );
  });

  const table = { headers: ['Namn', 'Roll'], rows: [['=HYPERLINK("http://ond.example")', '0012']] };

  test('holds no cell that a spreadsheet would carry out, in the eyes of another reader of CSV', () => {
    const cells = parse(delimitedText(table), { delimiter: ';', bom: true }) as string[][];
    expect(cells).toEqual([
      ['Namn', 'Roll'],
      ['\'=HYPERLINK("http://ond.example")', '0012'],
    ]);
  });

  test('holds only text, in the eyes of another reader of workbooks', async () => {
    const bytes = await workbookBytes([{ ...table, name: 'E-tjänster', widths: [10, 10] }]);
    expect(await readSheet(bytes.buffer)).toEqual([
      ['Namn', 'Roll'],
      ['\'=HYPERLINK("http://ond.example")', '0012'],
    ]);
  });
});
