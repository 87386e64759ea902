import { brotliDecompressSync } from 'node:zlib';
import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { everyItem } from '../store/fixture-table.ts';

function unpacked(bytes: Uint8Array): string {
  try {
    return brotliDecompressSync(bytes).toString('utf8');
  } catch {
    return Buffer.from(bytes).toString('utf8');
  }
}

const wordsIn = ({ S, N, B }: AttributeValue): string => S ?? N ?? (B ? unpacked(B) : '');

/** Everything that a table holds, past all access paths: what is packed is unpacked, what is escaped is not. */
export async function everyWord(client: DynamoDBClient): Promise<string> {
  const items = await everyItem(client);
  return items
    .map((item) => Object.values(item).map(wordsIn).join(' '))
    .join('\n')
    .replaceAll('\\"', '"');
}
