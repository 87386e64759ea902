import type { Commit, Internal } from '../core/commit.ts';
import { refOf, type SealedText } from '../core/texts.ts';
import { type Attributes, bytesIn, type Database, put, query, remove, sortKeyOf } from './database.ts';
import { commitBeside, internalKey, textKey, textsBetween } from './keys.ts';
import { packed, unpacked } from './packing.ts';

/** What lies beside a commit: texts that can be withdrawn, and what is not public. */
export type Companions = { text: Attributes | null; internal: Attributes };

/** Texts as an item keeps them. The reference is left out: it is made again from salt and text. */
export const packTexts = (texts: readonly SealedText[]): Uint8Array =>
  packed(JSON.stringify(texts.map(({ salt, text }) => [salt, text])));

function unpackTexts(bytes: Uint8Array): SealedText[] {
  const pairs = JSON.parse(unpacked(bytes)) as [salt: string, text: string][];
  return pairs.map(([salt, text]) => ({ ref: refOf(salt, text), salt, text }));
}

/** The companions of a commit as attributes; no text item when it has no texts. */
export const companionsOf = (texts: readonly SealedText[], internal: Internal): Companions => ({
  text: texts.length > 0 ? { revision: { N: '1' }, body: { B: packTexts(texts) } } : null,
  internal: {
    salt: { S: internal.salt },
    ...(internal.actor !== null && { actor: { S: internal.actor } }),
    notes: { S: JSON.stringify(internal.notes) },
  },
});

type Place = Pick<Commit, 'org' | 'seq' | 'hash'>;

/** Writes the companions of a commit that is about to be put; without it they are orphans, and harmless. */
export async function putCompanions(database: Database, at: Place, beside: Companions): Promise<void> {
  const { org, seq, hash } = at;
  await Promise.all([
    beside.text && put(database, textKey(org, seq, hash), beside.text),
    put(database, internalKey(org, seq, hash), beside.internal),
  ]);
}

/** Deletes the companions of a commit that was never put. */
export async function removeCompanions(database: Database, { org, seq, hash }: Place): Promise<void> {
  await Promise.all([
    remove(database, textKey(org, seq, hash)),
    remove(database, internalKey(org, seq, hash)),
  ]);
}

/** The texts found beside one commit, as they lie there. */
export type FoundTexts = { seq: number; hash: string; revision: string; texts: SealedText[] };

/** Every item of texts with a seq from `first` to `last`, those of attempts that lost included. */
export async function findTexts(
  database: Database,
  org: string,
  first: number,
  last: number,
): Promise<FoundTexts[]> {
  const items = await query(database, textsBetween(org, first, last));
  return items.map((item) => ({
    ...commitBeside(sortKeyOf(item)),
    revision: item['revision']?.N ?? '',
    texts: unpackTexts(bytesIn(item, 'body')),
  }));
}
