import { sha256Hex } from '../core/digest.ts';
import { FOLD_VERSION, type Ledger } from '../core/state.ts';
import {
  type Attributes,
  bytesIn,
  type Condition,
  type Database,
  get,
  numberIn,
  put,
  query,
  remove,
  sortKeyOf,
  textIn,
} from './database.ts';
import {
  allSnapshots,
  chunkKey,
  chunksAt,
  chunksBefore,
  isPointer,
  pointerKey,
  type Range,
  seqOfChunk,
  snapshotKey,
} from './keys.ts';
import { packed, unpacked } from './packing.ts';

/** Bytes of one chunk; an item holds at most 400 KB. */
export const CHUNK_SIZE = 380 * 1024;

/** Only forward; at the same seq only where the snapshot there was dropped. */
const forwardTo = (seq: number): Condition => ({
  expression: 'attribute_not_exists(pk) OR seq < :seq OR (seq = :seq AND chunks = :none)',
  values: { ':seq': { N: String(seq) }, ':none': { N: '0' } },
});

const pointerTo = (seq: number, chunks: number, digest: string): Attributes => ({
  seq: { N: String(seq) },
  chunks: { N: String(chunks) },
  digest: { S: digest },
});

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}

async function removeChunks(database: Database, org: string, range: Range): Promise<void> {
  for (const item of await query(database, range)) await remove(database, snapshotKey(org, sortKeyOf(item)));
}

/** The newest usable snapshot of this version of the code; null when there is none, or it is damaged. */
export async function readSnapshot(database: Database, org: string): Promise<Ledger | null> {
  const pointer = await get(database, pointerKey(org, FOLD_VERSION));
  if (!pointer || numberIn(pointer, 'chunks') === 0) return null;
  const chunks = await query(database, chunksAt(org, FOLD_VERSION, numberIn(pointer, 'seq')));
  try {
    const json = unpacked(Buffer.concat(chunks.map((chunk) => bytesIn(chunk, 'body'))));
    return sha256Hex(json) === textIn(pointer, 'digest') ? (JSON.parse(json) as Ledger) : null;
  } catch {
    return null;
  }
}

/** Whether there is a snapshot of just this seq. */
async function pointsAt(database: Database, org: string, seq: number): Promise<boolean> {
  const pointer = await get(database, pointerKey(org, FOLD_VERSION));
  return pointer !== null && numberIn(pointer, 'seq') === seq && numberIn(pointer, 'chunks') > 0;
}

/**
 * Writes a ledger as the organisation's snapshot: chunks first, the pointer last and only forward, then
 * away with older ones. Stopped anywhere in between, the snapshot before it still holds.
 */
export async function writeSnapshot(database: Database, ledger: Ledger, size = CHUNK_SIZE): Promise<void> {
  const { org, seq } = ledger.state;
  if (await pointsAt(database, org, seq)) return;
  // Keys stay in their order: what is answered from a snapshot has the same bytes as from the log.
  const json = JSON.stringify(ledger);
  const chunks = cut(packed(json), size);
  for (const [index, body] of chunks.entries()) {
    await put(database, chunkKey(org, FOLD_VERSION, seq, index), { body: { B: body } });
  }
  const pointer = pointerTo(seq, chunks.length, sha256Hex(json));
  const isNewest = await put(database, pointerKey(org, FOLD_VERSION), pointer, forwardTo(seq));
  if (isNewest) await removeChunks(database, org, chunksBefore(org, FOLD_VERSION, seq));
  // Another writer of the same seq wrote the very same chunks.
  else if (!(await pointsAt(database, org, seq)))
    await removeChunks(database, org, chunksAt(org, FOLD_VERSION, seq));
}

/**
 * Drops the snapshots of an organisation up to a seq, whatever version of the code wrote them, and leaves
 * pointers to nothing, so that a writer who is under way with an older one cannot bring it back.
 */
export async function dropSnapshots(database: Database, org: string, upTo: number): Promise<void> {
  const items = await query(database, allSnapshots(org));
  const keys = items.map((item) => snapshotKey(org, sortKeyOf(item)));
  const own = pointerKey(org, FOLD_VERSION);
  const pointers = [own, ...keys.filter((key) => isPointer(key) && key.sk !== own.sk)];
  const condition = {
    expression: 'attribute_not_exists(pk) OR seq <= :seq',
    values: { ':seq': { N: String(upTo) } },
  };
  for (const key of pointers) await put(database, key, pointerTo(upTo, 0, ''), condition);
  for (const key of keys.filter((each) => !isPointer(each) && seqOfChunk(each) <= upTo))
    await remove(database, key);
}
