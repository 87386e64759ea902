import type { ImportFile } from '../../core/importing.ts';
import { failed } from '../import-failure.ts';
import { readDelimited } from './delimited.ts';
import type { ReadTable } from './table.ts';
import { readWorkbook } from './workbook.ts';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte);

/** How a zip archive begins, and with it every XLSX. */
const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
/** How the workbooks of before 2007 begin (.xls), and those with a password. */
const isOldWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Reads a table from CSV or XLSX; the bytes tell which, never the name. */
export async function readTable(file: ImportFile): Promise<ReadTable> {
  if (isZip(file.bytes)) return readWorkbook(file);
  if (!isOldWorkbook(file.bytes)) return readDelimited(file);
  const detail = `“${file.name}” is an old workbook (.xls) or has a password; save it as .xlsx without one.`;
  return failed('unreadable-file', detail, { remark: { code: 'not-a-workbook' } });
}
