import type { ImportFile } from '../core/importing.ts';
import { UPLOAD_LIMIT, UploadedFiles, type Uploads } from '../core/uploads.ts';
import {
  type Attributes,
  bytesIn,
  type Database,
  get,
  numberIn,
  PRESENT,
  put,
  query,
  remove,
  sortKeyOf,
  textIn,
} from './database.ts';
import { uploadChunkKey, uploadChunks, uploadKey } from './keys.ts';
import { TABLE } from './table.ts';

/** Bytes of a chunk: well below what an item may weigh. */
const CHUNK = 350 * 1024;

/** The bytes of several files, one behind the other. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const chunksOf = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, place) =>
    bytes.subarray(place * CHUNK, (place + 1) * CHUNK),
  );

/** The files that a head item lists, cut out of the chunks; null where a chunk is missing. */
function filesIn(head: Attributes, chunks: readonly Attributes[]): ImportFile[] | null {
  const bytes = joined(chunks.map((chunk) => bytesIn(chunk, 'bytes')));
  const listed = UploadedFiles.parse(JSON.parse(textIn(head, 'files')));
  let at = 0;
  const files = listed.map(({ name, size }) => {
    at += size;
    return { name, bytes: bytes.slice(at - size, at) };
  });
  return at === bytes.length ? files : null;
}

/** Opens the uploads of a table; `now` is the clock that their limit is measured by. */
export function openUploads(database: Database, now: () => Date): Uploads {
  const isAlive = (head: Attributes | null): head is Attributes =>
    head !== null && numberIn(head, TABLE.expires) > now().getTime() / 1000;
  const headOf = async (org: string, id: string): Promise<Attributes | null> => {
    const head = await get(database, uploadKey(org, id));
    return isAlive(head) ? head : null;
  };
  return {
    // The head is written last: an upload is there whole or not at all.
    async keep(org, id, { files, order }) {
      const seconds = String(Math.ceil((now().getTime() + UPLOAD_LIMIT) / 1000));
      const expires = { [TABLE.expires]: { N: seconds } };
      for (const [place, bytes] of chunksOf(joined(files.map((file) => file.bytes))).entries())
        await put(database, uploadChunkKey(org, id, place), { bytes: { B: bytes }, ...expires });
      const listed = JSON.stringify(files.map(({ name, bytes }) => ({ name, size: bytes.length })));
      await put(database, uploadKey(org, id), { files: { S: listed }, order: { S: order }, ...expires });
    },
    async read(org, id) {
      const head = await headOf(org, id);
      const files = head && filesIn(head, await query(database, uploadChunks(org, id)));
      return head && files && { files, order: textIn(head, 'order') };
    },
    async change(org, id, order) {
      const head = await headOf(org, id);
      return head !== null && put(database, uploadKey(org, id), { ...head, order: { S: order } }, PRESENT);
    },
    async remove(org, id) {
      await remove(database, uploadKey(org, id));
      for (const chunk of await query(database, uploadChunks(org, id)))
        await remove(database, uploadChunkKey(org, id, Number(sortKeyOf(chunk).split('#').at(-1))));
    },
  };
}
