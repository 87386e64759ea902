import { describe, expect, test } from 'vitest';
import { readCsv } from '../../functions/exchange/read-csv.ts';
import { failure, fileOf } from './in-memory-ledger.ts';

const read = (text: string) => {
  const result = readCsv(fileOf('a.csv', text));
  if (!result.ok) throw new Error(result.detail);
  return result.table;
};

describe('a CSV file', () => {
  test.each([
    ['\n', 'line feeds'],
    ['\r\n', 'carriage returns with line feeds'],
    ['\r', 'carriage returns'],
  ])('may break its lines with %j, %s', (lineBreak) => {
    const { header, rows } = read(
      ['a,b', '1,"two\nlines"', '', '3,"say ""x"", y"', ''].join('\n').replaceAll('\n', lineBreak),
    );
    expect(header).toEqual(['a', 'b']);
    expect(rows).toEqual([
      { line: 2, cells: ['1', 'two\nlines'] },
      { line: 5, cells: ['3', 'say "x", y'] },
    ]);
  });

  test('may begin with a byte order mark and mix its line breaks', () => {
    expect(read('\ufeffa,b\r\n1,2\n3,4\r\n').rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(read('\ufeffa,b\r\n').header).toEqual(['a', 'b']);
  });

  test.each([
    ['is empty', '', null, 'is empty'],
    ['has a row cut short', 'a,b\n1,2\n3\n', 3, 'line 3 has 1 of 2 columns; is the file complete?'],
    ['has a row too long', 'a,b\n"x\ny",2\n3,4,5\n', 4, 'line 4 has 3 of 2 columns'],
    ['ends inside a row', 'a,b\n1,2\n3,4', 3, 'line 3 ends without a line break; is the file complete?'],
    ['ends inside quotes', 'a,b\n1,2\n3,"4\n', 3, 'line 3 has a quotation mark that does not fit'],
    ['has a stray quote', 'a,b\n1,2"x\n', 2, 'line 2 has a quotation mark that does not fit'],
    ['names a column twice', 'a,a\n1,2\n', 1, 'line 1 names the column “a” twice'],
  ])('that %s fails, and says where', (_what, text, line, detail) => {
    const found = failure(readCsv(fileOf('a.csv', text)));
    expect(found).toMatchObject({ type: 'unreadable-file', line });
    expect(found.detail).toContain(detail);
    expect(found.detail).toContain('“a.csv”');
  });
});
