import type { ImportFailure, ImportFile } from '../../core/importing.ts';
import { failed } from '../import-failure.ts';
import { LARGEST_UNPACKED, LAST_ROW, MOST_COLUMNS } from './limits.ts';
import { unpackedText, zipEntries } from './zip-entries.ts';

/** Cells whose formula came to an error, by their address: the reader of workbooks takes them for empty. */
export type BrokenCells = ReadonlySet<string>;
export type CheckedWorkbook = { ok: true; broken: BrokenCells } | ImportFailure;

/** A row or a cell of a sheet, whatever its prefix, with its attributes; longer ones than that no program writes. */
const PLACES = /<(?:[^\s<>:/]*:)?(row|c)(?=[\s/>])([^>]{0,1000})(>?)/g;
/** Attributes as every program writes them. What the reader takes otherwise than we do could hide an address. */
const PLAIN = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>&]*"|'[^'<>&]*'))*\s*\/?$/;
/** Each address among them; the reader leaves prefixes away. */
const ADDRESSES = /\s(?:[\w.-]*:)?r\s*=\s*["']([^"']*)/g;
const ADDRESS = /^([A-Z]{0,3})(\d{1,7})$/;
const IS_BROKEN = /\bt\s*=\s*["']e["']/;

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** A workbook that cannot be read. */
export const damaged = (name: string): ImportFailure =>
  failed('unreadable-file', `“${name}” is damaged or no workbook that can be read; save it anew as .xlsx.`, {
    remark: { code: 'damaged-workbook' },
  });

function tooMany(name: string, row: number, letters: string): ImportFailure | null {
  if (row > LAST_ROW) {
    const detail = `“${name}” has a sheet that reaches to row ${row}; delete rows that are not needed.`;
    const remark = { code: 'too-many-rows', values: { most: String(LAST_ROW), rows: String(row) } } as const;
    return failed('unreadable-file', detail, { line: row, remark });
  }
  if (columnNumber(letters) <= MOST_COLUMNS) return null;
  const detail = `“${name}” has a sheet that reaches to column ${letters}; delete columns that are not needed.`;
  const remark = { code: 'too-many-columns', values: { most: String(MOST_COLUMNS) } } as const;
  return failed('unreadable-file', detail, { line: row, column: letters, remark });
}

/** Looks at every address of a sheet: one cell far out would otherwise become a million rows. */
function scanned(name: string, xml: string): CheckedWorkbook {
  const broken = new Set<string>();
  let rows = 0;
  for (const [, kind, attributes = '', end] of xml.matchAll(PLACES)) {
    if (end === '' || !PLAIN.test(attributes)) return damaged(name);
    // Rows need no address.
    if (kind === 'row') rows += 1;
    if (rows > LAST_ROW) return tooMany(name, rows, '') ?? damaged(name);
    for (const [, address = ''] of attributes.matchAll(ADDRESSES)) {
      const [, letters = '', row] = ADDRESS.exec(address) ?? [];
      if (row === undefined) return damaged(name);
      const failure = tooMany(name, Number(row), letters);
      if (failure) return failure;
      if (letters !== '' && IS_BROKEN.test(attributes)) broken.add(`${letters}${row}`);
    }
  }
  return { ok: true, broken };
}

/** Where the first sheet lies: the workbook names it by a reference, and a second file says what that leads to. */
function firstSheet(texts: ReadonlyMap<string, string>): string | null {
  const reference = /<(?:\w+:)?sheet\b[^<>]*\bid\s*=\s*["']([^"']+)["'][^<>]*>/.exec(
    texts.get('xl/workbook.xml') ?? '',
  )?.[1];
  const leads = [...(texts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\b([^<>]*)>/g)];
  const lead = leads.find(
    ([, attributes = '']) => /\bId\s*=\s*["']([^"']+)["']/.exec(attributes)?.[1] === reference,
  );
  const target = /\bTarget\s*=\s*["']([^"']+)["']/.exec(lead?.[1] ?? '')?.[1];
  return target === undefined ? null : target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Refuses a workbook that would unpack to more than a table of services can be, before anything else reads it. */
export async function checkWorkbook({ name, bytes }: ImportFile): Promise<CheckedWorkbook> {
  const entries = zipEntries(bytes);
  if (!entries) return damaged(name);
  if (entries.reduce((sum, { size }) => sum + size, 0) > LARGEST_UNPACKED) {
    const detail = `“${name}” unpacks to far more than a table of services; it is not read.`;
    return failed('unreadable-file', detail, { remark: { code: 'too-large-unpacked' } });
  }
  const texts = new Map<string, string>();
  for (const entry of entries.filter((each) => /\.(xml|rels)$/.test(each.name))) {
    const xml = await unpackedText(entry);
    if (xml === null) return damaged(name);
    texts.set(entry.name, xml);
  }
  const sheet = firstSheet(texts);
  let broken: BrokenCells = new Set();
  // A sheet may lie anywhere, so every file is looked at.
  for (const [path, xml] of texts) {
    const found = scanned(name, xml);
    if (!found.ok) return found;
    if (path === sheet) broken = found.broken;
  }
  return { ok: true, broken };
}
