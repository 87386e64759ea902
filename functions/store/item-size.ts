import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Attributes } from './database.ts';

/** What an item may weigh: DynamoDB's limit is 400 KB, names included; the rest is a margin. */
export const LARGEST_ITEM = 390 * 1024;

const utf8 = new TextEncoder();
const bytesOf = (text: string): number => utf8.encode(text).length;

function valueSize({ S, N, B }: AttributeValue): number {
  if (S !== undefined) return bytesOf(S);
  // A number weighs a byte for two digits and one more; its length as text is never less.
  return N !== undefined ? N.length + 1 : (B?.length ?? 0);
}

/** Bytes that DynamoDB counts for an item of texts, numbers and binaries. */
export const itemSize = (item: Attributes): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + bytesOf(name) + valueSize(value), 0);
