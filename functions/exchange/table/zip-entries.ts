/** A file in a zip archive, still packed. */
export type ZipEntry = {
  name: string;
  method: 'stored' | 'deflated';
  packed: Uint8Array<ArrayBuffer>;
  /** Bytes that it says it has unpacked; who unpacks it must not make more of it. */
  size: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const IN_DIRECTORY = 0x02014b50;
const LONGEST_COMMENT = 65_535;
/** A workbook has a few dozen. */
const MOST_ENTRIES = 2_000;

function endOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}

/** The packed bytes begin after the entry's own header, whose name and extra field may differ from the directory's. */
function packedAt(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number, length: number) {
  const begin = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return begin + length <= bytes.length ? bytes.subarray(begin, begin + length) : null;
}

function entriesFrom(bytes: Uint8Array<ArrayBuffer>, view: DataView, end: number): ZipEntry[] | null {
  const count = view.getUint16(end + 8, true);
  const isZip64 = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  if (count > MOST_ENTRIES || isZip64) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let place = 0; place < count; place += 1) {
    if (view.getUint32(at, true) !== IN_DIRECTORY) return null;
    const method = view.getUint16(at + 10, true);
    const [length, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const named = view.getUint16(at + 28, true);
    const packed = packedAt(bytes, view, view.getUint32(at + 42, true), length);
    if (packed === null || (method !== 0 && method !== 8)) return null;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named));
    entries.push({ name, method: method === 0 ? 'stored' : 'deflated', packed, size });
    at += 46 + named + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The files in a zip archive; null for what is none, is damaged, or uses what no workbook of our size needs (zip64). */
export function zipEntries(given: Uint8Array): ZipEntry[] | null {
  const bytes = Uint8Array.from(given);
  const view = new DataView(bytes.buffer);
  try {
    const end = endOfDirectory(view);
    return end === null ? null : entriesFrom(bytes, view, end);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The text of an entry; null where it unpacks to more than it says, or cannot be unpacked. */
export async function unpackedText({ method, packed, size }: ZipEntry): Promise<string | null> {
  if (method === 'stored') return new TextDecoder().decode(packed);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  try {
    for await (const part of stream) {
      length += part.byteLength;
      if (length > size) return null;
      text += decoder.decode(part, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}
