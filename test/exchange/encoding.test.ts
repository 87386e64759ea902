import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeStrictUtf8, detectText } from '../../functions/exchange/encoding.ts';
import { failure, fileOf } from './in-memory-ledger.ts';

const bytes = (...values: number[]) => fileOf('lista.json', Uint8Array.from(values));
const latin1 = (text: string) => fileOf('lista.json', Buffer.from(text, 'latin1'));
const textOf = (decoded: ReturnType<typeof detectText>) => (decoded.ok ? decoded.text : decoded.detail);
const BOM = [0xef, 0xbb, 0xbf];

describe('a file that must be UTF-8', () => {
  test('is read, without its byte order mark', () => {
    const file = fileOf('a.csv', Uint8Array.from([...BOM, ...Buffer.from('räksmörgås 🌼')]));
    expect(textOf(decodeStrictUtf8(file))).toBe('räksmörgås 🌼');
  });

  test('fails with the byte and the line where it is something else', () => {
    const file = bytes(...Buffer.from('å,b\nc,d\n'), 0xe5, ...Buffer.from(',f\n'));
    const { type, detail, line } = failure(decodeStrictUtf8(file));
    expect({ type, line }).toEqual({ type: 'unreadable-encoding', line: 3 });
    expect(detail).toContain('“lista.json” is not valid UTF-8');
    expect(detail).toContain('at byte 9 (line 3)');
  });

  test('fails where it ends inside a character', () => {
    expect(failure(decodeStrictUtf8(bytes(0x61, 0xe2, 0x82))).detail).toContain('at byte 1 (line 1)');
  });

  test('names the first damaged byte, wherever it lies', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', '€', '🌼', '\n') });
    const damage = fc.constantFrom([0xff], [0xc3, 0x61], [0xe2, 0x82], [0xf0, 0x9f, 0x41]);
    fc.assert(
      fc.property(text, damage, text, (before, damaged, after) => {
        const file = bytes(...Buffer.from(before), ...damaged, ...Buffer.from(after));
        const { detail, line } = failure(decodeStrictUtf8(file));
        expect(detail).toContain(`at byte ${Buffer.byteLength(before)} `);
        expect(line).toBe(before.split('\n').length);
      }),
    );
  });
});

describe.each([
  ['a file that must be UTF-8', decodeStrictUtf8],
  ['a file of unknown encoding', detectText],
])('%s', (_what, decode) => {
  test.each([
    ['with a byte order mark, little end first', [0xff, 0xfe, 0x61, 0x00]],
    ['with a byte order mark, big end first', [0xfe, 0xff, 0x00, 0x61]],
    ['without one', [0x5b, 0x00, 0x5d, 0x00]],
  ])('is refused as UTF-16 %s', (_how, values) => {
    const { type, detail } = failure(decode(bytes(...values)));
    expect(type).toBe('unreadable-encoding');
    expect(detail).toContain('UTF-16');
    expect(detail).toContain('save it as UTF-8');
  });
});

describe('a file of unknown encoding', () => {
  test('is UTF-8 where it can be', () => {
    expect(textOf(detectText(fileOf('lista.json', 'räksmörgås')))).toBe('räksmörgås');
  });

  test('is ISO-8859-1 where it cannot be UTF-8', () => {
    expect(textOf(detectText(latin1('räksmörgås Å')))).toBe('räksmörgås Å');
  });

  test('has the dashes and quotes of Windows-1252', () => {
    expect(textOf(detectText(bytes(0xe5, 0x20, 0x96, 0x93, 0x80)))).toBe('å –“€');
  });

  test('is refused as damaged UTF-8 rather than read as other letters', () => {
    const damaged = bytes(...Buffer.from('åäö'), 0xf6, ...Buffer.from('slut'));
    expect(failure(detectText(damaged)).detail).toContain('at byte 6 (line 1)');
  });

  test('is refused as damaged UTF-8 when it says by its mark that it is UTF-8', () => {
    expect(failure(detectText(bytes(...BOM, 0xe5, 0x61))).detail).toContain('at byte 3');
  });
});
