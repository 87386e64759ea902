import { deflateRawSync, inflateRawSync } from 'node:zlib';
import write from 'write-excel-file/universal';

type Cell = string | number | boolean | Date | null;

/** A workbook of sheets as somebody else's program would write it. */
export async function workbookOf(...sheets: readonly (readonly (readonly Cell[])[])[]): Promise<Uint8Array> {
  const written = sheets.map((rows, place) => ({
    sheet: `Blad ${place + 1}`,
    data: rows.map((cells) =>
      cells.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : value)),
    ),
  }));
  return new Uint8Array(await (await write(written).toBlob()).arrayBuffer());
}

type Entry = { name: string; text: string; size: number };

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = Buffer.from(bytes);
  const end = view.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries: Entry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    const named = view.readUInt16LE(at + 28);
    const own = view.readUInt32LE(at + 42);
    const begin = own + 30 + view.readUInt16LE(own + 26) + view.readUInt16LE(own + 28);
    const packed = view.subarray(begin, begin + view.readUInt32LE(at + 20));
    const text = (view.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + named),
      text,
      size: Buffer.byteLength(text),
    });
    at += 46 + named + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

const header = (signature: number, length: number): Buffer => {
  const made = Buffer.alloc(length);
  made.writeUInt32LE(signature, 0);
  return made;
};

function packedAgain(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, size } of entries) {
    const packed = deflateRawSync(text);
    const own = header(0x04034b50, 30);
    own.writeUInt16LE(8, 8);
    own.writeUInt16LE(name.length, 26);
    const listed = header(0x02014b50, 46);
    listed.writeUInt16LE(8, 10);
    listed.writeUInt32LE(packed.length, 20);
    listed.writeUInt32LE(size, 24);
    listed.writeUInt16LE(name.length, 28);
    listed.writeUInt32LE(at, 42);
    parts.push(own, Buffer.from(name), packed);
    directory.push(listed, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = header(0x06054b50, 22);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...parts, listed, end]));
}

/** The workbook with one of its files changed; `size` is what it claims to unpack to. */
export function sheetXml(
  bytes: Uint8Array,
  path: string,
  change: (xml: string) => string,
  size?: number,
): Uint8Array {
  const entries = entriesOf(bytes);
  if (!entries.some(({ name }) => name === path)) throw new Error(`no ${path}`);
  return packedAgain(
    entries.map((entry) => {
      if (entry.name !== path) return entry;
      const text = change(entry.text);
      return { ...entry, text, size: size ?? Buffer.byteLength(text) };
    }),
  );
}
