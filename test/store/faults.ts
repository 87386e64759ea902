import { type DynamoDBClient, ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import { openClient } from '../../functions/store/client.ts';
import type { Engine } from '../../infra/local/engine.ts';

/** A request as the store made it: `PutItemCommand` and the partition it went to. */
export type Asked = { command: string; pk: string; input: Record<string, unknown> };

const attribute = (input: object, name: string): Record<string, { S?: string }> =>
  (input as Record<string, Record<string, { S?: string }> | undefined>)[name] ?? {};

function askedOf(commandName: string | undefined, input: object): Asked {
  const pk =
    attribute(input, 'Item')['pk'] ??
    attribute(input, 'Key')['pk'] ??
    attribute(input, 'ExpressionAttributeValues')[':pk'];
  return { command: commandName ?? '', pk: pk?.S ?? '', input: { ...input } };
}

/** What happens to a request: it never leaves, or its answer never comes back. */
export type Fate = 'never-sent' | 'answer-lost' | null;

/** The connection broke, and nobody tried again. */
export class Lost extends Error {
  override name = 'Lost';
}

/** A client whose process dies around the requests that `fateOf` picks; the SDK does not get to retry. */
export function dyingClient(engine: Engine, fateOf: (asked: Asked) => Fate): DynamoDBClient {
  const client = openClient(engine.config);
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const fate = fateOf(askedOf(context.commandName, args.input));
      if (fate === 'never-sent') throw new Lost('before sending');
      const answer = await next(args);
      if (fate === 'answer-lost') throw new Lost('after the engine did it');
      return answer;
    },
    { step: 'initialize', name: 'dying' },
  );
  return client;
}

/** A client that loses the answers that `isLost` picks below the SDK's retries, which so send again. */
export function retryingClient(engine: Engine, isLost: (asked: Asked) => boolean): DynamoDBClient {
  const client = openClient(engine.config);
  let current: Asked | undefined;
  client.middlewareStack.add(
    (next, context) => (args) => {
      current = askedOf(context.commandName, args.input);
      return next(args);
    },
    { step: 'initialize', name: 'remembering' },
  );
  client.middlewareStack.add(
    (next) => async (args) => {
      const asked = current;
      const answer = await next(args);
      if (asked && isLost(asked)) throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      return answer;
    },
    { step: 'finalizeRequest', priority: 'low', name: 'losing' },
  );
  return client;
}

/** A client whose requests the database turns away as too many, until it has done so `times` times. */
export function throttledClient(
  engine: Engine,
  times: number,
): { client: DynamoDBClient; turnedAway(): number } {
  const client = openClient(engine.config);
  let count = 0;
  client.middlewareStack.add(
    (next) => (args) => {
      if (count >= times) return next(args);
      count += 1;
      const $metadata = { httpStatusCode: 400 };
      const message = 'The level of configured provisioned throughput for the table was exceeded.';
      throw new ProvisionedThroughputExceededException({ message, $metadata });
    },
    { step: 'finalizeRequest', priority: 'low', name: 'throttling' },
  );
  return { client, turnedAway: () => count };
}

/** A client that notes everything it is asked. */
export function notingClient(engine: Engine): { client: DynamoDBClient; asked: Asked[] } {
  const asked: Asked[] = [];
  const client = dyingClient(engine, (each) => {
    asked.push(each);
    return null;
  });
  return { client, asked };
}

export const isCommit = ({ command, pk }: Asked): boolean =>
  command === 'PutItemCommand' && pk.startsWith('log#');

/** A client that waits, before each request, for what the test does first. */
export function waitingClient(engine: Engine, before: (asked: Asked) => Promise<unknown>): DynamoDBClient {
  const client = openClient(engine.config);
  client.middlewareStack.add(
    (next, context) => async (args) => {
      await before(askedOf(context.commandName, args.input));
      return next(args);
    },
    { step: 'initialize', name: 'waiting' },
  );
  return client;
}

/** A client that lets a rival write before each commit of its own leaves. */
export const outrunClient = (engine: Engine, rival: () => Promise<unknown>): DynamoDBClient =>
  waitingClient(engine, async (asked) => {
    if (isCommit(asked)) await rival();
  });
