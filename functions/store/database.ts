import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import type { Key, Range } from './keys.ts';
import { tableMissing } from './problem.ts';
import { type ERASABLE, type Part, TABLE } from './table.ts';

/** A client and the name of the one table. */
export type Database = { client: DynamoDBClient; table: string };
export type Attributes = Record<string, AttributeValue>;
/** A condition expression, with the values it compares to. */
export type Condition = { expression: string; values?: Attributes };

/** Where anything but a commit may be put; commits have a door of their own, append.ts. */
type Beside = Exclude<Part, 'log'>;
type Erasable = (typeof ERASABLE)[number];

export const ABSENT: Condition = { expression: `attribute_not_exists(${TABLE.partitionKey.name})` };

export const PRESENT: Condition = { expression: `attribute_exists(${TABLE.partitionKey.name})` };

/** The key of an item, as the table names it. */
export const keyAttributes = ({ pk, sk }: Pick<Key, 'pk' | 'sk'>): Attributes => ({
  [TABLE.partitionKey.name]: { S: pk },
  [TABLE.sortKey.name]: { S: sk },
});

/** Turns the error for a missing table into a sentence that names it. */
export async function answered<Answer>({ table }: Database, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof ResourceNotFoundException ? tableMissing(table, error) : error;
  }
}

/** Whether a conditional write took place; false when its condition failed. */
export async function tookPlace(database: Database, write: Promise<unknown>): Promise<boolean> {
  try {
    await answered(database, write);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Puts an item whole, anywhere but in a log; false when the condition failed. */
export function put(
  database: Database,
  key: Key<Beside>,
  attributes: Attributes,
  condition?: Condition,
): Promise<boolean> {
  const command = new PutItemCommand({
    TableName: database.table,
    Item: { ...keyAttributes(key), ...attributes },
    ConditionExpression: condition?.expression,
    ExpressionAttributeValues: condition?.values,
  });
  return tookPlace(database, database.client.send(command));
}

/** Deletes an item, where anything may ever be deleted; nothing happens when there is none. */
export async function remove(database: Database, key: Key<Erasable>): Promise<void> {
  const command = new DeleteItemCommand({ TableName: database.table, Key: keyAttributes(key) });
  await answered(database, database.client.send(command));
}

/** The item under a key, as of now; null when there is none. */
export async function get(database: Database, key: Key): Promise<Attributes | null> {
  const command = new GetItemCommand({
    TableName: database.table,
    Key: keyAttributes(key),
    ConsistentRead: true,
  });
  const { Item } = await answered(database, database.client.send(command));
  return Item ?? null;
}

const { name: pk } = TABLE.partitionKey;
const { name: sk } = TABLE.sortKey;

function keyCondition({ pk: partition, from, to }: Range): Condition {
  const bounds = [
    `${pk} = :pk`,
    from !== undefined && to !== undefined && `${sk} BETWEEN :from AND :to`,
    from !== undefined && to === undefined && `${sk} >= :from`,
    from === undefined && to !== undefined && `${sk} <= :to`,
  ];
  return {
    expression: bounds.filter((bound) => bound !== false).join(' AND '),
    values: {
      ':pk': { S: partition },
      ...(from !== undefined && { ':from': { S: from } }),
      ...(to !== undefined && { ':to': { S: to } }),
    },
  };
}

/** The items of a range as of now, in order, page by page; at most `limit` when one is given. */
export async function query(database: Database, range: Range, limit = Infinity): Promise<Attributes[]> {
  const { expression, values } = keyCondition(range);
  const found: Attributes[] = [];
  let start: Attributes | undefined;
  do {
    const command = new QueryCommand({
      TableName: database.table,
      KeyConditionExpression: expression,
      ExpressionAttributeValues: values,
      ConsistentRead: true,
      ...(limit < Infinity && { Limit: limit - found.length }),
      ...(range.backwards && { ScanIndexForward: false }),
      ...(start && { ExclusiveStartKey: start }),
    });
    const page = await answered(database, database.client.send(command));
    found.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start && found.length < limit);
  return found;
}

/** A text attribute; empty when the item lacks it. */
export const textIn = (item: Attributes, name: string): string => item[name]?.S ?? '';
/** A number attribute; 0 when the item lacks it. */
export const numberIn = (item: Attributes, name: string): number => Number(item[name]?.N ?? 0);
/** A binary attribute; empty when the item lacks it. */
export const bytesIn = (item: Attributes, name: string): Uint8Array => item[name]?.B ?? new Uint8Array();
/** The sort key of an item that was found. */
export const sortKeyOf = (item: Attributes): string => textIn(item, sk);
