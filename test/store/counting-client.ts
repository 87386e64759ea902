import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openClient } from '../../functions/store/client.ts';
import type { Engine } from '../../infra/local/engine.ts';

/**
 * What requests cost, as the engine counts it: a read unit is 4 KB read consistently (it costs 1; the
 * engine counts 0 where a query finds nothing, AWS 1), a write unit 1 KB written.
 */
export type Units = { read: number; write: number };

/** A client that adds up what its requests cost. */
export function countingClient({ config }: Engine): { client: DynamoDBClient; units: Units } {
  const client = openClient(config);
  const units = { read: 0, write: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const answer = await next(args);
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: { CapacityUnits?: number } };
      const isRead = ['GetItemCommand', 'QueryCommand'].includes(context.commandName ?? '');
      units[isRead ? 'read' : 'write'] += ConsumedCapacity?.CapacityUnits ?? 0;
      return answer;
    },
    { step: 'initialize', name: 'counting' },
  );
  return { client, units };
}
