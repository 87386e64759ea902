import type { ImportFailure, ImportFile } from '../core/importing.ts';
import { failed } from './import-failure.ts';

/** The text of a file, without a byte order mark. */
export type Decoded = { ok: true; text: string } | ImportFailure;

const decoded = (text: string): Decoded => ({ ok: true, text });

const startsWith = ({ bytes }: ImportFile, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Refuses UTF-16, told by its byte order mark or by NUL bytes, which no text in JSON or CSV holds. */
function refuseUtf16(file: ImportFile): ImportFailure | null {
  const isUtf16 = startsWith(file, 0xff, 0xfe) || startsWith(file, 0xfe, 0xff);
  if (!isUtf16 && !file.bytes.includes(0)) return null;
  const what = isUtf16 ? 'is UTF-16' : 'holds NUL bytes, so it is UTF-16 or no text at all';
  return failed('unreadable-encoding', `“${file.name}” ${what}; save it as UTF-8 and import it again.`);
}

/** Whole characters that the first `length` bytes begin with; null when they hold something that is not UTF-8. */
function utf8Prefix(bytes: Uint8Array, length: number): string | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return null;
  }
}

/** Where the first byte sequence that is not UTF-8 begins; the bytes are known to hold one, or to end inside one. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let beyond = bytes.length + 1;
  while (beyond - valid > 1) {
    const middle = (valid + beyond) >> 1;
    if (utf8Prefix(bytes, middle) === null) beyond = middle;
    else valid = middle;
  }
  return new TextEncoder().encode(utf8Prefix(bytes, valid) ?? '').length;
}

function invalidUtf8({ name, bytes }: ImportFile): ImportFailure {
  const offset = firstInvalid(bytes);
  const line = bytes.subarray(0, offset).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
  const detail = `“${name}” is not valid UTF-8: the character at byte ${offset} (line ${line}) is damaged or cut off. Get the file again, or save it as UTF-8.`;
  return failed('unreadable-encoding', detail, { line });
}

/** The text of a file that must be UTF-8; fails on UTF-16, and on invalid bytes with their offset and line. */
export function decodeStrictUtf8(file: ImportFile): Decoded {
  const utf16 = refuseUtf16(file);
  if (utf16) return utf16;
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes));
  } catch {
    return invalidUtf8(file);
  }
}

const hasBeyondAscii = (text: string): boolean => /[^\p{ASCII}\ufffd]/u.test(text);

/**
 * The text of a file whose encoding nobody states: UTF-8 where the bytes are that, else Windows-1252, which
 * is ISO-8859-1 with more. Fails on UTF-16, and on damaged UTF-8: invalid bytes beside valid characters of
 * several bytes. Read as Windows-1252 those would silently become other letters.
 */
export function detectText(file: ImportFile): Decoded {
  const utf8 = decodeStrictUtf8(file);
  const isUtf8 = utf8.ok || startsWith(file, 0xef, 0xbb, 0xbf);
  if (isUtf8 || refuseUtf16(file)) return utf8;
  if (hasBeyondAscii(new TextDecoder('utf-8').decode(file.bytes))) return utf8;
  return decoded(new TextDecoder('windows-1252').decode(file.bytes));
}
