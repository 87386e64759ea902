import { brotliCompressSync, constants } from 'node:zlib';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Act } from './measurements.ts';

export const NOTHING: Act = {
  requests: 0,
  readUnits: 0,
  writeUnits: 0,
  s3Writes: 0,
  s3Reads: 0,
  bytes: 0,
  milliseconds: 0,
};

const READS = ['GetItemCommand', 'QueryCommand'];

/** Adds up what a client of the table asks for; a read that finds nothing costs a unit on AWS, and so does here. */
export function countTable(client: DynamoDBClient, count: Act): void {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
        const answer = await next(args);
        const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number } };
        const kind = READS.includes(commandName) ? 'readUnits' : 'writeUnits';
        count[kind] += Math.max(1, ConsumedCapacity?.CapacityUnits ?? 0);
        count.requests += 1;
        return answer;
      },
    { step: 'initialize', name: 'countTable' },
  );
}

/** Adds up what a client of S3 asks for, by price. */
export function countBucket(client: S3Client, count: Act): void {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        count[/^(?:Put|List)/.test(commandName) ? 's3Writes' : 's3Reads'] += 1;
        return next(args);
      },
    { step: 'initialize', name: 'countBucket' },
  );
}

/** Takes what an act costs, given where its requests are counted; the act gives the bytes it sends. */
export async function costOf(count: Act, act: () => Promise<number>): Promise<Act> {
  Object.assign(count, NOTHING);
  const before = process.cpuUsage();
  const bytes = await act();
  const { user, system } = process.cpuUsage(before);
  return { ...count, bytes, milliseconds: Math.round((user + system) / 100) / 10 };
}

/** As the edge compresses: fast rather than small. */
export const compressedBytes = (body: Uint8Array | string): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
