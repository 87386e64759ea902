import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { TABLE_NAME } from './fixture.ts';

export type StoredItem = Record<string, AttributeValue>;

/** Every item of the table, past all access paths of the store. */
export async function everyItem(client: DynamoDBClient): Promise<StoredItem[]> {
  const found: StoredItem[] = [];
  let start: StoredItem | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: TABLE_NAME,
        ConsistentRead: true,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    found.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return found;
}

/** The items whose partition key begins with a prefix. */
export const itemsUnder = async (client: DynamoDBClient, prefix: string): Promise<StoredItem[]> =>
  (await everyItem(client)).filter(({ pk }) => pk?.S?.startsWith(prefix));

/** Puts an item as an intruder would. */
export const plant = (client: DynamoDBClient, item: StoredItem): Promise<unknown> =>
  client.send(new PutItemCommand({ TableName: TABLE_NAME, Item: item }));

/** Deletes an item as an intruder would. */
export const uproot = (client: DynamoDBClient, { pk, sk }: StoredItem): Promise<unknown> =>
  client.send(
    new DeleteItemCommand({ TableName: TABLE_NAME, Key: { pk: pk ?? { S: '' }, sk: sk ?? { S: '' } } }),
  );
