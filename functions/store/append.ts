import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { ABSENT, type Attributes, type Database, tookPlace } from './database.ts';

/**
 * Puts a commit's item at the end of its log: the one and only commit point. False when there is a
 * commit with that seq already, which a retry inside the SDK can have put for this very call.
 */
export function append(database: Database, item: Attributes): Promise<boolean> {
  const command = new PutItemCommand({
    TableName: database.table,
    Item: item,
    ConditionExpression: ABSENT.expression,
  });
  return tookPlace(database, database.client.send(command));
}
